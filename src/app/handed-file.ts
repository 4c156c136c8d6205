/** A backup opened on the start page, on its way to the page that restores it. */
export type ChosenBackup = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

let handed: ChosenBackup | null = null;

export const handedFile = {
  hand: (file: ChosenBackup): void => {
    handed = file;
  },
  /** Not taken away by looking: a screen may be set up twice. */
  peek: (): ChosenBackup | null => handed,
  clear: (): void => {
    handed = null;
  },
};
