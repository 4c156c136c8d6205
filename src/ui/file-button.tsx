import { useRef } from 'react';
import { Button } from './button.tsx';

type ChooserProps = {
  readonly label: string;
  readonly multiple: boolean;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The same files may be chosen again. */
const Chooser = ({ label, multiple, accept = '.json,application/json', onFiles }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
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

type FileButtonProps = { readonly label: string; readonly accept?: string; readonly onFile: (file: File) => void };

/** A button that asks for one file: JSON, unless `accept` says another kind. */
export const FileButton = ({ onFile, ...look }: FileButtonProps) => (
  <Chooser {...look} multiple={false} onFiles={([file]) => (file ? onFile(file) : undefined)} />
);
