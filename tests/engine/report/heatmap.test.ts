import { describe, expect, it } from 'vitest';
import { heatmapOf, type ItemRow, listEvidence, type ReportModel } from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  bandsOf,
  idOfGroup,
  ladderOf,
  recordFor,
  rung,
  type States,
  unknown,
} from '../../support/engine-fixtures.ts';

const evidence = { evidence: ['plan', 'log'], proves: { record: ['plan', 'log'], measure: ['log'] } };
const questions = [aQuestion('a1', ladderOf(1, 2, 3, 4, 5), evidence), aQuestion('a2'), aQuestion('b1', ladderOf(1, 2, 3, 4, 5), evidence)];
const fiveLevels = { l1: 0.8, l2: 1.8, l3: 2.8, l4: 3.8, l5: 4.8 };
const packWith = (over = {}) => aPack(aTree('overall', [aGroup('a', questions.slice(0, 2)), aGroup('b', questions.slice(2))]), over);

const none = [null, null, null, null, null];

type Given = Readonly<Record<string, number | null>>;

const itemsOf = (scores: Given, states: States = {}, ticked: readonly string[] = []): readonly ItemRow[] =>
  questions
    .filter(({ id }) => id in scores)
    .map((question) => ({
      question,
      result: {
        id: question.id,
        status: scores[question.id] === null ? 'unknown' : 'scored',
        score: scores[question.id] ?? null,
      } as ItemRow['result'],
      record: recordFor(states[question.id] ?? rung('r1'), { evidence: [...ticked] }),
    }));

const reportOf = (items: readonly ItemRow[], pack = packWith()): Pick<ReportModel, 'pack' | 'groups'> => {
  const counts = {} as ReportModel['groups'][number]['counts'];
  return { pack, groups: [{ id: idOfGroup('a'), depth: 0, score: 3, share: 1, counts, items }] };
};

describe('the distribution of scores', () => {
  it('fills the fifths a question has passed, and of the one its score lies in as much as it has climbed', () => {
    const { blocks } = heatmapOf(reportOf(itemsOf({ a1: 2.25, a2: 5, b1: 0 })));
    expect(blocks[0]?.rows.map(({ cells }) => cells)).toEqual([
      [1, 1, 0.25, 0, 0],
      [1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('leaves a question without a score without cells', () => {
    expect(heatmapOf(reportOf(itemsOf({ a1: null }))).blocks[0]?.rows[0]?.cells).toBeNull();
  });

  it('divides the scale of the questionnaire, whatever its ends', () => {
    const { columns } = heatmapOf(
      reportOf([], packWith({ scale: { min: 0, max: 100, decimals: 1 }, levels: ['l1'], levelRule: bandsOf({ l1: 20 }) })),
    );
    expect(columns.map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ]);
  });

  it('names a level at each fifth only where each has its threshold in its own', () => {
    const levels = Object.keys(fiveLevels);
    const named = heatmapOf(reportOf([], packWith({ levels, levelRule: bandsOf(fiveLevels) }))).columns;
    expect(named.map(({ level }) => level)).toEqual(levels);
    const shifted = heatmapOf(reportOf([], packWith({ levels, levelRule: bandsOf({ ...fiveLevels, l1: 0.5, l2: 0.9 }) }))).columns;
    expect(shifted.map(({ level }) => level)).toEqual(none);
    const late = heatmapOf(reportOf([], packWith({ levels, levelRule: bandsOf({ ...fiveLevels, l1: 1.2 }) }))).columns;
    expect(late.map(({ level }) => level)).toEqual(none);
  });

  it('counts the upper end of a fifth to it, and the lower end to the one before', () => {
    const levels = Object.keys(fiveLevels);
    const named = (...mins: readonly number[]) => {
      const levelRule = bandsOf(Object.fromEntries(mins.map((min, i) => [levels[i] ?? '', min])));
      return heatmapOf(reportOf([], packWith({ scale: { min: 1, max: 6, decimals: 1 }, levels, levelRule }))).columns;
    };
    expect(named(2, 3, 4, 5, 6)).toEqual(levels.map((level, i) => ({ from: i + 1, to: i + 2, level })));
    expect(named(1, 3, 4, 5, 6).map(({ level }) => level)).toEqual(none);
    expect(named(2, 3, 4, 5, 5).map(({ level }) => level)).toEqual(none);
  });

  it('names no level where fewer levels than fifths are told apart, or more than one score decides', () => {
    const four = packWith({ levels: ['l1', 'l2', 'l3', 'l4'], levelRule: bandsOf({ l1: 0.8, l2: 1.8, l3: 2.8, l4: 3.8 }) });
    expect(heatmapOf(reportOf([], four)).columns.map(({ level }) => level)).toEqual(none);
    const gates = Object.entries(fiveLevels).map(([level, min]) => ({ level, requires: [{ group: 'overall', min }] }));
    const gated = packWith({ levelRule: { kind: 'gates', gates } });
    expect(heatmapOf(reportOf([], gated)).columns.map(({ level }) => level)).toEqual(none);
  });

  it('divides a scale of a hundred as it divides one of five', () => {
    const hundred = (...mins: readonly number[]) => {
      const levelRule = bandsOf(Object.fromEntries(mins.map((min, i) => [`l${i + 1}`, min])));
      return packWith({ scale: { min: 0, max: 100, decimals: 1 }, levelRule });
    };
    const levelsOf = (pack: ReturnType<typeof packWith>) => heatmapOf(reportOf([], pack)).columns.map(({ level }) => level);
    const apart = hundred(16, 36, 56, 76, 96);
    expect(levelsOf(apart)).toEqual(Object.keys(fiveLevels));
    expect(levelsOf(hundred(16, 18, 56, 76, 96))).toEqual(none);
    expect(heatmapOf(reportOf(itemsOf({ a1: 45 }), apart)).blocks[0]?.rows[0]?.cells).toEqual([1, 1, 0.25, 0, 0]);
  });

  it('is climbed from the minimum of the scale, be it more than 0', () => {
    const pack = packWith({ scale: { min: 1, max: 6, decimals: 1 } });
    const { blocks } = heatmapOf(reportOf(itemsOf({ a1: 2.5 }), pack));
    expect(blocks[0]?.rows[0]?.cells).toEqual([1, 0.5, 0, 0, 0]);
  });

  it('has no block for a group without questions of its own', () => {
    expect(heatmapOf(reportOf([])).blocks).toEqual([]);
  });
});

describe('the list of evidence', () => {
  it('names every material of a question answered, whether it is at hand, and what it can show', () => {
    const [list] = listEvidence(reportOf(itemsOf({ a1: 3 }, {}, ['plan'])));
    expect(list?.entries).toEqual([
      { id: 'plan', isAtHand: true, proves: ['record'] },
      { id: 'log', isAtHand: false, proves: ['record', 'measure'] },
    ]);
  });

  it('says of a material nothing it could show where the questionnaire does not say', () => {
    const asked = aQuestion('q', ladderOf(1, 2, 3, 4, 5), { evidence: ['plan'] });
    const [item] = itemsOf({ a1: 3 });
    if (!item) throw new Error('an item');
    const [list] = listEvidence(reportOf([{ ...item, question: asked }]));
    expect(list?.entries).toEqual([{ id: 'plan', isAtHand: false, proves: [] }]);
  });

  it('asks nothing where nothing is claimed: no answer, not known, no material', () => {
    expect(listEvidence(reportOf(itemsOf({ a1: null, a2: 3 }, { a1: unknown })))).toEqual([]);
  });
});
