import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, radarAxes, radarRing } from '../../../src/engine/index.ts';

const close = (point: Point | null | undefined, x: number, y: number): void => {
  expect(point?.x).toBeCloseTo(x, 12);
  expect(point?.y).toBeCloseTo(y, 12);
};
const radius = ({ x, y }: Point): number => Math.hypot(x, y);

describe('a radar of four', () => {
  const axes = () => radarAxes([1, 0.5, 0, null]);

  it('starts at the top and goes clockwise, y downwards', () => {
    close(axes()[0]?.end, 0, -1);
    close(axes()[1]?.end, 1, 0);
    close(axes()[2]?.end, 0, 1);
    close(axes()[3]?.end, -1, 0);
  });

  it('has each value on its axis, in proportion to the scale', () => {
    close(axes()[0]?.value, 0, -1);
    close(axes()[1]?.value, 0.5, 0);
    close(axes()[2]?.value, 0, 0);
  });

  it('tells no value from a value of zero', () => {
    expect(axes()[3]?.value).toBeNull();
    expect(axes()[2]?.value).not.toBeNull();
  });
});

describe('any radar', () => {
  const fractions = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 12 });

  it('has axes of length one, evenly turned', () => {
    fc.assert(
      fc.property(fractions, (values) => {
        const ends = radarAxes(values).map((a) => a.end);
        const chord = 2 * Math.sin(Math.PI / values.length);
        for (const [i, end] of ends.entries()) {
          expect(radius(end)).toBeCloseTo(1, 12);
          const next = ends[(i + 1) % ends.length] ?? end;
          expect(Math.hypot(next.x - end.x, next.y - end.y)).toBeCloseTo(chord, 12);
        }
      }),
    );
  });

  it('has values as far out as their share of the scale', () => {
    fc.assert(
      fc.property(fractions, (values) => {
        for (const [i, axis] of radarAxes(values).entries()) {
          const fraction = values[i] ?? null;
          if (axis.value === null) expect(fraction).toBeNull();
          else expect(radius(axis.value)).toBeCloseTo(fraction ?? Number.NaN, 12);
        }
      }),
    );
  });

  it('keeps a value off the scale on the paper', () => {
    expect(radarAxes([1.5, -0.5, 0.5]).map((a) => radius(a.value ?? { x: 9, y: 9 }))).toEqual([1, 0, 0.5]);
  });
});

describe('a ring of the grid', () => {
  it('has a corner on each axis at its radius', () => {
    const ends = radarAxes([0.6, 0.6, 0.6, 0.6, 0.6]);
    for (const [i, corner] of radarRing(5, 0.6).entries()) close(corner, ends[i]?.value?.x ?? Number.NaN, ends[i]?.value?.y ?? Number.NaN);
    expect(radarRing(9, 1)).toHaveLength(9);
  });
});
