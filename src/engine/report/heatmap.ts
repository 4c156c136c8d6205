import type { LevelId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { GroupRow, ItemRow, ReportModel } from './build-report.ts';

/** One fifth of the scale. `level`: the level whose threshold lies in it, where levels and fifths go together one by one. */
export type HeatColumn = { readonly from: number; readonly to: number; readonly level: LevelId | null };

/** How much of each fifth a question has climbed, 0–1, the lowest first; null where it has no score. */
export type HeatRow = { readonly item: ItemRow; readonly cells: readonly number[] | null };
export type HeatBlock = { readonly group: GroupRow; readonly rows: readonly HeatRow[] };
export type Heatmap = { readonly columns: readonly HeatColumn[]; readonly blocks: readonly HeatBlock[] };

const steps = 5;

/** Levels by the fifth their threshold lies in; none where the level rule looks at more than one score. */
const levelsBySteps = ({ levelRule, scale }: Pack): readonly (LevelId | null)[] => {
  const size = (scale.max - scale.min) / steps;
  if (levelRule.kind !== 'bands' || levelRule.bands.length !== steps) return Array(steps).fill(null);
  const isIn = levelRule.bands.every(({ min }, index) => min > scale.min + index * size && min <= scale.min + (index + 1) * size);
  return levelRule.bands.map(({ level }) => (isIn ? level : null));
};

const columnsOf = (pack: Pack): readonly HeatColumn[] => {
  const { min, max } = pack.scale;
  const at = (step: number): number => min + ((max - min) * step) / steps;
  return levelsBySteps(pack).map((level, step) => ({ from: at(step), to: at(step + 1), level }));
};

const climbed = ({ from, to }: HeatColumn, score: number): number => Math.max(0, Math.min(1, (score - from) / (to - from)));

/** Questions × fifths of the scale, by the groups they stand in: shared by screen and paper so that both show the same figure. */
export const heatmapOf = ({ pack, groups }: Pick<ReportModel, 'pack' | 'groups'>): Heatmap => {
  const columns = columnsOf(pack);
  const rowOf = (item: ItemRow): HeatRow => {
    const { score } = item.result;
    return { item, cells: score === null ? null : columns.map((column) => climbed(column, score)) };
  };
  const blocks = groups.filter((group) => group.items.length > 0).map((group) => ({ group, rows: group.items.map(rowOf) }));
  return { columns, blocks };
};
