/** Line icons on a 16 px grid, drawn in the text's colour; each has one meaning. */
const PATHS = {
  back: 'M13 8H3.5M7 4 3 8l4 4',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  /** To a place in the article. */
  to: 'M3 8h9.5M9 4l4 4-4 4',
  /** Out of what is ours. */
  out: 'M5.5 4h6.5v6.5M12 4 4 12',
  close: 'M4 4l8 8m0-8-8 8',
  /** Filled, where the others are lines. */
  quote: 'M7 4Q3 6 3 10v2h4V8H5q0-2 2-3ZM13 4q-4 2-4 6v2h4V8h-2q0-2 2-3Z',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  /** With the article it is from. */
  keep: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  /** An eye, struck out: not to be seen again. */
  mute: 'M1.5 8s2.5-4 6.5-4 6.5 4 6.5 4-2.5 4-6.5 4-6.5-4-6.5-4ZM8 6.5a1.5 1.5 0 1 0 .01 0M3 13 13 3',
} as const;

export type IconName = keyof typeof PATHS;

/** `label`: what it tells screen readers, where nothing beside it says the same. */
export const Icon = ({ name, label }: { name: IconName; label?: string }) => (
  <svg
    class={`icon icon-${name}`}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    <path d={PATHS[name]} />
  </svg>
);

export interface IconButtonProps {
  icon: IconName;
  /** What it does, for the tooltip and for screen readers. */
  label: string;
  onPress: () => void;
  /** For a button that stays down. */
  pressed?: boolean;
}

export const IconButton = ({ icon, label, onPress, pressed }: IconButtonProps) => (
  <button class="icon-button" type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
    <Icon name={icon} />
  </button>
);
