import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedFile } from './vite-checked-data.ts';

/**
 * `fetch`: as the data it is, in files of its own. `import`: as script, where such files are not made yet; `whole`: likewise, and words
 * not part by part, where all is in one file anyway.
 */
export type Delivery = 'fetch' | 'import' | 'whole';

/** What a module with loaders that fetch begins with. */
export const fetchImport = `import { fetchData } from '/src/adapters/packs/fetch-data.ts';\n`;

const asked = /(\/questionnaires\/.+)\.json\?(?:import&)?data$/;
/** Without `.json` at its end: what is made of it is script. */
const made = /^\0data-file:([^?]*)$/;

/**
 * The default of `/questionnaires/….json?data` is a function that brings the content of the file. Data is read by the browser in a
 * fraction of the time that script takes, and what did not come over a poor network can be asked for again.
 */
export const dataFiles = (delivery: Delivery): Plugin => {
  let root = '';
  return {
    name: 'rongchi:data-files',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (source) => {
      const [, address] = asked.exec(source) ?? [];
      return address ? `\0data-file:${address}` : null;
    },
    load(id) {
      const [, address] = made.exec(id) ?? [];
      if (!address) return null;
      const path = join(root, `${address}.json`);
      this.addWatchFile(path);
      if (delivery !== 'fetch')
        return { code: `export default () => import(${JSON.stringify(`${address}.json`)}).then((m) => m.default);`, map: null };
      const content = checkedFile(readFileSync(path, 'utf8'), address.replace('/questionnaires/', '').concat('.json'));
      const file = this.emitFile({ type: 'asset', name: `${basename(address)}.json`, source: JSON.stringify(content) });
      return { code: `${fetchImport}export default () => fetchData(import.meta.ROLLUP_FILE_URL_${file});`, map: null };
    },
  };
};
