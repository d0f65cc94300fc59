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
  quote:
    'M7 4.2C4.6 5 3 6.9 3 9.4c0 1.5.9 2.5 2.2 2.5 1.1 0 2-.9 2-2s-.8-1.9-1.9-1.9h-.4c.2-1 1-1.9 2.3-2.5L7 4.2Zm6 0c-2.4.8-4 2.7-4 5.2 0 1.5.9 2.5 2.2 2.5 1.1 0 2-.9 2-2s-.8-1.9-1.9-1.9h-.4c.2-1 1-1.9 2.3-2.5L13 4.2Z',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
} as const;

/** `label`: what it tells screen readers, where nothing beside it says the same. */
export const Icon = ({ name, label }: { name: keyof typeof PATHS; label?: string }) => (
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
  icon: keyof typeof PATHS;
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
