import type { GroupId } from '../model/ids.ts';
import type { Group } from '../model/pack.ts';
import type { PackTexts } from '../model/pack-texts.ts';
import type { WeighedQuestion } from '../scoring/weigh-questions.ts';

/** The groups from below the root down to `wanted`; none when it is not there, or is the root. */
const pathTo = (root: Group, wanted: GroupId): readonly GroupId[] => {
  for (const child of root.groups) {
    if (child.id === wanted) return [child.id];
    const below = pathTo(child, wanted);
    if (below.length > 0) return [child.id, ...below];
  }
  return [];
};

/** The title of the nearest group that says more than the question's topic: a sub-dimension with one topic often bears its name. Where every one does, that name. */
export const placeOf = (root: Group, { id, group }: Pick<WeighedQuestion, 'id' | 'group'>, texts: PackTexts): string => {
  const path = pathTo(root, group);
  // From the inside out.
  const titles = (path.length > 0 ? path : [group]).map((on) => texts.groups[on]?.title ?? on).reverse();
  return titles.find((title) => title !== texts.questions[id]?.topic) ?? titles[0] ?? group;
};
