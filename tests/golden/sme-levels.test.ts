import { describe, expect, it } from 'vitest';
import { groupsBelow, questionsBelow } from '../../src/engine/index.ts';
import { groupScore, levelName, notApplicable, picked, type States, scoreStates, ticked, unknown } from '../support/engine-fixtures.ts';
import { shippedPack } from './golden-case.ts';

/**
 * Points of part A: network 8 (4 options of 2), digital rate 6, networked rate 6 (0 1.5 3 4.5 6) · collection 10 (13 of 0.7, people 0.9)
 * · systems 10 (0 2.5 5 7.5 10) · two security lists of 5 (4 of 1.25) · planning 7.5 (six steps of 1.5), mechanism 7.5 (4 of 1.875)
 * · talent 7.5 (5 of 1.5), funding 7.5 (0 1.875 3.75 5.625 7.5) · energy 7, pass rate 7 (0 3.5 7) · revenue 3, cost 3 (0 1.5 3).
 * Scenes do not count in the 100 points. Scene scores: none 0, levels 1–4 25 50 75 100.
 */
const binding = [
  'product-design',
  'marketing',
  'production-control',
  'quality',
  'equipment',
  'safety',
  'energy',
  'procurement',
  'warehouse-logistics',
  'finance',
] as const;
const guiding = ['process-design', 'after-sales', 'scheduling', 'hr', 'office', 'decision'] as const;

/** So many binding and guiding scenes at a level, the others at none. */
const scenes = (level: number, ofBinding: number, ofGuiding: number): States =>
  Object.fromEntries([
    ...binding.map((id, i) => [`scene.${id}`, picked(i < ofBinding ? `l${level}` : 'none')] as const),
    ...guiding.map((id, i) => [`scene.${id}`, picked(i < ofGuiding ? `l${level}` : 'none')] as const),
  ]);

const links = [
  'design',
  'process',
  'marketing',
  'after-sales',
  'scheduling',
  'production',
  'quality',
  'equipment',
  'safety',
  'energy',
  'procurement',
  'warehouse',
  'finance',
] as const;

const nothing: States = {
  'sme.network': ticked('none'),
  'sme.equipment-digital': picked('b0'),
  'sme.equipment-networked': picked('b0'),
  'sme.collection': ticked('none'),
  'sme.systems': picked('none'),
  'sme.network-security': ticked('none'),
  'sme.data-security': ticked('none'),
  'sme.planning': picked('none'),
  'sme.mechanism': ticked('none'),
  'sme.talent': ticked('none'),
  'sme.funding': picked('b0'),
  'sme.energy-change': picked('up'),
  'sme.pass-rate-change': picked('down'),
  'sme.revenue-per-head': picked('down'),
  'sme.cost-per-revenue': picked('up'),
};

const twenty: States = {
  ...nothing,
  'sme.network': ticked('control', 'application'), // 4
  'sme.equipment-digital': picked('b20'), // 3
  'sme.systems': picked('several'), // 5
  'sme.planning': picked('planned'), // 3
  'sme.talent': ticked('staff'), // 1.5
  'sme.pass-rate-change': picked('flat'), // 3.5 → 4+3+5+3+1.5+3.5 = 20
};
const forty: States = {
  ...twenty,
  'sme.network': ticked('control', 'application', 'mobile', 'coverage'), // +4 = 24
  'sme.equipment-networked': picked('b20'), // +3 = 27
  'sme.equipment-digital': picked('b60'), // +3 = 30
  'sme.systems': picked('all'), // +5 = 35
  'sme.pass-rate-change': picked('up'), // +3.5 = 38.5
  'sme.talent': ticked('staff', 'post'), // +1.5 = 40
};
const sixty: States = {
  ...forty,
  'sme.energy-change': picked('down'), // +7 = 47
  'sme.equipment-networked': picked('b60'), // +3 = 50
  'sme.revenue-per-head': picked('up'), // +3 = 53
  'sme.cost-per-revenue': picked('up'),
  'sme.network-security': ticked('policy', 'products', 'assessment', 'detection'), // +5 = 58
  'sme.planning': picked('sharing'), // +4.5 = 62.5
  'sme.data-security': ticked('policy', 'products'), // +2.5 = 65
  'sme.talent': ticked('staff'), // −1.5 = 63.5
  'sme.pass-rate-change': picked('flat'), // −3.5 = 60
};
const eighty: States = {
  ...sixty,
  'sme.collection': ticked(...links, 'hr'), // +10 = 70
  'sme.pass-rate-change': picked('up'), // +3.5 = 73.5
  'sme.talent': ticked('staff', 'post', 'training'), // +3 = 76.5
  'sme.funding': picked('b20'), // +3.75 = 80.25
  'sme.mechanism': ticked('workflow'), // +1.875 = 82.125
  'sme.data-security': ticked('policy', 'products', 'assessment', 'register'), // +2.5 = 84.625
  'sme.cost-per-revenue': picked('flat'), // +1.5 = 86.125
};

const pack = shippedPack('sme-digital-2024');
type Case = readonly [name: string, answers: States, overall: number, level: string, lacks: Readonly<Record<string, number>>];

