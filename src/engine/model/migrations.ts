type Plain = { readonly [key: string]: unknown };

/** One step of the saved file's life: pure, from version `from` to the next. */
export type Migration = { readonly from: number; readonly up: (file: Plain) => Plain };

/** In ascending order without gaps; the file's version is 1 + the last `from`. Version 1 is the first that was ever written. */
export const migrations: readonly Migration[] = [];
