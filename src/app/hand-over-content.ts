import {
  type AnswerRecord,
  type Answers,
  type Assessment,
  type AssessmentFile,
  assessmentFileFormat,
  assessmentFileVersion,
  type CoverTexts,
  type Enterprise,
  type GroupId,
  type InterviewQuestion,
  isInForm,
  partsByRole,
  questionsBelow,
  type RoleId,
} from '../engine/index.ts';
import type { HandOverChoice } from '../features/hand-over/show-screen.tsx';
import type { HandOverContent, HandOverExtent } from '../ports/hand-over.ts';
import type { PackCover } from '../ports/pack-catalog.ts';
import type { Session } from './session.ts';

/** What may be handed over, with what the screen says of it. */
export type Offer = { readonly extent: HandOverExtent; readonly answers: Answers; readonly choice: HandOverChoice };

const saysSomething = ({ state, note, flagged, confidence, evidence }: AnswerRecord): boolean =>
  state.kind !== 'unanswered' || note !== '' || flagged || confidence !== null || evidence.length > 0;

const answersTo = (answers: Answers, ids: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, record]) => ids.has(id) && saysSomething(record)));

const idsOf = (questions: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(questions.map(({ id }) => id));

/** Words for the labels; the app puts them in. */
export type OfferWords = {
  readonly enterprise: string;
  readonly assessment: (answered: number) => string;
  readonly part: (name: string, answered: number) => string;
  readonly roles: Readonly<Record<string, string>>;
  readonly texts: CoverTexts;
};

const roleOffers = (answers: Answers, questions: readonly InterviewQuestion[], words: OfferWords): readonly Offer[] =>
  partsByRole(questions, Object.keys(words.roles)).flatMap((part): readonly Offer[] => {
    if (part.role === null) return [];
    const own = answersTo(answers, idsOf(part.questions.map(({ question }) => question)));
    const count = Object.keys(own).length;
    const label = words.part(words.roles[part.role] ?? part.role, count);
    return [{ extent: { kind: 'role', role: part.role }, answers: own, choice: { key: `role ${part.role}`, kind: 'role', label, count } }];
  });

const groupOffers = (assessment: Assessment, { pack }: PackCover, words: OfferWords): readonly Offer[] =>
  pack.root.groups.flatMap((group): readonly Offer[] => {
    const asked = questionsBelow(group).filter((question) => isInForm(question, assessment.form));
    const own = answersTo(assessment.answers, idsOf(asked));
    const count = Object.keys(own).length;
    const label = words.part(words.texts.groups[group.id]?.title ?? group.id, count);
    if (asked.length === 0) return [];
    return [
      { extent: { kind: 'group', group: group.id }, answers: own, choice: { key: `group ${group.id}`, kind: 'group', label, count } },
    ];
  });

/** This assessment first, then the whole enterprise, then the parts of the assessment by role and by group. */
export const offersOf = (
  session: Session,
  assessment: Assessment,
  bundle: PackCover,
  questions: readonly InterviewQuestion[],
  words: OfferWords,
): readonly Offer[] => {
  const count = Object.values(assessment.answers).filter(saysSomething).length;
  const whole = (kind: 'assessment' | 'enterprise', label: string): Offer => ({
    extent: { kind },
    answers: assessment.answers,
    choice: { key: kind, kind: 'all', label, count },
  });
  return [
    whole('assessment', words.assessment(count)),
    ...(session.assessments.length > 1 ? [whole('enterprise', words.enterprise)] : []),
    ...roleOffers(assessment.answers, questions, words),
    ...groupOffers(assessment, bundle, words),
  ];
};

const newestChange = (enterprise: Enterprise, assessments: readonly Assessment[]): string =>
  [enterprise, ...assessments].reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), '');

/**
 * The file for an offer. It tells nothing of when it was made or where the respondent was: shown again, it has the same codes,
 * and parts read before still belong to them. What was answered earlier stays here.
 */
export const contentOf = ({ enterprise, assessments }: Session, assessment: Assessment, { extent, answers }: Offer): HandOverContent => {
  const isPart = extent.kind === 'role' || extent.kind === 'group';
  const sent = extent.kind === 'enterprise' ? assessments : [{ ...assessment, answers, plan: isPart ? null : assessment.plan }];
  const file: Omit<AssessmentFile, 'format' | 'version'> = {
    savedAt: newestChange(enterprise, sent),
    enterprise,
    assessments: sent.map((one) => ({ ...one, lastQuestion: null, history: {} })),
  };
  return { extent, file: { format: assessmentFileFormat, version: assessmentFileVersion, ...file } };
};

/** What a part that came is called. */
export const partName = (extent: HandOverExtent, texts: CoverTexts, roles: Readonly<Record<RoleId | GroupId, string>>): string | null => {
  if (extent.kind === 'role') return roles[extent.role] ?? extent.role;
  return extent.kind === 'group' ? (texts.groups[extent.group]?.title ?? extent.group) : null;
};
