import {
  type AnswerRecord,
  type Assessment,
  type AssessmentId,
  type Enterprise,
  type Facts,
  type QuestionId,
  unansweredRecord,
} from '../engine/index.ts';

/** One enterprise with its assessments, as it is being worked on. */
export type Session = { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[] };

/** `at`: the time of the change, from the Clock. */
export type SessionAction =
  | { readonly kind: 'load'; readonly session: Session }
  | { readonly kind: 'facts'; readonly facts: Facts; readonly at: string }
  | { readonly kind: 'start'; readonly assessment: Assessment }
  | {
      readonly kind: 'answer';
      readonly assessment: AssessmentId;
      readonly question: QuestionId;
      readonly change: Partial<AnswerRecord>;
      readonly at: string;
    }
  | { readonly kind: 'visit'; readonly assessment: AssessmentId; readonly question: QuestionId }
  | { readonly kind: 'clear'; readonly assessment: AssessmentId; readonly at: string };

const change = (session: Session, id: AssessmentId, edit: (assessment: Assessment) => Assessment): Session => ({
  ...session,
  assessments: session.assessments.map((assessment) => (assessment.id === id ? edit(assessment) : assessment)),
});

const answer = (assessment: Assessment, question: QuestionId, edit: Partial<AnswerRecord>, at: string): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [question]: { ...(assessment.answers[question] ?? unansweredRecord), ...edit } },
  lastQuestion: question,
  updatedAt: at,
});

export const sessionReducer = (session: Session, action: SessionAction): Session => {
  switch (action.kind) {
    case 'load':
      return action.session;
    case 'facts':
      return { ...session, enterprise: { ...session.enterprise, facts: action.facts, updatedAt: action.at } };
    case 'start':
      return { ...session, assessments: [...session.assessments, action.assessment] };
    case 'answer':
      return change(session, action.assessment, (a) => answer(a, action.question, action.change, action.at));
    case 'visit':
      return change(session, action.assessment, (a) => (a.lastQuestion === action.question ? a : { ...a, lastQuestion: action.question }));
    case 'clear':
      return change(session, action.assessment, (a) => ({ ...a, answers: {}, lastQuestion: null, updatedAt: action.at }));
  }
};
