import { useRef } from 'react';
import { Button } from './button.tsx';

type ChooserProps = { readonly label: string; readonly multiple: boolean; readonly onFiles: (files: readonly File[]) => void };

/** The same files may be chosen again. */
const Chooser = ({ label, multiple, onFiles }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
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

/** A button that asks for any number of JSON files. */
export const FilesButton = (props: Omit<ChooserProps, 'multiple'>) => <Chooser {...props} multiple />;

type FileButtonProps = { readonly label: string; readonly onFile: (file: File) => void };

/** A button that asks for one JSON file. */
export const FileButton = ({ label, onFile }: FileButtonProps) => (
  <Chooser label={label} multiple={false} onFiles={([file]) => (file ? onFile(file) : undefined)} />
);
