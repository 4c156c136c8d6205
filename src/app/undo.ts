import { type Assessment, type AssessmentId, type ChangeKind, changedQuestions, noteChanges, type QuestionId } from '../engine/index.ts';
import { type Arrival, withArrival } from './arrival.ts';
import { type Session, type SessionAction, sessionReducer } from './session.ts';

/** What a step can change and undo puts back. */
type Content = Pick<Assessment, 'answers' | 'plan'>;

type Step = {
  readonly assessment: AssessmentId;
  /** The first question changed; null where only the plan is. */
  readonly question: QuestionId | null;
  /** How many questions it changed. */
  readonly count: number;
  /** The field typed into; null: not typed, a step of its own. */
  readonly field: string | null;
  readonly at: string;
  readonly before: Content;
  readonly after: Content;
};

/** What was undone or done again last, to be said. `times`: tells two alike apart. */
export type Undone = Pick<Step, 'assessment' | 'question' | 'count'> & { readonly kind: 'undone' | 'redone'; readonly times: number };

/** The session with the steps that led to it and those that were undone, the newest last. Lives as long as its tab. */
export type Work = {
  readonly session: Session;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly told: Undone | null;
};

type BackOrForth = { readonly kind: 'undo' | 'redo'; readonly assessment: AssessmentId; readonly at: string };
/** Takes in what other windows have stored. */
type Arrive = { readonly kind: 'arrive'; readonly arrival: Arrival };
export type WorkAction = SessionAction | BackOrForth | Arrive;
const isBackOrForth = (action: WorkAction): action is BackOrForth => action.kind === 'undo' || action.kind === 'redo';

export const stepLimit = 200;
/** Typing in one field is one step while pauses are shorter. */
const pause = 2000;

export const beginWork = (session: Session): Work => ({ session, done: [], undone: [], told: null });

const findAssessment = (session: Session, id: AssessmentId): Assessment | undefined => session.assessments.find((a) => a.id === id);

const typedKinds = new Set(['percentage', 'number', 'pair']);

/** Which field an action types into; null for a click. Of a plan one cannot tell. */
const fieldOf = (action: SessionAction): string | null => {
  if (action.kind === 'plan') return 'plan';
  if (action.kind !== 'answer') return null;
  const { note, state } = action.change;
  if (note !== undefined) return `${action.question} note`;
  if (state?.kind === 'not-applicable' && state.reason !== '') return `${action.question} reason`;
  return state?.kind === 'answered' && typedKinds.has(state.value.kind) ? `${action.question} value` : null;
};

const howOf = (action: SessionAction): ChangeKind => {
  if (action.kind === 'carry') return 'carried';
  if (action.kind === 'clear') return 'cleared';
  if (action.kind === 'restore') return 'restored';
  return action.kind === 'adopt' && action.imported ? 'imported' : 'answered';
};

const contentOf = ({ answers, plan }: Assessment): Content => ({ answers, plan });

const replaced = (session: Session, next: Assessment): Session => ({
  ...session,
  assessments: session.assessments.map((a) => (a.id === next.id ? next : a)),
});

const passedSince = (at: string) => (earlier: string) => Date.parse(at) - Date.parse(earlier);

const withHistory = (before: Assessment, after: Assessment, how: ChangeKind, at: string): Assessment => ({
  ...after,
  history: noteChanges(before.history, before.answers, after.answers, { how, at, since: passedSince(at) }),
});

const continues = (last: Step | undefined, step: Step): last is Step => {
  if (!last || step.field === null || last.field !== step.field || last.assessment !== step.assessment) return false;
  const passed = passedSince(step.at)(last.at);
  return passed >= 0 && passed < pause;
};

const pushed = (done: readonly Step[], step: Step): readonly Step[] => {
  const last = done.at(-1);
  if (!continues(last, step)) return [...done, step].slice(-stepLimit);
  return [...done.slice(0, -1), { ...step, before: last.before }];
};

