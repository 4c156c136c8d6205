import type { FileGateway, Kept } from '../../ports/file-gateway.ts';

/** The pickers of the File System Access API, which only Chromium has (no types for them yet). */
type Pickers = {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
};

/** What is written appears in the file when it is closed, whole: until then the old content stays. */
const write = async (handle: FileSystemFileHandle, content: Blob): Promise<void> => {
  const file = await handle.createWritable();
  await file.write(content);
  await file.close();
};

/** Files the person chose, remembered for as long as the page is open: a browser asks anew after that anyway. */
export const createChosenFiles = (download: FileGateway['save']): Pick<FileGateway, 'keep' | 'choose' | 'adopt'> => {
  const { showSaveFilePicker, showOpenFilePicker } = globalThis as Pickers;
  const places = new Map<string, FileSystemFileHandle>();
  const opened = new WeakMap<Blob, FileSystemFileHandle>();

  /** A picker needs a click not long ago and a page that may ask; where it refuses for that, a download still works. */
  const pick = async (name: string): Promise<FileSystemFileHandle | 'cancelled' | null> => {
    try {
      return (await showSaveFilePicker?.({ suggestedName: name })) ?? null;
    } catch (thrown) {
      return thrown instanceof DOMException && thrown.name === 'AbortError' ? 'cancelled' : null;
    }
  };

  const keep: FileGateway['keep'] = async (name, content, { place, anew = false } = {}): Promise<Kept> => {
    const known = place === undefined || anew ? undefined : places.get(place);
    const handle = known ?? (await pick(name));
    if (handle === 'cancelled') return { kind: 'cancelled' };
    if (handle === null) {
      download(name, content);
      return { kind: 'downloaded' };
    }
    try {
      await write(handle, content);
    } catch {
      if (place !== undefined) places.delete(place);
      return { kind: 'failed', name: handle.name };
    }
    if (place !== undefined) places.set(place, handle);
    return { kind: 'written', name: handle.name, isKnown: place !== undefined };
  };

  const choose = async (endings: readonly string[]): Promise<File | null> => {
    try {
      const [handle] = (await showOpenFilePicker?.({ types: [{ accept: { 'application/octet-stream': endings } }] })) ?? [];
      const file = await handle?.getFile();
      if (handle && file) opened.set(file, handle);
      return file ?? null;
    } catch {
      return null;
    }
  };

  return {
    keep,
    choose: showOpenFilePicker ? choose : null,
    adopt: (place, file) => {
      const handle = opened.get(file);
      if (handle) places.set(place, handle);
    },
  };
};
