import type { Criterion } from './criterion.ts';
import { criterionLeaves } from './criterion-leaves.ts';
import type { PackId } from './ids.ts';
import type { Pack } from './pack.ts';
import { groupsBelow, questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { Choices } from './profile-catalogue.ts';
import type { ProgrammeFile, Routing } from './programme.ts';

const miss = (id: string, wanted: string, path: Path): Problem => ({ code: 'dangling-reference', path, id, wanted });

type Leaf = Exclude<Criterion, { kind: 'all' | 'any' | 'not' }>;

/** What criteria may name. `own`: the questionnaire meant where none is named. */
export type CriterionWorld = { readonly packs: readonly Pack[]; readonly choices: Choices; readonly own: PackId | null };

const factProblems = (leaf: Extract<Leaf, { kind: 'fact' }>, { choices }: CriterionWorld, path: Path): readonly Problem[] => {
  const known = choices[leaf.fact];
  if (!known) return [miss(leaf.fact, 'fact', path)];
  return leaf.oneOf.filter((id) => !known.includes(id)).map((id) => miss(id, leaf.fact, path));
};

const resultProblems = (
  leaf: Extract<Leaf, { kind: 'score' | 'question' | 'every-question' | 'level' }>,
  { packs, own }: CriterionWorld,
  path: Path,
): readonly Problem[] => {
  const wanted = leaf.pack ?? own;
  const pack = packs.find((p) => p.id === wanted);
  if (!pack) return [miss(wanted ?? '—', 'pack', path)];
  if (leaf.kind === 'level') return leaf.oneOf.filter((id) => !pack.levels.includes(id)).map((id) => miss(id, 'level', path));
  if (leaf.kind === 'question')
    return questionsBelow(pack.root).some((q) => q.id === leaf.question) ? [] : [miss(leaf.question, 'question', path)];
  return groupsBelow(pack.root).some((g) => g.id === leaf.group) ? [] : [miss(leaf.group, 'group', path)];
};

/** Names in a criterion that nothing bears. Errors: `dangling-reference`. */
export const criterionProblems = (criterion: Criterion, world: CriterionWorld, path: Path): readonly Problem[] =>
  criterionLeaves(criterion).flatMap((leaf): readonly Problem[] => {
    switch (leaf.kind) {
      case 'fact':
        return factProblems(leaf, world, path);
      case 'certificate': {
        const known = world.choices.certificates ?? [];
        return leaf.oneOf.filter((id) => !known.includes(id)).map((id) => miss(id, 'certificate', path));
      }
      case 'amount':
      case 'all':
      case 'any':
      case 'not':
        return [];
      default:
        return resultProblems(leaf, world, path);
    }
  });

const doubled = (ids: readonly string[], path: Path): readonly Problem[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ code: 'duplicate-id', path, id }));

export const checkProgrammes = (file: ProgrammeFile, world: CriterionWorld): readonly Problem[] => [
  ...doubled(
    file.programmes.map((p) => p.id),
    ['programmes'],
  ),
  ...file.programmes.flatMap((p) => criterionProblems(p.fits, world, ['programmes', p.id, 'fits'])),
];

export const checkRouting = (table: Routing, world: CriterionWorld): readonly Problem[] => [
  ...doubled(
    table.routes.map((r) => r.id),
    ['routes'],
  ),
  ...table.routes.flatMap((r) => criterionProblems(r.when, world, ['routes', r.id, 'when'])),
];
