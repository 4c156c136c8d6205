import type { Step } from './steps.tsx';

/** Screens that show what the answers come to. */
export const outcomes = ['results', 'benchmark', 'plan', 'report'] as const;
export type Outcome = (typeof outcomes)[number];

/** A screen of one assessment; 试算 belongs to the step 结果, 访谈表 and 二维码 to 作答. */
export type Place = Step | 'what-if' | 'interview' | 'hand-over' | 'take-in';
