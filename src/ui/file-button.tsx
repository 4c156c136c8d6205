import { useRef } from 'react';
import { Button } from './button.tsx';

type FileButtonProps = { readonly label: string; readonly onFile: (file: File) => void };

/** A button that asks for one JSON file. The same file may be chosen again. */
export const FileButton = ({ label, onFile }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
};
