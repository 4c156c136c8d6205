import { describe, expect, it } from 'vitest';
import { absent, type Outlook, outlookOfMean, settledAt, uniteBands, widthOf } from '../../../src/engine/scoring/score-band.ts';

const open = (least: number, most: number): Outlook => ({ band: { least, most }, mayBeAbsent: false });
const optional = (least: number, most: number): Outlook => ({ band: { least, most }, mayBeAbsent: true });
const mean = (...children: readonly (readonly [weight: number, outlook: Outlook])[]) =>
  outlookOfMean(children.map(([weight, outlook]) => ({ weight, outlook })));

describe('what may become of a weighted mean', () => {
  it('is its least with every required child at its least, and its most with every one at its most', () => {
    expect(mean([1, open(0, 4)], [3, open(1, 5)])).toEqual({ band: { least: 0.75, most: 4.75 }, mayBeAbsent: false });
  });

  it('takes an optional child in only where that lifts the most or lowers the least', () => {
    expect(mean([1, settledAt(3)], [1, optional(1, 5)]).band).toEqual({ least: 2, most: 4 });
    expect(mean([1, settledAt(3)], [1, optional(3, 3)]).band).toEqual({ least: 3, most: 3 });
    expect(mean([1, settledAt(3)], [1, optional(4, 5)]).band).toEqual({ least: 3, most: 4 });
  });

  it('takes optional children from the best down, whatever their order, and stops where one would lower the mean', () => {
    expect(mean([1, settledAt(1)], [1, optional(2, 2)], [1, optional(3, 3)], [1, optional(9, 9)]).band?.most).toBe(5);
    expect(mean([1, settledAt(1)], [1, optional(9, 9)], [1, optional(2, 2)]).band?.most).toBe(5);
  });

  it('is that of the best optional child alone where nothing is required, and may be absent', () => {
    expect(mean([1, optional(2, 3)], [5, optional(1, 4)])).toEqual({ band: { least: 1, most: 4 }, mayBeAbsent: true });
  });

  it('is nothing where no child can have a score, or only such of weight 0', () => {
    expect(mean([1, absent])).toBe(absent);
    expect(mean([0, open(0, 5)])).toBe(absent);
    expect(mean([0, open(0, 5)], [1, settledAt(2)]).band).toEqual({ least: 2, most: 2 });
    expect(mean([0, open(0, 5)], [1, optional(2, 3)]).mayBeAbsent).toBe(true);
  });
});

describe('bands', () => {
  it('are united from end to end; nothing and a band are the band', () => {
    expect(uniteBands({ least: 1, most: 2 }, { least: 0, most: 1.5 })).toEqual({ least: 0, most: 2 });
    expect(uniteBands(null, { least: 0, most: 1 })).toEqual({ least: 0, most: 1 });
    expect(uniteBands({ least: 0, most: 1 }, null)).toEqual({ least: 0, most: 1 });
    expect(uniteBands(null, null)).toBeNull();
  });

  it('are as wide as from end to end, and nothing has no width', () => {
    expect(widthOf({ least: 1.5, most: 4 })).toBe(2.5);
    expect(widthOf(null)).toBe(0);
  });
});