const cases: readonly Case[] = [
  ['nothing at all is under level 1', { ...nothing, ...scenes(1, 0, 0) }, 0, 'none', { overall: 20, scene: 6, binding: 3 }],
  [
    '20 points, six scenes of which three binding: level 1 exactly',
    { ...twenty, ...scenes(1, 3, 3) },
    20,
    'l1',
    { overall: 40, scene: 6, binding: 3 },
  ],
  ['20 points but five scenes: not level 1', { ...twenty, ...scenes(1, 3, 2) }, 20, 'none', { scene: 6 }],
  ['20 points but two binding scenes: not level 1', { ...twenty, ...scenes(1, 2, 4) }, 20, 'none', { binding: 3 }],
  [
    'six scenes but 16.5 points: not level 1',
    { ...twenty, 'sme.pass-rate-change': picked('down'), ...scenes(1, 3, 3) },
    16.5,
    'none',
    { overall: 20 },
  ],
  [
    '40 points and six scenes at level 2: level 2 exactly',
    { ...forty, ...scenes(2, 3, 3) },
    40,
    'l2',
    { overall: 60, scene: 8, binding: 5 },
  ],
  ['40 points with scenes at level 1 stays level 1', { ...forty, ...scenes(1, 10, 6) }, 40, 'l1', { scene: 6, binding: 3 }],
  [
    '38.5 points with scenes at level 2 stays level 1',
    { ...forty, 'sme.talent': ticked('staff'), ...scenes(2, 10, 6) },
    38.5,
    'l1',
    { overall: 40 },
  ],
  [
    '60 points and eight scenes at level 3, five binding: level 3 exactly',
    { ...sixty, ...scenes(3, 5, 3) },
    60,
    'l3',
    { overall: 80, scene: 10, binding: 6 },
  ],
  ['60 points, eight scenes, four binding: level 2', { ...sixty, ...scenes(3, 4, 4) }, 60, 'l2', { binding: 5 }],
  ['60 points, seven scenes: level 2', { ...sixty, ...scenes(3, 5, 2) }, 60, 'l2', { scene: 8 }],
  ['ten scenes at level 4, six binding, above 80 points: level 4', { ...eighty, ...scenes(4, 6, 4) }, 86.125, 'l4', {}],
  ['nine scenes at level 4: level 3', { ...eighty, ...scenes(4, 6, 3) }, 86.125, 'l3', { scene: 10 }],
  ['ten scenes at level 4, five binding: level 3', { ...eighty, ...scenes(4, 5, 5) }, 86.125, 'l3', { binding: 6 }],
  [
    'a scene that does not apply counts at no level and lowers no number wanted',
    { ...twenty, ...scenes(1, 3, 3), 'scene.product-design': notApplicable },
    20,
    'none',
    { scene: 6, binding: 3 },
  ],
];

/** What the next level lacks, as the number wanted. */
const lacksIn = (states: States): Readonly<Record<string, number>> => {
  const { level } = scoreStates(pack, states);
  const shortfalls = 'shortfalls' in level ? level.shortfalls : [];
  return Object.fromEntries(shortfalls.map((s) => (s.kind === 'count' ? [s.mark, s.atLeast] : [s.group, s.min])));
};

describe('中小企业 2024: both conditions of every level, worked by hand', () => {
  it.each(cases)('%s', (_, answers, overall, level, lacks) => {
    const card = scoreStates(pack, answers);
    expect(card.root.score).toBeCloseTo(overall, 9);
    expect(levelName(card)).toBe(level);
    expect(lacksIn(answers)).toEqual(lacks);
  });

  /** Information security weighs 10 of the 50 points of its dimension by its other list alone, which is empty: nothing changes in the sum of 20. */
  it('an answer not known leaves its group to the other answers of the group', () => {
    const answers: States = { ...twenty, ...scenes(1, 3, 3), 'sme.network-security': unknown };
    const card = scoreStates(pack, answers);
    expect(groupScore(card, 'information-security').score).toBe(0);
    expect(groupScore(card, 'equipment-systems').score).toBeCloseTo((7 / 20) * 100, 9);
    expect(card.root.score).toBeCloseTo(20, 9);
    expect(levelName(card)).toBe('l1');
  });

  it('has every group score of a full return at 100', () => {
    const all: States = {
      ...eighty,
      'sme.funding': picked('b60'),
      'sme.mechanism': ticked('workflow', 'systems', 'data', 'incentive'),
      'sme.talent': ticked('staff', 'post', 'training', 'pay', 'pipeline'),
      'sme.cost-per-revenue': picked('down'),
      ...scenes(4, 10, 6),
    };
    const card = scoreStates(pack, all);
    for (const { id } of groupsBelow(pack.root)) expect([id, groupScore(card, id).score]).toEqual([id, expect.closeTo(100, 9)]);
    expect(levelName(card)).toBe('l4');
  });

  it('has 15 questions that make 100 points, and 16 scenes of which ten bind', () => {
    const all = questionsBelow(pack.root);
    const marked = (mark: string) => all.filter((q) => q.marks.some((m) => m === mark));
    const scored = all.filter((q) => !marked('scene').includes(q));
    expect(scored.reduce((sum, q) => sum + q.weight, 0)).toBeCloseTo(100, 9);
    expect([scored.length, marked('scene').length, marked('binding').length]).toEqual([15, 16, 10]);
  });
});
