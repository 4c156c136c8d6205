import { createCohortBuilder } from '../adapters/cohort/worker-builder.ts';
import { randomIds, systemClock } from '../adapters/device/device.ts';
import { createBrowserFiles } from '../adapters/files/browser-files.ts';
import { createDexieShelf } from '../adapters/indexeddb/dexie-shelf.ts';
import { createDexieStore } from '../adapters/indexeddb/dexie-store.ts';
import { createBundledPacks } from '../adapters/packs/bundled-packs.ts';
import { createInterviewPrinter, createPdfRenderer } from '../adapters/pdf/pdf-renderer.ts';
import { createPlanSolver } from '../adapters/plan/plan-solver.ts';
import { createInterviewWorkbooks } from '../adapters/xlsx/interview-workbooks.ts';
import { withOwnData } from './own-data.ts';
import { rememberUnsaved } from './remember-unsaved.ts';
import type { Services } from './services.ts';

/** Which adapter fills which port. */
export const createServices = (): Services => {
  const shelf = createDexieShelf();
  return {
    store: rememberUnsaved(createDexieStore()),
    shelf,
    packs: withOwnData(createBundledPacks(), shelf),
    renderer: createPdfRenderer(),
    printer: createInterviewPrinter(),
    workbooks: createInterviewWorkbooks(),
    solver: createPlanSolver(),
    cohorts: createCohortBuilder(),
    files: createBrowserFiles(),
    clock: systemClock,
    ids: randomIds,
  };
};
