import { createCohortBuilder } from '../adapters/cohort/worker-builder.ts';
import { randomIds, systemClock } from '../adapters/device/device.ts';
import { createBrowserFiles } from '../adapters/files/browser-files.ts';
import { createDexieShelf } from '../adapters/indexeddb/dexie-shelf.ts';
import { createDexieStore } from '../adapters/indexeddb/dexie-store.ts';
import { createBundledPacks } from '../adapters/packs/bundled-packs.ts';
import { createPdfPreviewer } from '../adapters/pdf/pdf-previewer.ts';
import { createPdfRenderer } from '../adapters/pdf/pdf-renderer.ts';
import { createReportReader } from '../adapters/pdf/report-reader.ts';
import { createPlanSolver } from '../adapters/plan/plan-solver.ts';
import type { DocumentRenderer } from '../ports/report-renderer.ts';
import { withOwnData } from './own-data.ts';
import { rememberUnsaved } from './remember-unsaved.ts';
import type { Services } from './services.ts';

/** Stands in for a kind of document that cannot be made yet. */
const notYet: DocumentRenderer = { render: () => Promise.reject(new Error('this kind of document cannot be made yet')) };

/** Which adapter fills which port. */
export const createServices = (): Services => {
  const shelf = createDexieShelf();
  return {
    store: rememberUnsaved(createDexieStore()),
    shelf,
    packs: withOwnData(createBundledPacks(), shelf),
    renderer: createPdfRenderer(),
    previewer: createPdfPreviewer(),
    word: notYet,
    workbook: notYet,
    reader: createReportReader(),
    solver: createPlanSolver(),
    cohorts: createCohortBuilder(),
    files: createBrowserFiles(),
    clock: systemClock,
    ids: randomIds,
  };
};
