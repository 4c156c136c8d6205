import { randomIds, systemClock } from '../adapters/device/device.ts';
import { createBrowserFiles } from '../adapters/files/browser-files.ts';
import { createDexieStore } from '../adapters/indexeddb/dexie-store.ts';
import { createBundledPacks } from '../adapters/packs/bundled-packs.ts';
import { createPdfRenderer } from '../adapters/pdf/pdf-renderer.ts';
import { rememberUnsaved } from './remember-unsaved.ts';
import type { Services } from './services.ts';

/** Which adapter fills which port. */
export const createServices = (): Services => ({
  store: rememberUnsaved(createDexieStore()),
  packs: createBundledPacks(),
  renderer: createPdfRenderer(),
  files: createBrowserFiles(),
  clock: systemClock,
  ids: randomIds,
});
