import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assemblePack,
  joinAllTexts,
  joinTexts,
  packSource,
  packTexts,
  questionsBelow,
  slicesFor,
  splitTexts,
} from '../../../src/engine/index.ts';
import { projectRoot } from '../../support/source-files.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`${projectRoot}/questionnaires/${file}`, 'utf8'));

const packs = ['two-integration', 'dcmm-2025', 'dcmm-2018', 'sme-digital-2024'];

describe('the words of a questionnaire, taken apart', () => {
  it.each(packs.flatMap((id) => ['zh-CN', 'en'].map((language) => [id, language] as const)))(
    'are whole again together: %s in %s',
    (id, language) => {
      const texts = packTexts.parse(read(`${id}/texts.${language}.json`));
      const parts = splitTexts(packSource.parse(read(`${id}/pack.json`)), texts);
      expect(joinAllTexts(parts)).toEqual(texts);
    },
  );

  it('tell of a slice what its questions say, and what any screen says, and nothing else', () => {
    const texts = packTexts.parse(read('two-integration/texts.zh-CN.json'));
    const { frame, slices } = splitTexts(packSource.parse(read('two-integration/pack.json')), texts);
    const [first = {}] = slices;
    const form = joinTexts(frame, [first]);
    expect(Object.keys(form.questions)).toHaveLength(8);
    expect([form.title, form.levels, form.groups, form.units]).toEqual([texts.title, texts.levels, texts.groups, texts.units]);
    expect(form).not.toHaveProperty('method');
    expect(form).not.toHaveProperty('indicators');
  });

  it('come for a question with those before it in its part and the next two', () => {
    const source = packSource.parse(read('two-integration/pack.json'));
    const assembled = assemblePack(source, null);
    if (!assembled.ok) throw new Error('not whole');
    const pack = assembled.value;
    const { slices } = splitTexts(source, packTexts.parse(read('two-integration/texts.zh-CN.json')));
    const all = questionsBelow(pack.root).map((q) => q.id);
    for (const group of pack.root.groups) {
      const mine = questionsBelow(group).map((q) => q.id);
      for (const id of mine) {
        const there = slicesFor(pack, id).flatMap((slice) => Object.keys(slices[slice] ?? {}));
        const at = all.indexOf(id);
        for (const wanted of [...mine.slice(0, mine.indexOf(id) + 1), ...all.slice(at, at + 3)]) expect(there).toContain(wanted);
      }
    }
    expect(slicesFor(pack, null)).toEqual([0]);
    expect(slicesFor(pack, 'not-here' as (typeof all)[number])).toEqual([0]);
  });
});
