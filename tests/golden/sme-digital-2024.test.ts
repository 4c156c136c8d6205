import { describe, expect, it } from 'vitest';
import { groupsBelow } from '../../src/engine/index.ts';
import { expectScores, shippedPack } from './golden-case.ts';
import { smeCases } from './sme-digital-2024.cases.ts';

const pack = shippedPack('sme-digital-2024');

describe('SME digital level 2024, every score worked by hand', () => {
  it.each(smeCases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });
});
