import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupsBelow, parseJson, parseWith, profileCatalogue } from '../../src/engine/index.ts';
import { valueIn } from '../support/engine-fixtures.ts';
import { expectScores, shippedPack } from './golden-case.ts';
import { twoIntegrationCases } from './two-integration.cases.ts';

const pack = shippedPack('two-integration');

describe('两化融合, worked by hand', () => {
  it.each(twoIntegrationCases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });

  it('every production type has its case', () => {
    const file = new URL('../../questionnaires/profile/profile.json', import.meta.url);
    const { productionTypes } = valueIn(parseWith(profileCatalogue, valueIn(parseJson(readFileSync(file, 'utf8')))));
    expect(new Set(twoIntegrationCases.map((c) => c.productionType))).toEqual(new Set(productionTypes));
  });
});
