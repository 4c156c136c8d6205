import type { AnswerKey } from '../model/answer-key.ts';
import type { AssessmentFile } from '../model/assessment-file.ts';
import type { Pack } from '../model/pack.ts';
import type { Path, Problem } from '../model/problem.ts';
import { type CommonData, diagnose } from './diagnose.ts';

type Expected = AnswerKey['expected'][number];

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

const differs = (expected: string | number | null, found: string | number | null, path: Path): readonly Problem[] =>
  expected === found ? [] : [{ code: 'key-differs', path, expected: String(expected), found: String(found) }];

const resultProblems = (expected: Expected, sample: AssessmentFile, packs: readonly Pack[], common: CommonData): readonly Problem[] => {
  const path = ['expected', expected.assessment];
  const assessment = sample.assessments.find((a) => a.id === expected.assessment);
  const pack = packs.find((p) => p.id === assessment?.packId);
  if (!assessment || !pack) return [{ code: 'dangling-reference', path, id: expected.assessment, wanted: 'assessment' }];
  const report = diagnose({
    madeAt: sample.savedAt,
    enterprise: sample.enterprise,
    assessment,
    others: [],
    pack,
    official: true,
    common,
    advice: null,
  });
  const level = report.level.kind === 'reached' ? report.level.level : null;
  return [
    ...differs(expected.score, report.score === null ? null : rounded(report.score, pack.scale.decimals), [...path, 'score']),
    ...differs(expected.level, level, [...path, 'level']),
    ...differs(
      [...expected.contradictions].sort().join(' '),
      report.contradictions
        .map((c) => c.id as string)
        .sort()
        .join(' '),
      [...path, 'contradictions'],
    ),
  ];
};

/**
 * Whether a sample's answer key says what the engine finds: score, level, contradictions; and speaks of answers the sample has.
 * Errors: `dangling-reference`, `key-differs`.
 */
export const checkAnswerKey = (key: AnswerKey, sample: AssessmentFile, packs: readonly Pack[], common: CommonData): readonly Problem[] => [
  ...(key.sample === sample.enterprise.id
    ? []
    : [{ code: 'dangling-reference', path: ['sample'], id: key.sample, wanted: 'sample' } as const]),
  ...sample.assessments
    .filter((a) => !key.expected.some((e) => e.assessment === a.id))
    .map(({ id }): Problem => ({ code: 'dangling-reference', path: ['expected'], id, wanted: 'expected result' })),
  ...key.expected.flatMap((expected) => resultProblems(expected, sample, packs, common)),
  ...key.points
    .filter((p) => !sample.assessments.some((a) => a.id === p.assessment && Object.hasOwn(a.answers, p.question)))
    .map(({ question }): Problem => ({ code: 'dangling-reference', path: ['points', question], id: question, wanted: 'answer' })),
];
