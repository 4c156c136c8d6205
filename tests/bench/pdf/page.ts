/** The page the bench drives: makes documents and says how long each took. */
import { createPdfRenderer } from '../../../src/adapters/pdf/pdf-renderer.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { type Content, type ContentName, contents } from './content.ts';

export type Maker = (content: Content) => Promise<Uint8Array<ArrayBuffer>>;

/** Each in a part of its own, so that a page loads only what it measures. */
const makers = {
  rongchi: async (): Promise<Maker> => (await import('./with-rongchi.ts')).makeWithRongchi,
  pdfmake: async (): Promise<Maker> => (await import('./with-pdfmake.ts')).makeWithPdfmake,
  'react-pdf': async (): Promise<Maker> => (await import('./with-react-pdf.tsx')).makeWithReactPdf,
} as const;

export type MakerName = keyof typeof makers;

/** `bytes`: in base64, since a page hands over JSON. */
export type Made = { readonly milliseconds: number; readonly bytes: string };

const toBase64 = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.readAsDataURL(new Blob([bytes]));
  });

const measure = async (work: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Made> => {
  const start = performance.now();
  const bytes = await work();
  return { milliseconds: performance.now() - start, bytes: await toBase64(bytes) };
};

const bench = {
  /** The program is loaded before the clock starts, its fonts after. */
  make: async (name: MakerName, content: ContentName): Promise<Made> => {
    const [make, written] = [await makers[name](), contents[content]()];
    return measure(() => make(written));
  },
  /** The whole way a user waits for: coverage, fonts, a worker of its own, the pages, the file. */
  report: (request: ReportRequest): Promise<Made> =>
    measure(async () => {
      const watch = { onProgress: () => undefined, signal: new AbortController().signal };
      return (await createPdfRenderer().render(request, watch)).bytes;
    }),
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
