import { createContext, useContext } from 'react';
import type { AppUpdates } from '../ports/app-updates.ts';
import type { AssessmentStore } from '../ports/assessment-store.ts';
import type { Archive, PasswordLock } from '../ports/backup-files.ts';
import type { Clock, IdSource } from '../ports/clock.ts';
import type { CohortBuilder } from '../ports/cohort-builder.ts';
import type { DataShelf } from '../ports/data-shelf.ts';
import type { DeviceState } from '../ports/device-state.ts';
import type { FileGateway } from '../ports/file-gateway.ts';
import type { HandOver } from '../ports/hand-over.ts';
import type { InterviewPrinter, InterviewWorkbooks } from '../ports/interview-sheets.ts';
import type { PackCatalog } from '../ports/pack-catalog.ts';
import type { PlanSolver } from '../ports/plan-solver.ts';
import type { ReportReader } from '../ports/report-reader.ts';
import type { DocumentRenderer, ReportPreviewer, ReportRenderer } from '../ports/report-renderer.ts';
import type { StoreNews } from '../ports/store-news.ts';

/** The outside world, as the app sees it: each port with the adapter that fills it. */
export type Services = {
  readonly store: AssessmentStore;
  readonly news: StoreNews;
  readonly shelf: DataShelf;
  readonly packs: PackCatalog;
  readonly renderer: ReportRenderer;
  readonly reader: ReportReader;
  readonly previewer: ReportPreviewer;
  readonly word: DocumentRenderer;
  readonly workbook: DocumentRenderer;
  readonly printer: InterviewPrinter;
  readonly workbooks: InterviewWorkbooks;
  readonly solver: PlanSolver;
  readonly cohorts: CohortBuilder;
  readonly archive: Archive;
  readonly lock: PasswordLock;
  readonly handOver: HandOver;
  readonly files: FileGateway;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly updates: AppUpdates;
  readonly device: DeviceState;
};

export const ServicesContext = createContext<Services | null>(null);

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
};
