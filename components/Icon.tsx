/** Line icons on a 16 px grid, drawn in the text's colour. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9m0-9-9 9',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5-.5-4ZM8 9v4.5',
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
