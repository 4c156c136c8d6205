import type { Condition } from '../model/condition.ts';
import type { Facts } from '../model/enterprise.ts';
import type { FormId, GroupId, QuestionId, RoleId } from '../model/ids.ts';
import type { Group, Pack } from '../model/pack.ts';
import type { Question } from '../model/question.ts';
import type { RowPart } from '../model/typed-answer.ts';
import { conditionFacts, excludedQuestions } from '../scoring/applicability.ts';
import { openPart } from '../scoring/open-condition.ts';
import { questionsOfForm } from '../scoring/score-assessment.ts';

/** Whom the sheets are for: answers are not looked at, for they are what the interview is to find out. */
export type InterviewFor = { readonly pack: Pack; readonly form: FormId; readonly facts: Facts; readonly sizeClass: string | null };

/** A question an interview may put. */
export type InterviewQuestion = {
  /** From 1, in the pack's order. */
  readonly number: number;
  readonly question: Question;
  /** The groups it lies in, the section first. */
  readonly groups: readonly GroupId[];
  /** What decides whether it is asked, as far as the facts do not; null: it is asked. */
  readonly onlyWhen: Condition | null;
};

const groupsByQuestion = (root: Group): ReadonlyMap<QuestionId, readonly GroupId[]> => {
  const found = new Map<QuestionId, readonly GroupId[]>();
  const visit = (group: Group, above: readonly GroupId[]): void => {
    for (const question of group.questions) found.set(question.id, above);
    for (const child of group.groups) visit(child, [...above, child.id]);
  };
  visit(root, []);
  return found;
};

/** All the form may ask of this enterprise: questions the facts leave out are left out, those that hang on answers are in. */
export const interviewQuestions = ({ pack, form, facts, sizeClass }: InterviewFor): readonly InterviewQuestion[] => {
  const groups = groupsByQuestion(pack.root);
  const questions = questionsOfForm(pack, form);
  const circumstances = { facts: conditionFacts(facts, sizeClass), answers: {} };
  const excluded = excludedQuestions(questions, circumstances);
  return questions
    .filter(({ id }) => !excluded.has(id))
    .map((question, index) => ({
      number: index + 1,
      question,
      groups: groups.get(question.id) ?? [],
      onlyWhen: question.appliesWhen ? openPart(question.appliesWhen, { ...circumstances, excluded }) : null,
    }));
};

/** The questions of one interview; `role` null: all of them, whoever answers. */
export type InterviewPart = { readonly role: RoleId | null; readonly questions: readonly InterviewQuestion[] };

/**
 * Each question once, with the role its pack names first: the others are who else may know. Roles in the order given,
 * those it does not name after them.
 */
export const partsByRole = (questions: readonly InterviewQuestion[], order: readonly string[]): readonly InterviewPart[] => {
  const first = ({ question }: InterviewQuestion): RoleId | undefined => question.roles[0];
  const place = (role: RoleId): number => (order.includes(role) ? order.indexOf(role) : order.length);
  const roles = [...new Set(questions.flatMap((q) => first(q) ?? []))].sort((a, b) => place(a) - place(b));
  return roles.map((role) => ({ role, questions: questions.filter((q) => first(q) === role) }));
};

/** The questions of a part by their section, sections in the order of their first question. */
export const bySection = (
  questions: readonly InterviewQuestion[],
): readonly { readonly section: GroupId | null; readonly questions: readonly InterviewQuestion[] }[] => {
  const sections = [...new Set(questions.map((q) => q.groups[0] ?? null))];
  return sections.map((section) => ({ section, questions: questions.filter((q) => (q.groups[0] ?? null) === section) }));
};

/**
 * One row of a sheet to fill in: a question, or its head and below it each number of a pair or each practice.
 * `key` says which, for reading back; `label`: 12, or 12.3 for a part.
 */
export type InterviewRow = { readonly key: string; readonly label: string; readonly asked: InterviewQuestion; readonly part: RowPart };

const head: RowPart = { kind: 'head' };

const partsOf = ({ answer }: Question): readonly RowPart[] => {
  if (answer.kind === 'pair') return [head, { kind: 'side', side: 'first' }, { kind: 'side', side: 'second' }];
  if (answer.kind !== 'practices') return [{ kind: 'whole' }];
  return [
    head,
    ...answer.levels.flatMap(({ rung, practices }) => practices.map((practice): RowPart => ({ kind: 'practice', rung, practice }))),
  ];
};

const keyOf = (id: QuestionId, part: RowPart): string => {
  if (part.kind === 'side') return `${id}#${part.side}`;
  return part.kind === 'practice' ? `${id}#${part.practice}` : id;
};

export const interviewRows = (asked: InterviewQuestion): readonly InterviewRow[] =>
  partsOf(asked.question).map((part, index) => ({
    key: keyOf(asked.question.id, part),
    label: index === 0 ? String(asked.number) : `${asked.number}.${index}`,
    asked,
    part,
  }));
