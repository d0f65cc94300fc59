import { useId } from 'preact/hooks';

export interface FieldProps {
  name: string;
  label: string;
  /** What it begins with. */
  value: string;
  /** What is to be filled in. */
  more?: string;
  /** As high as so many lines, and may be drawn higher; one line where this is left out. */
  rows?: number;
  /** Why what was filled in cannot be taken; '' where it can. */
  wrong: string;
}

/** A field of a form, with its label and, where there is one, the reason why it was not taken. */
export function Field({ name, label, value, more, rows, wrong }: FieldProps) {
  const id = useId();
  const hint = [more && `${id}-more`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const told = {
    name,
    id,
    dir: 'auto',
    'aria-describedby': hint || undefined,
    'aria-invalid': wrong ? true : undefined,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {more && (
        <span class="means" id={`${id}-more`}>
          {more}
        </span>
      )}
      {rows ? (
        <textarea {...told} rows={rows} defaultValue={value} />
      ) : (
        <input {...told} type="text" defaultValue={value} />
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What stands in a field that takes several, each on a line of its own, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  ),
];
