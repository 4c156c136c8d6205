import type { AnswerRecord, AnswerSpec, AnswerValue, NumberSide, Pack, PackTexts, Question, QuestionTexts } from '../../engine/index.ts';
import type { Drafts } from './drafts.ts';

export type NumberSpec = Extract<AnswerSpec, { kind: 'percentage' | 'number' | 'pair' }>;

export type NumberProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly question: Question;
  readonly spec: NumberSpec;
  readonly own: QuestionTexts;
  readonly record: AnswerRecord;
  readonly drafts: Drafts;
  readonly onAnswer: (value: AnswerValue | null) => void;
};

/** What is typed for a question: one number, or the two of a pair. */
export const sidesOf = (spec: NumberSpec): readonly NumberSide[] => (spec.kind === 'pair' ? ['first', 'second'] : ['only']);
