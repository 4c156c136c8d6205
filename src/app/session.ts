import {
  type AnswerEdits,
  type AnswerRecord,
  type Assessment,
  type AssessmentId,
  type CarriedAnswer,
  type Enterprise,
  editRecord,
  type Facts,
  latestChange,
  type Overview,
  overviewOf,
  type Plan,
  type QuestionId,
  recordOf,
  withEdits,
} from '../engine/index.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';

/** One enterprise with its assessments, as it is being worked on. */
export type Session = { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[] };

/** What is stored of an enterprise, without its revisions. */
export const sessionOf = ({ enterprise, assessments }: StoredEnterprise): Session => ({
  enterprise: enterprise.value,
  assessments: assessments.map((a) => a.value),
});

/** What a list tells of it. */
export const overviewOfStored = (stored: StoredEnterprise): Overview => {
  const { enterprise, assessments } = sessionOf(stored);
  return overviewOf(enterprise, assessments);
};

/** When anything of it was changed last. */
export const lastChange = ({ enterprise, assessments }: Session): string => latestChange(enterprise, ...assessments);

/** `at`: the time of the change, from the Clock. */
export type SessionAction =
  | { readonly kind: 'facts'; readonly facts: Facts; readonly at: string }
  | { readonly kind: 'start'; readonly assessment: Assessment }
  | {
      readonly kind: 'answer';
      readonly assessment: AssessmentId;
      readonly question: QuestionId;
      readonly change: Partial<AnswerRecord>;
      readonly at: string;
    }
  /** Puts answers taken over from another questionnaire where there are none. */
  | { readonly kind: 'carry'; readonly assessment: AssessmentId; readonly carried: readonly CarriedAnswer[]; readonly at: string }
  /** Takes what was tried on a copy into the answers themselves, all of it at once. */
  | {
      readonly kind: 'adopt';
      readonly assessment: AssessmentId;
      readonly edits: AnswerEdits;
      /** From a filled workbook, not tried here. */
      readonly imported?: boolean;
      readonly at: string;
    }
  /** Puts an earlier answer of a question back. */
  | {
      readonly kind: 'restore';
      readonly assessment: AssessmentId;
      readonly question: QuestionId;
      readonly record: AnswerRecord;
      readonly at: string;
    }
  | { readonly kind: 'visit'; readonly assessment: AssessmentId; readonly question: QuestionId }
  | { readonly kind: 'plan'; readonly assessment: AssessmentId; readonly plan: Plan | null; readonly at: string }
  | { readonly kind: 'clear'; readonly assessment: AssessmentId; readonly at: string };

const change = (session: Session, id: AssessmentId, edit: (assessment: Assessment) => Assessment): Session => ({
  ...session,
  assessments: session.assessments.map((assessment) => (assessment.id === id ? edit(assessment) : assessment)),
});

const answer = (assessment: Assessment, question: QuestionId, edit: Partial<AnswerRecord>, at: string): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [question]: editRecord(recordOf(assessment.answers, question), edit) },
  lastQuestion: question,
  updatedAt: at,
});

/** A note, a flag or ticks already there stay: only the answer is taken over. */
const beside = (there: AnswerRecord, carried: AnswerRecord): AnswerRecord => ({
  ...carried,
  note: there.note === '' ? carried.note : there.note,
  flagged: there.flagged || carried.flagged,
  confidence: null,
  evidence: [...new Set([...there.evidence, ...carried.evidence])],
});

const carryInto = (assessment: Assessment, carried: readonly CarriedAnswer[], at: string): Assessment => {
  const taken = carried.map(({ question, record }) => [question, beside(recordOf(assessment.answers, question), record)] as const);
  return { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(taken) }, updatedAt: at };
};

export const sessionReducer = (session: Session, action: SessionAction): Session => {
  switch (action.kind) {
    case 'facts':
      return { ...session, enterprise: { ...session.enterprise, facts: action.facts, updatedAt: action.at } };
    case 'start':
      return { ...session, assessments: [...session.assessments, action.assessment] };
    case 'answer':
      return change(session, action.assessment, (a) => answer(a, action.question, action.change, action.at));
    case 'carry':
      return change(session, action.assessment, (a) => carryInto(a, action.carried, action.at));
    case 'adopt':
      return change(session, action.assessment, (a) => ({ ...a, answers: withEdits(a.answers, action.edits), updatedAt: action.at }));
    case 'restore':
      return change(session, action.assessment, (a) => ({
        ...a,
        answers: { ...a.answers, [action.question]: action.record },
        updatedAt: action.at,
      }));
    case 'visit':
      return change(session, action.assessment, (a) => (a.lastQuestion === action.question ? a : { ...a, lastQuestion: action.question }));
    case 'plan':
      return change(session, action.assessment, (a) => ({ ...a, plan: action.plan, updatedAt: action.at }));
    case 'clear':
      return change(session, action.assessment, (a) => ({ ...a, answers: {}, plan: null, lastQuestion: null, updatedAt: action.at }));
  }
};
