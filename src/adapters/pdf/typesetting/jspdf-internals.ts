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
  readonly getFont: () => DocumentFont;
  readonly getPageInfo: (page: number) => { readonly objId: number };
};

export const internalsOf = (document: jsPDF): Internals => document.internal as unknown as Internals;
