import { describe, expect, it } from 'vitest';
import { groupsBelow } from '../../src/engine/index.ts';
import { dcmm2025Cases } from './dcmm-2025.cases.ts';
import { expectScores, shippedPack } from './golden-case.ts';

const pack = shippedPack('dcmm-2025');

describe('DCMM 2025, worked by hand', () => {
  it.each(dcmm2025Cases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });
});
