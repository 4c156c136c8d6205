import { useRef } from 'react';
import { Button } from './button.tsx';

const json = '.json,application/json';

const accepted = { json, 'json-or-pdf': `${json},.pdf,application/pdf`, picture: 'image/png,image/jpeg,.png,.jpg,.jpeg' } as const;
type Accepted = keyof typeof accepted;

type ChooserProps = {
  readonly label: string;
  readonly multiple: boolean;
  readonly accepts?: Accepted;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The same files may be chosen again. */
const Chooser = ({ label, multiple, accepts = 'json', onFiles }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accepted[accepts]}
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
export const FilesButton = (props: Omit<ChooserProps, 'multiple' | 'accepts'>) => <Chooser {...props} multiple />;

type FileButtonProps = { readonly label: string; readonly accepts?: Accepted; readonly onFile: (file: File) => void };

/** A button that asks for one file: JSON, unless `accepts` says another kind. */
export const FileButton = ({ onFile, ...look }: FileButtonProps) => (
  <Chooser {...look} multiple={false} onFiles={([file]) => (file ? onFile(file) : undefined)} />
);
