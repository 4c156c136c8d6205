import { version } from '../../package.json';
import { createZipArchive } from '../adapters/archive/zip-archive.ts';
import { createPasswordLock } from '../adapters/crypto/password-lock.ts';
import { randomIds, systemClock } from '../adapters/device/device.ts';
import { createDeviceState } from '../adapters/device/device-state.ts';
import { createWindowNews } from '../adapters/device/window-news.ts';
import { createBrowserFiles } from '../adapters/files/browser-files.ts';
import { createIndexedDbShelf } from '../adapters/indexeddb/indexeddb-shelf.ts';
import { createIndexedDbStore } from '../adapters/indexeddb/indexeddb-store.ts';
import { tryStorage } from '../adapters/indexeddb/try-storage.ts';
import { createBundledPacks } from '../adapters/packs/bundled-packs.ts';
import { createAppUpdates } from '../adapters/pwa/app-updates.ts';
import { createHandOver } from '../adapters/qr/hand-over.ts';
import { withOwnData } from './own-data.ts';
import { rememberUnsaved } from './remember-unsaved.ts';
import type { Services } from './services.ts';
import { tellOthers } from './tell-others.ts';

type Answering = Readonly<Record<string, (...asked: never[]) => Promise<unknown>>>;

/** A service that is fetched when it is first asked for something, and again where that failed: the first question needs none of these. */
const onDemand = <Service extends Answering>(load: () => Promise<Service>): Service => {
  let known: Promise<Service> | null = null;
  const service = (): Promise<Service> => {
    known ??= load().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return new Proxy({} as Service, {
    get:
      (_, name: string) =>
      async (...asked: never[]): Promise<unknown> =>
        (await service())[name]?.(...asked),
  });
};

/** Which adapter fills which port. */
export const createServices = (): Services => {
  const shelf = createIndexedDbShelf();
  const news = createWindowNews();
  return {
    store: rememberUnsaved(tellOthers(createIndexedDbStore(), news)),
    news,
    shelf,
    packs: withOwnData(createBundledPacks(), shelf),
    renderer: onDemand(async () => (await import('../adapters/pdf/pdf-renderer.ts')).createPdfRenderer()),
    reader: onDemand(async () => (await import('../adapters/pdf/report-reader.ts')).createReportReader()),
    previewer: onDemand(async () => (await import('../adapters/pdf/pdf-previewer.ts')).createPdfPreviewer()),
    word: onDemand(async () => (await import('../adapters/docx/word-renderer.ts')).createWordRenderer()),
    workbook: onDemand(async () => (await import('../adapters/xlsx/workbook-renderer.ts')).createWorkbookRenderer()),
    printer: onDemand(async () => (await import('../adapters/pdf/pdf-renderer.ts')).createInterviewPrinter()),
    workbooks: onDemand(async () => (await import('../adapters/xlsx/interview-workbooks.ts')).createInterviewWorkbooks()),
    solver: onDemand(async () => (await import('../adapters/plan/plan-solver.ts')).createPlanSolver()),
    cohorts: onDemand(async () => (await import('../adapters/cohort/worker-builder.ts')).createCohortBuilder()),
    archive: createZipArchive(),
    lock: createPasswordLock(),
    handOver: createHandOver(),
    files: createBrowserFiles(),
    clock: systemClock,
    ids: randomIds,
    updates: createAppUpdates(),
    device: createDeviceState(tryStorage, version),
  };
};
