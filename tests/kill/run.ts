/** `npm run test:kill [-- RUNS]`: the browser is ended again and again while answers are typed; says what was lost. */
import { median } from '../bench/figures.ts';
import { killWhileTyping } from './kill-runs.ts';

const runs = Number(process.argv[2] ?? 100);
const report = await killWhileTyping(Array.from({ length: runs }, () => Math.random() * 1500));

const lost = (count: number): number => report.runs.filter((run) => run.lost === count).length;
const more = report.runs.filter((run) => run.lost > 1);
const typed = report.runs.reduce((sum, { answered }) => sum + answered, 0);
const wait = median(report.waits);

console.log(`${report.runs.length} runs, ${typed} answers: ${lost(0)} lost none, ${lost(1)} the last one, ${more.length} more`);
console.log(
  `from input to commit: ${wait.toFixed(1)} ms in the middle of ${report.waits.length}, ${Math.max(...report.waits).toFixed(1)} at most`,
);
if (more.length > 0 || wait > 100) process.exitCode = 1;
