// breaks: engine-plan-never-forward
import { buildReport } from '../report/build-report.ts';

export const bad = buildReport;
