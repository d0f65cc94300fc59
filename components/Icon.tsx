/** Line icons on a 16 px grid, drawn in the text's colour. */
const PATHS = {
  back: 'M13 8H3.5M7 4 3 8l4 4',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4l8 8m0-8-8 8',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
} as const;

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
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
