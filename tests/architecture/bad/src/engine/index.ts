export { buildReport } from './report/build-report.ts';
export { mergeThings } from './merge/merge-things.ts';
export type { Thing } from './model/thing.ts';
export { score } from './scoring/score.ts';
