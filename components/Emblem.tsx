/** The mark of the extension, as on its toolbar button. */
export const Emblem = () => (
  <svg class="emblem" viewBox="0 0 128 128" width="20" height="20" aria-hidden="true">
    <rect x="4" y="4" width="120" height="120" rx="28" />
    <path class="letter" d="M40 82V36M40 58c0-14 9-22 22-22s22 8 22 22v24" />
    <path class="dots" d="M34 104h60" />
  </svg>
);
