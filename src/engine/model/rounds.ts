import type { Answers } from './answers.ts';
import type { Assessment } from './assessment.ts';
import type { PackId, QuestionId } from './ids.ts';

/** What tells the rounds of an enterprise apart. */
export type Dated = Pick<Assessment, 'packId' | 'form' | 'createdAt' | 'updatedAt'>;

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Oldest first, by when a round was begun: correcting an old one does not make it the newest. */
export const sortRounds = <A extends Dated>(all: readonly A[]): readonly A[] =>
  [...all].sort((a, b) => order(a.createdAt, b.createdAt) || order(a.updatedAt, b.updatedAt));

const isOfSameForm = (a: Pick<Dated, 'packId' | 'form'>, b: Pick<Dated, 'packId' | 'form'>): boolean =>
  a.packId === b.packId && a.form === b.form;

/** The rounds of one form of one questionnaire, oldest first. */
export const roundsOf = <A extends Dated>(all: readonly A[], of: Pick<Dated, 'packId' | 'form'>): readonly A[] =>
  sortRounds(all).filter((one) => isOfSameForm(one, of));

/** Of each form of each questionnaire the round begun last: what is continued, carried over and looked at by other questionnaires. */
export const newestRounds = <A extends Dated>(all: readonly A[]): readonly A[] => all.filter((one) => roundsOf(all, one).at(-1) === one);

/**
 * The answers of a round as the start of the next: copied, not linked, so that neither round ever changes the other.
 * Each answer says that it was taken over, until it is given anew.
 */
export const copyAnswers = (answers: Answers, packId: PackId): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, record]) => {
      const taken = record.state.kind !== 'unanswered';
      return [id, { ...record, carried: taken ? { packId, questions: [id as QuestionId] } : record.carried }];
    }),
  );
