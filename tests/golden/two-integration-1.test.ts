import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupsBelow, pack, parseJson, parseWith } from '../../src/engine/index.ts';
import { valueIn } from '../support/engine-fixtures.ts';
import { expectScores } from './golden-case.ts';
import { twoIntegrationCases } from './two-integration-1.cases.ts';

/** Version 1.0.0 of the questionnaire, kept as it was: its cases hold the engine to rules that a newer version must not change. */
const first = valueIn(parseWith(pack, valueIn(parseJson(readFileSync(new URL('./two-integration-1.pack.json', import.meta.url), 'utf8')))));

describe('两化融合, version 1, worked by hand', () => {
  it.each(twoIntegrationCases)('$name', (golden) => {
    expectScores(first, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(first.root)
        .map((g) => g.id)
        .sort(),
    );
  });
});