const stepBetween = (before: Assessment, after: Assessment, action: SessionAction & { readonly at: string }): Step | null => {
  const changed = changedQuestions(before.answers, after.answers);
  if (changed.length === 0 && before.plan === after.plan) return null;
  return {
    assessment: after.id,
    question: changed[0] ?? null,
    count: changed.length,
    field: fieldOf(action),
    at: action.at,
    before: contentOf(before),
    after: contentOf(after),
  };
};

/** An action on one assessment that may be undone. */
type Undoable = Extract<SessionAction, { readonly assessment: AssessmentId; readonly at: string }>;
const isUndoable = (action: SessionAction): action is Undoable => 'at' in action && action.kind !== 'facts';

const doStep = (work: Work, action: Undoable): Work => {
  const session = sessionReducer(work.session, action);
  const [before, after] = [findAssessment(work.session, action.assessment), findAssessment(session, action.assessment)];
  if (!before || !after) return { ...work, session };
  const step = stepBetween(before, after, action);
  if (!step) return { ...work, session };
  return {
    session: replaced(session, withHistory(before, after, howOf(action), action.at)),
    done: pushed(work.done, step),
    undone: work.undone.filter((s) => s.assessment !== action.assessment),
    told: null,
  };
};

const putBack = (work: Work, step: Step, kind: 'undone' | 'redone', at: string): Work => {
  const current = findAssessment(work.session, step.assessment);
  if (!current) return work;
  const content = kind === 'undone' ? step.before : step.after;
  const next: Assessment = { ...current, ...content, lastQuestion: step.question ?? current.lastQuestion, updatedAt: at };
  const { assessment, question, count } = step;
  /** Typing after it begins a step of its own. */
  const moved = { ...step, field: null };
  const without = (steps: readonly Step[]) => steps.filter((s) => s !== step);
  return {
    session: replaced(work.session, withHistory(current, next, kind, at)),
    done: kind === 'undone' ? without(work.done) : [...work.done, moved],
    undone: kind === 'undone' ? [...work.undone, moved] : without(work.undone),
    told: { assessment, question, count, kind, times: (work.told?.times ?? 0) + 1 },
  };
};

/** Steps of assessments that are no longer what they led to are dropped: undoing them would undo what another window did. */
const loadOver = (work: Work, session: Session): Work => {
  const stays = ({ assessment }: Step) => {
    const [before, after] = [findAssessment(work.session, assessment), findAssessment(session, assessment)];
    return (
      before !== undefined && after !== undefined && changedQuestions(before.answers, after.answers).length === 0 && same(before, after)
    );
  };
  return { session, done: work.done.filter(stays), undone: work.undone.filter(stays), told: null };
};

const same = (a: Assessment, b: Assessment): boolean => JSON.stringify(a.plan) === JSON.stringify(b.plan);

const lastOf = (steps: readonly Step[], id: AssessmentId): Step | undefined => steps.filter((s) => s.assessment === id).at(-1);

/** The session's reducer with undo, redo and the history of each answer around it. Undo and redo go step by step within one assessment. */
export const workReducer = (work: Work, action: WorkAction): Work => {
  if (isBackOrForth(action)) {
    const step = lastOf(action.kind === 'undo' ? work.done : work.undone, action.assessment);
    return step ? putBack(work, step, action.kind === 'undo' ? 'undone' : 'redone', action.at) : work;
  }
  if (action.kind === 'arrive') return loadOver(work, withArrival(work.session, action.arrival));
  if (isUndoable(action)) return doStep(work, action);
  const session = sessionReducer(work.session, action);
  return session === work.session ? work : { ...work, session };
};

export const canUndo = (work: Work, id: AssessmentId): boolean => lastOf(work.done, id) !== undefined;
export const canRedo = (work: Work, id: AssessmentId): boolean => lastOf(work.undone, id) !== undefined;
