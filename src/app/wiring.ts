import { version } from '../../package.json';
import { createZipArchive } from '../adapters/archive/zip-archive.ts';
import { createCohortBuilder } from '../adapters/cohort/worker-builder.ts';
import { createPasswordLock } from '../adapters/crypto/password-lock.ts';
import { randomIds, systemClock } from '../adapters/device/device.ts';
import { createDeviceState } from '../adapters/device/device-state.ts';
import { createWindowNews } from '../adapters/device/window-news.ts';
import { createBrowserFiles } from '../adapters/files/browser-files.ts';
import { createIndexedDbShelf } from '../adapters/indexeddb/indexeddb-shelf.ts';
import { createIndexedDbStore } from '../adapters/indexeddb/indexeddb-store.ts';
import { tryStorage } from '../adapters/indexeddb/try-storage.ts';
import { createBundledPacks } from '../adapters/packs/bundled-packs.ts';
import { createPdfPreviewer } from '../adapters/pdf/pdf-previewer.ts';
import { createInterviewPrinter, createPdfRenderer } from '../adapters/pdf/pdf-renderer.ts';
import { createReportReader } from '../adapters/pdf/report-reader.ts';
import { createPlanSolver } from '../adapters/plan/plan-solver.ts';
import { createAppUpdates } from '../adapters/pwa/app-updates.ts';
import { createHandOver } from '../adapters/qr/hand-over.ts';
import { createInterviewWorkbooks } from '../adapters/xlsx/interview-workbooks.ts';
import type { DocumentRenderer } from '../ports/report-renderer.ts';
import { withOwnData } from './own-data.ts';
import { rememberUnsaved } from './remember-unsaved.ts';
import type { Services } from './services.ts';
import { tellOthers } from './tell-others.ts';

/** A renderer that is fetched when it is first asked for: most reports are PDFs. */
const onDemand = (load: () => Promise<DocumentRenderer>): DocumentRenderer => ({
  render: async (request, watch) => (await load()).render(request, watch),
});

/** Which adapter fills which port. */
export const createServices = (): Services => {
  const shelf = createIndexedDbShelf();
  const news = createWindowNews();
  return {
    store: rememberUnsaved(tellOthers(createIndexedDbStore(), news)),
    news,
    shelf,
    packs: withOwnData(createBundledPacks(), shelf),
    renderer: createPdfRenderer(),
    reader: createReportReader(),
    previewer: createPdfPreviewer(),
    word: onDemand(async () => (await import('../adapters/docx/word-renderer.ts')).createWordRenderer()),
    workbook: onDemand(async () => (await import('../adapters/xlsx/workbook-renderer.ts')).createWorkbookRenderer()),
    printer: createInterviewPrinter(),
    workbooks: createInterviewWorkbooks(),
    solver: createPlanSolver(),
    cohorts: createCohortBuilder(),
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
