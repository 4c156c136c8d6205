import { useRef } from 'react';
import { Button } from './button.tsx';

type ChooserProps = {
  readonly label: string;
  readonly multiple: boolean;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Another way to ask than the browser's common one. */
  readonly choose?: ((endings: readonly string[]) => Promise<File | null>) | null;
};

const endingsOf = (accept: string): readonly string[] => accept.split(',').filter((kind) => kind.startsWith('.'));

/** The same files may be chosen again. */
const Chooser = ({ label, multiple, accept = '.json,application/json', onFiles, choose }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  const ask = async (): Promise<void> => {
    if (!choose) return input.current?.click();
    const file = await choose(endingsOf(accept));
    if (file) onFiles([file]);
  };
  return (
    <>
      <Button onClick={() => void ask()}>{label}</Button>
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
export const FilesButton = (props: Omit<ChooserProps, 'multiple' | 'choose'>) => <Chooser {...props} multiple />;

type FileButtonProps = Omit<ChooserProps, 'multiple' | 'onFiles'> & { readonly onFile: (file: File) => void };

/** A button that asks for one file: JSON, unless `accept` says another kind. */
export const FileButton = ({ onFile, ...look }: FileButtonProps) => (
  <Chooser {...look} multiple={false} onFiles={([file]) => (file ? onFile(file) : undefined)} />
);
