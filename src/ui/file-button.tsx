import { useRef } from 'react';
import { Button } from './button.tsx';

type ChooserProps = {
  readonly label: string;
  readonly multiple: boolean;
  readonly pdf?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

const json = '.json,application/json';

/** The same files may be chosen again. */
const Chooser = ({ label, multiple, pdf = false, onFiles }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={pdf ? `${json},.pdf,application/pdf` : json}
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
export const FilesButton = (props: Omit<ChooserProps, 'multiple' | 'pdf'>) => <Chooser {...props} multiple />;

type FileButtonProps = { readonly label: string; readonly pdf?: boolean; readonly onFile: (file: File) => void };

/** A button that asks for one JSON file, or else a PDF where that will do too. */
export const FileButton = ({ label, pdf = false, onFile }: FileButtonProps) => (
  <Chooser label={label} multiple={false} pdf={pdf} onFiles={([file]) => (file ? onFile(file) : undefined)} />
);
