import type { AnswerRecord } from '../../src/engine/index.ts';
import { anAssessment, answered, answersOf, pair, percent, picked, recordWith, rung, ticked } from './app-fixtures.ts';
import { tinyId } from './tiny-check.ts';

export type Records = Readonly<Record<string, AnswerRecord>>;

export const hours = (value: number): AnswerRecord => answered({ kind: 'number', value });
export const unknown: AnswerRecord = recordWith({ state: { kind: 'unknown' } });
export const notApplicable = (reason: string): AnswerRecord => recordWith({ state: { kind: 'not-applicable', reason } });

/** Every question of the short form answered: 生产记录 100, 设备 60, 数据保管 62, in all 76.6. */
export const tinyAnswers: Records = {
  paperless: picked('system'),
  'online-share': percent(80),
  collected: ticked('output'),
  downtime: hours(12),
  backup: rung('regular'),
  trained: pair(40, 100),
};

export const without = (records: Records, ...ids: readonly string[]): Records =>
  Object.fromEntries(Object.entries(records).filter(([id]) => !ids.includes(id)));

/** An assessment of the little questionnaire, in its short form unless said otherwise. */
export const aTinyAssessment = (records: Records = {}, { form = 'quick', last }: { readonly form?: string; readonly last?: string } = {}) =>
  anAssessment(answersOf(records), { pack: tinyId, form, ...(last === undefined ? {} : { last }) });
