import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is imported with `?worker` becomes part of the page: one HTML file has no worker files beside it. */
const asPartOfThePage = (): Plugin => ({
  name: 'rongchi:workers-as-part-of-the-page',
  enforce: 'pre',
  resolveId(id, importer) {
    return id.endsWith('?worker') ? this.resolve(`${id}&inline`, importer) : null;
  },
});

/** As Vite writes it: the whole source of the worker as one string, by now with characters that only a script may have in it. */
const sourceLine = /^const jsContent = (".*");$/m;

/** The worker of a page opened from the disk is a classic one from a blob; it lets go of its own address once it runs. */
const wrapperOf = (source: string): string => `
import { gunzipSync } from 'fflate';
const packed = ${JSON.stringify(gzipSync(source, { level: 9 }).toString('base64'))};
let unpacked;
export default function WorkerWrapper(options) {
  unpacked ??= gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
  const blob = new Blob(['self.URL.revokeObjectURL(self.location.href);', unpacked], { type: 'text/javascript;charset=utf-8' });
  return new Worker(URL.createObjectURL(blob), { name: options?.name });
}
`;

/** Source of workers is a tenth of the page as text and a third of that packed; it is unpacked when a worker is first made. */
const packed = (): Plugin => ({
  name: 'rongchi:workers-packed',
  enforce: 'post',
  transform(code, id) {
    if (!/[?&]worker&inline$/.test(id)) return null;
    const source = sourceLine.exec(code)?.[1];
    if (!source) throw new Error(`no source of a worker in ${id}`);
    return { code: wrapperOf(String(runInNewContext(source))), map: null };
  },
});

/** For the single file: workers inside the page, packed. */
export const workersInside = (): Plugin[] => [asPartOfThePage(), packed()];
