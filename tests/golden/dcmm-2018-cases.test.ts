import { describe, expect, it } from 'vitest';
import { groupsBelow } from '../../src/engine/index.ts';
import { dcmm2018Cases } from './dcmm-2018.cases.ts';
import { expectScores, shippedPack } from './golden-case.ts';

const pack = shippedPack('dcmm-2018');

describe('DCMM 2018, both forms, every score worked by hand', () => {
  it.each(dcmm2018Cases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });
});
