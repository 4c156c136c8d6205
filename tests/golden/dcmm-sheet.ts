import { type AnswerState, type Degree, type Pack, type Proof, type Question, questionsBelow } from '../../src/engine/index.ts';
import { judged, notApplicable, rung, type States, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';

/**
 * Rules of both DCMM questionnaires. All weights are 1: a domain is the plain mean of its scored items, the total the plain mean of the
 * scored domains. Levels from 0.8, 1.8, 2.8, 3.8, 4.8, given from 80 % answered.
 * Quick form: rung n scores n. Full form: a practice is worth 0, 0.5, 0.8 or 1; a level is met at a mean of 0.8 if all below it are;
 * an item scores the highest level met (0 where none is), plus the mean of the next.
 * Evidence: at most 2 without a record, 2.5 without proof of company-wide use, 3.5 without measured data; the strictest counts.
 *
 * Signs, in the order of the standard; a single one stands for all items of the domain.
 * For every item: n not applicable, ? unknown, - not answered.
 * Quick form: 1–5 the rung.
 * Full form: five letters an item, one a level (F full, m mostly, p partial, 0 none), with brackets for each practice of a level by itself
 * (there - is one not judged yet), and blanks between items: `FF(Fmmp)00 n`.
 * Evidence: - none, r record, c record and company, x record and measure, m measure only, a all.
 */
export type Rows<D extends string> = Readonly<Record<D, string>>;

/** Items of a clause: `clause('dcmm.6', 3)` are dcmm.6-1, dcmm.6-2 and dcmm.6-3. */
export const clause = (stem: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${stem}-${i + 1}`);

const kept = new Map<string, AnswerState>([
  ['n', notApplicable],
  ['?', unknown],
  ['-', unanswered],
]);
const degrees = new Map<string, Degree>([
  ['F', 'full'],
  ['m', 'mostly'],
  ['p', 'partial'],
  ['0', 'none'],
]);
const proofs = new Map<string, readonly Proof[]>([
  ['-', []],
  ['r', ['record']],
  ['c', ['record', 'company']],
  ['x', ['record', 'measure']],
  ['m', ['measure']],
  ['a', ['record', 'company', 'measure']],
]);

const spread = (signs: readonly string[], count: number): readonly string[] => {
  const all = signs.length === 1 ? Array.from({ length: count }, () => signs[0] ?? '') : signs;
  if (all.length !== count) throw new Error(`${signs.join(' ')}: ${count} wanted`);
  return all;
};

const practicesState = ({ id, answer }: Question, signs: string): AnswerState => {
  if (answer.kind !== 'practices') throw new Error(`${id} has no practices`);
  const byLevel = signs.match(/\([^)]*\)|./g) ?? [];
  if (byLevel.length !== answer.levels.length) throw new Error(`${id}: ${signs}`);
  return judged(
    Object.fromEntries(
      answer.levels.flatMap(({ practices }, level) => {
        const letters = spread([...(byLevel[level] ?? '').replace(/[()]/g, '')], practices.length);
        return practices.flatMap((practice, i) => {
          const degree = degrees.get(letters[i] ?? '');
          return degree ? [[practice, degree] as const] : [];
        });
      }),
    ),
  );
};

/** Material that proves what is wanted and nothing else. */
const materialFor = ({ id, proves = {} }: Question, wanted: readonly Proof[]): readonly string[] => {
  const idsOf = (which: (proof: Proof) => boolean) =>
    Object.entries(proves).flatMap(([proof, ids]) => (which(proof as Proof) ? (ids as readonly string[]) : []));
  const unwanted = idsOf((proof) => !wanted.includes(proof));
  const material = idsOf((proof) => wanted.includes(proof)).filter((evidence) => !unwanted.includes(evidence));
  const missing = wanted.find((proof) => !proves[proof]?.some((evidence) => material.includes(evidence)));
  if (missing) throw new Error(`${id}: nothing proves ${missing} without more`);
  return [...new Set(material)];
};

/** Answers and evidence for an edition, from rows of signs. */
export const sheetsFor = <D extends string>(pack: Pack, items: Readonly<Record<D, readonly string[]>>) => {
  const questions = new Map<string, Question>(questionsBelow(pack.root).map((q) => [q.id, q]));
  const domains = Object.keys(items) as D[];
  const questionOf = (id: string): Question => {
    const found = questions.get(id);
    if (!found) throw new Error(`no question ${id}`);
    return found;
  };
  const byItem = <T>(rows: Rows<D>, separator: string, of: (item: string, sign: string) => readonly (readonly [string, T])[]) =>
    Object.fromEntries(
      domains.flatMap((d) => spread(rows[d].split(separator), items[d].length).flatMap((sign, i) => of(items[d][i] ?? '', sign))),
    );
  return {
    quick: (rows: Rows<D>): States => byItem(rows, '', (item, sign) => [[item, kept.get(sign) ?? rung(sign)]]),
    full: (rows: Rows<D>): States =>
      byItem(rows, ' ', (item, sign) => [[`${item}.full`, kept.get(sign) ?? practicesState(questionOf(`${item}.full`), sign)]]),
    evidence: (rows: Rows<D>): NonNullable<GoldenCase['evidence']> =>
      byItem(rows, '', (item, sign) =>
        [item, `${item}.full`].map((id) => [id, materialFor(questionOf(id), proofs.get(sign) ?? [])] as const),
      ),
    every: (sign: string): Rows<D> => Object.fromEntries(domains.map((d) => [d, sign] as const)) as Rows<D>,
    /** The same score in every domain and so in the total. */
    same: (score: number | null): Readonly<Record<string, number | null>> =>
      Object.fromEntries([...domains, 'overall'].map((id) => [id, score] as const)),
  };
};
