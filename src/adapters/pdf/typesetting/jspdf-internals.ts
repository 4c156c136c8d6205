import type { jsPDF } from 'jspdf';

export type DocumentFont = {
  readonly id: string;
  objectNumber: number;
  isAlreadyPutted: boolean;
};

/** What jsPDF hands to whoever listens for `putFont`. */
export type PutFont = {
  readonly font: DocumentFont;
  readonly out: (line: string) => void;
  readonly newObject: () => number;
  readonly putStream: (stream: { readonly data: string; readonly addLength1: boolean; readonly objectId: number }) => void;
};

type Events = { readonly putFont: PutFont; readonly postPutResources: undefined; readonly putCatalog: undefined };

/** What jsPDF offers to its plugins (`doc.internal`); its types name a part of it only. */
export type Internals = {
  readonly events: { readonly subscribe: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void };
  readonly write: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, announce: boolean) => void;
  /** Packs the data where the document is packed; writes everything of the object but its number and `endobj`. */
  readonly putStream: (stream: {
    readonly data: string;
    readonly objectId: number;
    /** jsPDF adds length and filter to this very list. */
    readonly additionalKeyValues: { readonly key: string; readonly value: string | number }[];
  }) => void;
  readonly getFont: () => DocumentFont;
  readonly getPageInfo: (page: number) => { readonly objId: number };
};

export const internalsOf = (document: jsPDF): Internals => document.internal as unknown as Internals;
