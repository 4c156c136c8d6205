import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinAllTexts, joinTexts, packSource, packTexts, splitTexts } from '../../../src/engine/index.ts';
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

  it('tell of one part what its questions say, and what any screen says, and nothing else', () => {
    const texts = packTexts.parse(read('two-integration/texts.zh-CN.json'));
    const { frame, sections } = splitTexts(packSource.parse(read('two-integration/pack.json')), texts);
    const [[id, words] = ['', {}]] = Object.entries(sections);
    const form = joinTexts({ frame, sections: { [id]: words } });
    expect(Object.keys(form.questions)).toEqual(Object.keys(words));
    expect(Object.keys(words).length).toBeGreaterThan(0);
    expect(Object.keys(words).length).toBeLessThan(Object.keys(texts.questions).length);
    expect([form.title, form.levels, form.groups, form.units]).toEqual([texts.title, texts.levels, texts.groups, texts.units]);
    expect(form).not.toHaveProperty('method');
    expect(form).not.toHaveProperty('indicators');
  });
});
