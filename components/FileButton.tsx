import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  onFile: (file: File) => void;
}

/** A button that has the reader choose a JSON file. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="act" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = ''; // The same file may be chosen again, mended.
        }}
      />
    </>
  );
}
