import type { Conversion, Crosswalk, Link } from '../model/crosswalk.ts';
import type { OptionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Path, Problem } from '../model/problem.ts';
import type { AnswerSpec, Question } from '../model/question.ts';
import { conversionQuestions } from './carry-answers.ts';
import { questionMap } from './evaluate-formula.ts';

const miss = (id: string, wanted: string, path: Path): Problem => ({ code: 'dangling-reference', path, id, wanted });

const choicesOf = (spec: AnswerSpec): readonly string[] => {
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.id);
  if (spec.kind === 'multiple') return [...spec.options.map((o) => o.id), spec.none];
  if (spec.kind === 'practices') return spec.levels.flatMap((l) => l.practices);
  return spec.kind === 'single' ? spec.options.map((o) => o.id) : [];
};

/** Options a conversion may give. */
const given = (convert: Conversion): readonly OptionId[] => {
  switch (convert.kind) {
    case 'options':
      return convert.map.map((m) => m.to);
    case 'bands':
      return convert.bands.map((b) => b.option);
    case 'ticks':
    case 'choose':
      return convert.options.map((o) => o.option);
    default:
      return [];
  }
};

const kindsFor: Readonly<Record<Conversion['kind'], readonly AnswerSpec['kind'][] | 'any'>> = {
  copy: 'any',
  options: ['single', 'ladder'],
  bands: ['single', 'ladder'],
  choose: ['single', 'ladder'],
  ticks: ['multiple'],
  value: ['percentage'],
};

/** A copy is an answer of the same kind with the same options. */
const copyProblems = (source: Question | undefined, target: Question, path: Path): readonly Problem[] => {
  if (!source) return [];
  const same =
    source.answer.kind === target.answer.kind && JSON.stringify(choicesOf(source.answer)) === JSON.stringify(choicesOf(target.answer));
  return same ? [] : [{ code: 'answer-kind-mismatch', path, id: target.id }];
};

const linkProblems = (link: Link, sources: ReadonlyMap<string, Question>, target: Question | undefined): readonly Problem[] => {
  const path = ['links', link.to];
  if (!target) return [miss(link.to, 'question', path)];
  const { convert } = link;
  const kinds = kindsFor[convert.kind];
  const known = choicesOf(target.answer);
  const source = convert.kind === 'copy' || convert.kind === 'options' ? sources.get(convert.question) : undefined;
  return [
    ...conversionQuestions(convert)
      .filter((id) => !sources.has(id))
      .map((id) => miss(id, 'question', path)),
    ...(kinds === 'any' || kinds.includes(target.answer.kind) ? [] : [{ code: 'answer-kind-mismatch', path, id: target.id } as const]),
    ...given(convert)
      .filter((id) => !known.includes(id))
      .map((option): Problem => ({ code: 'unknown-option', path, id: target.id, option })),
    ...(convert.kind === 'options' && source
      ? convert.map
          .filter((m) => !choicesOf(source.answer).includes(m.from))
          .map((m): Problem => ({ code: 'unknown-option', path, id: convert.question, option: m.from }))
      : []),
    ...(convert.kind === 'copy' ? copyProblems(source, target, path) : []),
  ];
};

/** For an edition: every question of the new one is either linked or said to be new, not both. */
const editionProblems = ({ kind, links, isNew }: Crosswalk, targets: ReadonlyMap<string, Question>): readonly Problem[] => {
  if (kind !== 'edition') return [];
  const linked = new Set<string>(links.map((l) => l.to));
  const news = new Set<string>(isNew);
  return [
    ...[...targets.keys()].filter((id) => !linked.has(id) && !news.has(id)).map((id) => miss(id, 'link', ['links'])),
    ...isNew.filter((id) => linked.has(id) || !targets.has(id)).map((id) => miss(id, 'new question', ['isNew'])),
  ];
};

/**
 * Whether a crosswalk names what is there, and converts into answers the target takes.
 * Errors: `dangling-reference`, `unknown-option`, `answer-kind-mismatch`, `duplicate-id`.
 */
export const checkCrosswalk = (crosswalk: Crosswalk, packs: readonly Pack[]): readonly Problem[] => {
  const from = packs.find((p) => p.id === crosswalk.from);
  const to = packs.find((p) => p.id === crosswalk.to);
  if (!from || !to) return [...(from ? [] : [miss(crosswalk.from, 'pack', ['from'])]), ...(to ? [] : [miss(crosswalk.to, 'pack', ['to'])])];
  const [sources, targets] = [questionMap(from.root), questionMap(to.root)];
  const ids = crosswalk.links.map((l) => l.to);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id): Problem => ({ code: 'duplicate-id', path: ['links'], id })),
    ...crosswalk.links.flatMap((link) => linkProblems(link, sources, targets.get(link.to))),
    ...editionProblems(crosswalk, targets),
  ];
};
