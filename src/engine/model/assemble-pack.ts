import type { Action, Advice } from './advice.ts';
import type { QuestionId } from './ids.ts';
import type { BorrowedQuestion, Group, Pack, PackSource, SourceGroup } from './pack.ts';
import type { PackTexts } from './pack-texts.ts';
import { questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { Question } from './question.ts';
import { fail, ok, type Result } from './result.ts';

/** Own id of each borrowed question, by its id in the bank. */
type Loans = ReadonlyMap<QuestionId, QuestionId>;

const isBorrowed = (entry: Question | BorrowedQuestion): entry is BorrowedQuestion => 'borrow' in entry;

const entriesBelow = (g: SourceGroup): readonly (Question | BorrowedQuestion)[] => [...g.questions, ...g.groups.flatMap(entriesBelow)];

const loansOf = (source: PackSource): Loans =>
  new Map(
    entriesBelow(source.root)
      .filter(isBorrowed)
      .map((b) => [b.borrow, b.id]),
  );

const loanProblems = (loan: BorrowedQuestion, inBank: ReadonlyMap<QuestionId, Question>, loans: Loans): readonly Problem[] => {
  const path: Path = ['questions', loan.id, 'borrow'];
  const lent = inBank.get(loan.borrow);
  if (!lent) return [{ code: 'dangling-reference', path, id: loan.borrow, wanted: 'question' }];
  if (lent.appliesWhen) return [{ code: 'cannot-borrow', path, id: loan.borrow }];
  const { answer } = lent;
  return answer.kind === 'practices' && !loans.has(answer.ladder)
    ? [{ code: 'dangling-reference', path, id: answer.ladder, wanted: 'question' }]
    : [];
};

const lend = (loan: BorrowedQuestion, inBank: ReadonlyMap<QuestionId, Question>, loans: Loans): Question => {
  const lent = inBank.get(loan.borrow);
  if (!lent) throw new Error(`checked before: ${loan.borrow}`);
  const { answer } = lent;
  const own = answer.kind === 'practices' ? { ...answer, ladder: loans.get(answer.ladder) ?? answer.ladder } : answer;
  return { ...lent, answer: own, id: loan.id, weight: loan.weight };
};

const assembleGroup = (g: SourceGroup, toQuestion: (entry: Question | BorrowedQuestion) => Question): Group => ({
  ...g,
  groups: g.groups.map((child) => assembleGroup(child, toQuestion)),
  questions: g.questions.map(toQuestion),
});

/**
 * A whole pack from its file and its bank (null where the file names none). Borrowed questions keep all but id and weight.
 * Errors: `dangling-reference` (no such question in the bank, or no bank), `cannot-borrow` (the question hangs on others of the bank),
 * `duplicate-id` (one question borrowed twice).
 */
export const assemblePack = (source: PackSource, bankPack: Pack | null): Result<Pack, readonly Problem[]> => {
  const { bank, ...rest } = source;
  const loans = loansOf(source);
  const inBank = new Map(bankPack ? questionsBelow(bankPack.root).map((q) => [q.id, q] as const) : []);
  const problems = entriesBelow(source.root)
    .filter(isBorrowed)
    .flatMap((loan) => loanProblems(loan, inBank, loans));
  const twice = entriesBelow(source.root)
    .filter(isBorrowed)
    .filter((loan) => loans.get(loan.borrow) !== loan.id)
    .map((loan): Problem => ({ code: 'duplicate-id', path: ['questions', loan.id, 'borrow'], id: loan.borrow }));
  if (bank !== null && !bankPack) return fail([{ code: 'dangling-reference', path: ['bank'], id: bank, wanted: 'pack' }]);
  if (problems.length + twice.length > 0) return fail([...problems, ...twice]);
  return ok({ ...rest, root: assembleGroup(source.root, (entry) => (isBorrowed(entry) ? lend(entry, inBank, loans) : entry)) });
};

/** The texts of a pack with those of its borrowed questions; its own words win. */
export const assembleTexts = (source: PackSource, texts: PackTexts, bankTexts: PackTexts | null): PackTexts => {
  if (!bankTexts) return texts;
  const lent = [...loansOf(source)].flatMap(([theirs, own]) => {
    const words = bankTexts.questions[theirs];
    return words ? [[own, words] as const] : [];
  });
  return { ...texts, questions: { ...Object.fromEntries(lent), ...texts.questions } };
};

/** The advice of a pack with that of its borrowed questions; a prerequisite this pack does not have falls away. Where it says nothing of evidence, the bank's word holds. */
export const assembleAdvice = (source: PackSource, own: Advice, bankAdvice: Advice | null): Advice => {
  if (!bankAdvice) return own;
  const loans = loansOf(source);
  const lent = bankAdvice.actions.flatMap((action): readonly Action[] => {
    const question = loans.get(action.question);
    return question ? [{ ...action, question }] : [];
  });
  const known = new Set([...own.actions, ...lent].map((a) => a.id));
  const actions = [...own.actions, ...lent.map((a) => ({ ...a, after: a.after.filter((id) => known.has(id)) }))];
  const used = new Set(actions.flatMap((a) => a.tags));
  const tags = [...own.tags, ...bankAdvice.tags.filter((t) => used.has(t.id) && !own.tags.some((o) => o.id === t.id))];
  return { ...own, actions, tags, evidence: own.evidence.length > 0 ? own.evidence : bankAdvice.evidence };
};
