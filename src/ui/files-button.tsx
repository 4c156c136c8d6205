import { useRef } from 'react';
import { Button } from './button.tsx';

type FilesButtonProps = { readonly label: string; readonly onFiles: (files: readonly File[]) => void };

/** A button that asks for any number of JSON files. The same ones may be chosen again. */
export const FilesButton = ({ label, onFiles }: FilesButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
