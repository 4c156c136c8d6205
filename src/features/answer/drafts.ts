import type { QuestionId } from '../../engine/index.ts';

type Typed = { readonly only: string; readonly first: string; readonly second: string };

/** Text that could not be read as a number, kept while the page is open so that leaving a section loses nothing. */
export type Drafts = {
  readonly get: (id: QuestionId) => Typed | undefined;
  readonly keep: (id: QuestionId, typed: Typed) => void;
  readonly drop: (id: QuestionId) => void;
};

const byAssessment = new Map<string, Map<QuestionId, Typed>>();

export const draftsOf = (assessment: string): Drafts => {
  const own = byAssessment.get(assessment) ?? new Map<QuestionId, Typed>();
  byAssessment.set(assessment, own);
  return { get: (id) => own.get(id), keep: (id, typed) => void own.set(id, typed), drop: (id) => void own.delete(id) };
};

/** With the answers of an assessment goes what was typed and could not be read. */
export const clearDrafts = (assessment: string): void => void byAssessment.delete(assessment);
