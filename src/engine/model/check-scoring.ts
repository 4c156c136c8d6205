import type { Group, Pack } from './pack.ts';
import { groupsBelow, questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { AnswerSpec, Curve, Question } from './question.ts';

/** What can be wrong with how a pack scores: see `scoringProblems`. */

const rises = (ys: readonly number[]): boolean => ys.every((y, i) => i === 0 || y >= (ys[i - 1] ?? y));

const runsAsDeclared = (curve: Curve, direction: Question['direction']): boolean => {
  const ys = curve.map(([, y]) => y);
  if (direction === 'free') return true;
  return rises(direction === 'rising' ? ys : [...ys].reverse());
};

const curveProblems = ({ answer, direction }: Question, max: number, path: Path): readonly Problem[] => {
  if (!('curve' in answer)) return [];
  const top = Math.max(...answer.curve.map(([, y]) => y));
  return [
    ...(runsAsDeclared(answer.curve, direction) ? [] : [{ code: 'curve-not-monotone', path: [...path, 'curve'], direction } as const]),
    ...(top < max ? [{ code: 'never-full', path: [...path, 'curve'], value: top } as const] : []),
  ];
};

const climbing = (spec: AnswerSpec): readonly number[] => {
  if (spec.kind === 'single') return spec.options.map((o) => o.score);
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.score);
  return spec.kind === 'practices' ? spec.levels.map((l) => l.score) : [];
};

/** Options that climb, the last one to the top of the scale; a tick list that can be full. */
const climbProblems = ({ answer }: Question, max: number, path: Path): readonly Problem[] => {
  const scores = climbing(answer);
  const top = scores.at(-1);
  const climbs = scores.every((s, i) => i === 0 || s > (scores[i - 1] ?? s));
  const whole = answer.kind === 'multiple' ? answer.options.reduce((sum, o) => sum + o.weight, 0) : 0;
  const short = answer.kind === 'multiple' && (answer.fullAt ?? 0) > whole + 1e-9;
  return [
    ...(climbs ? [] : [{ code: 'options-not-climbing', path } as const]),
    ...(top !== undefined && top < max ? [{ code: 'never-full', path, value: top } as const] : []),
    ...(short ? [{ code: 'never-full', path: [...path, 'fullAt'], value: whole } as const] : []),
  ];
};

const practiceProblems = (question: Question, pack: Pack, byId: ReadonlyMap<string, Question>, path: Path): readonly Problem[] => {
  const { answer } = question;
  if (answer.kind !== 'practices') return [];
  const ladder = byId.get(answer.ladder)?.answer;
  const rungs: readonly string[] = ladder?.kind === 'ladder' ? ladder.rungs.map((r) => r.id) : [];
  return [
    ...(pack.practiceRule ? [] : [{ code: 'rule-missing', path: ['practiceRule'], wanted: question.id } as const]),
    ...(rungs.length > 0 ? [] : [{ code: 'dangling-reference', path: [...path, 'ladder'], id: answer.ladder, wanted: 'ladder' } as const]),
    ...answer.levels
      .filter((l) => rungs.length > 0 && !rungs.includes(l.rung))
      .map(({ rung }): Problem => ({ code: 'dangling-reference', path: [...path, 'levels'], id: rung, wanted: 'rung' })),
  ];
};

/** Where a pack caps scores without evidence, every ladder and every list of practices has evidence to tick for each cap, and no evidence that shows nothing. */
const evidenceProblems = ({ answer, proves, evidence }: Question, pack: Pack, path: Path): readonly Problem[] => {
  const graded = answer.kind === 'ladder' || answer.kind === 'practices';
  const missing = graded ? pack.evidenceCaps.filter((cap) => !proves?.[cap.proof]) : [];
  const named = Object.values(proves ?? {}).flat();
  const idle = graded && pack.evidenceCaps.length > 0 && proves ? evidence.filter((id) => !named.includes(id)) : [];
  return [
    ...idle.map((id): Problem => ({ code: 'evidence-idle', path: [...path, 'proves'], id })),
    ...missing.map(({ proof }): Problem => ({ code: 'evidence-missing', path: [...path, 'proves'], proof })),
    ...named
      .filter((id) => !evidence.includes(id))
      .map((id): Problem => ({ code: 'dangling-reference', path: [...path, 'proves'], id, wanted: 'evidence' })),
  ];
};

/** A group whose children all weigh nothing has no score; the root's children may not all weigh nothing. */
const weightProblems = (g: Group): readonly Problem[] =>
  g.groups.length > 0 && g.groups.every((child) => child.weight === 0) ? [{ code: 'weight-missing', path: ['groups', g.id] }] : [];

/** Errors: `curve-not-monotone`, `never-full`, `options-not-climbing`, `rule-missing`, `dangling-reference`, `evidence-missing`, `evidence-idle`, `weight-missing`. */
export const scoringProblems = (pack: Pack): readonly Problem[] => {
  const all = questionsBelow(pack.root);
  const byId = new Map<string, Question>(all.map((q) => [q.id, q]));
  return [
    ...groupsBelow(pack.root).flatMap(weightProblems),
    ...all.flatMap((question) => {
      const path = ['questions', question.id];
      return [
        ...curveProblems(question, pack.scale.max, path),
        ...climbProblems(question, pack.scale.max, path),
        ...practiceProblems(question, pack, byId, path),
        ...evidenceProblems(question, pack, path),
      ];
    }),
  ];
};
