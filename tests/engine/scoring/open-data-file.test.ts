import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataWorld, openDataFile, type Problem } from '../../../src/engine/index.ts';
import { aProfile, codesOf, problemsIn, smallChoices, valueIn } from '../../support/engine-fixtures.ts';
import { type Edit, put } from '../../support/json-edit.ts';
import { inData, inRecords, tinyCheck, tinyText } from '../../support/tiny-check.ts';

const bare: DataWorld = { choices: smallChoices, banks: [], takenPacks: [], takenProfiles: [] };
const inWorld = (over: Partial<DataWorld> = {}): DataWorld => ({ ...bare, ...over });
const refusal = (text: string, world = bare): readonly Problem[] => problemsIn(openDataFile(text, world));

const words = { title: '行业协会统计', publisher: '某协会', source: '年报', population: '会员企业', indicators: { 'nc-rate': '数控化率' } };
const profile = aProfile({ indicator: 'nc-rate' }, { id: 'our-trade', texts: { 'zh-CN': words, en: words } });
const profileText = (over: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ ...profile, ...over });

describe('a questionnaire in one file', () => {
  it('opens whole: questions, both languages, advice', () => {
    expect(valueIn(openDataFile(tinyText(), bare))).toEqual({ kind: 'questionnaire', questionnaire: tinyCheck() });
  });

  it('may have gone through Notepad', () => {
    const lines = JSON.stringify(JSON.parse(tinyText()), null, 2).replace(/\n/g, '\r\n');
    expect(openDataFile(`\uFEFF${lines}`, bare).ok).toBe(true);
  });

  it('may borrow from a questionnaire that came with the app', () => {
    const edits: readonly Edit[] = [
      [['pack', 'id'], 'mine'],
      [['pack', 'bank'], 'tiny-check'],
      [[...inData, 'trained'], { id: 'trained', weight: 40, borrow: 'trained' }],
      [['advice', 'actions', 'trained.0-25'], undefined],
      [['advice', 'actions', 'trained.25-50'], undefined],
    ];
    const world = inWorld({ banks: [tinyCheck()], takenPacks: ['tiny-check'] });
    expect(valueIn(openDataFile(tinyText(...edits), world)).kind).toBe('questionnaire');
    const another = tinyCheck([['pack', 'id'], 'another'], [[...inData, 'trained', 'roles'], ['it']]);
    const others = inWorld({ banks: [another, tinyCheck()] });
    expect(openDataFile(tinyText(...edits), others)).toEqual(openDataFile(tinyText(...edits), world));
    expect(refusal(tinyText(...edits))).toEqual([
      { code: 'dangling-reference', path: ['pack.json', 'bank'], id: 'tiny-check', wanted: 'pack' },
    ]);
  });

  it('is refused for every fault in it, each with its part of the file and its place there', () => {
    const broken = tinyText(
      [
        ['pack', 'radar'],
        ['records', 'equipment', 'gone'],
      ],
      [['texts', 'en', 'levels', 'managed'], undefined],
      [['advice', 'actions', 'trained.25-50'], undefined],
    );
    expect(refusal(broken)).toEqual([
      { code: 'dangling-reference', path: ['pack.json', 'radar'], id: 'gone', wanted: 'group' },
      { code: 'missing-text', path: ['texts.en.json', 'levels', 'managed'], language: 'en' },
      { code: 'advice-missing', path: ['advice.json', 'actions', 'trained'], id: 'trained', from: '25', to: '50' },
    ]);
  });

  it('is refused for what can never happen in it', () => {
    const never: Edit = [[...inRecords, 'online-share', 'appliesWhen'], { kind: 'option', question: 'paperless', oneOf: ['gone'] }];
    expect(codesOf(refusal(tinyText(never)))).toEqual(['dangling-reference', 'unreachable-question', 'check-never-fires']);
  });

  it('is refused where it looks at a choice the profile does not offer', () => {
    const world = inWorld({ choices: { ...smallChoices, productionType: ['mining'] } });
    expect(new Set(codesOf(refusal(tinyText(), world)))).toContain('dangling-reference');
  });

  it('is refused under the name of one that came with the app', () => {
    expect(refusal(tinyText(), inWorld({ takenPacks: ['tiny-check'] }))).toEqual([{ code: 'id-taken', path: ['id'], id: 'tiny-check' }]);
  });

  it.each<[string, Edit]>([
    ['of a version of the future', [['version'], 2]],
    ['without questions', [['pack'], undefined]],
    ['whose questions are no questionnaire', [['pack', 'format'], 'other']],
    ['in one language', [['texts', 'en'], undefined]],
    ['without advice', [['advice'], undefined]],
    ['with parts nobody knows', [['script'], 'alert(1)']],
  ])('%s is refused', (_, edit) => {
    expect(new Set(codesOf(refusal(tinyText(edit))))).toEqual(new Set(['bad-shape']));
  });
});

describe('reference figures in a file', () => {
  it('open with their source', () => {
    expect(valueIn(openDataFile(profileText(), bare))).toEqual({ kind: 'profile', profile });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['from memory', { evidence: 'recalled' }, 'recalled-figure'],
    ['without source', { url: null, document: null }, 'figure-without-source'],
    ['of another shape', { published: 7 }, 'bad-shape'],
    ['without words for them', { texts: { 'zh-CN': words, en: { ...words, indicators: {} } } }, 'missing-text'],
    ['of which two have one id', { figures: [...profile.figures, ...profile.figures] }, 'duplicate-id'],
  ])('%s are refused', (_, over, code) => {
    expect(codesOf(refusal(profileText(over)))).toEqual([code]);
  });

  it('are refused under the name of some that came with the app', () => {
    expect(refusal(profileText(), inWorld({ takenProfiles: ['our-trade'] }))).toEqual([
      { code: 'id-taken', path: ['id'], id: 'our-trade' },
    ]);
  });
});

describe('a cohort in a file', () => {
  it('is refused for its shape', () => {
    expect(codesOf(refusal('{"format":"rongchi-cohort","formatVersion":1}'))).toContain('bad-shape');
  });
});

describe('any other file', () => {
  it.each([
    ['empty', '', 'empty-file'],
    ['blank', ' \n', 'empty-file'],
    ['cut off in the middle', tinyText().slice(0, 400), 'not-json'],
    ['a list', '[]', 'foreign-file'],
    ['null', 'null', 'foreign-file'],
    ['of another program', '{"format":"surveyjs"}', 'foreign-file'],
    ['an assessment', '{"format":"rongchi-assessment","version":2}', 'foreign-file'],
    ['a folder’s pack.json alone', '{"format":"rongchi-pack"}', 'foreign-file'],
    ['with the format in a list', '{"format":["rongchi-questionnaire"]}', 'foreign-file'],
  ])('(%s) is refused with the reason', (_, text, code) => {
    expect(codesOf(refusal(text))).toEqual([code]);
  });

  it('is refused with the format it names, or a dash where it names none', () => {
    const foreign = (found: string): Problem => ({ code: 'foreign-file', path: ['format'], found });
    expect(refusal('{"format":"surveyjs"}')).toEqual([foreign('surveyjs')]);
    expect(['{}', '[]', '{"format":["rongchi-questionnaire"]}'].map((text) => refusal(text))).toEqual(Array(3).fill([foreign('—')]));
  });

  it('never makes the reader throw, whatever part of a questionnaire is put in its place', () => {
    const paths = [
      ['pack'],
      ['pack', 'root'],
      ['pack', 'levelRule'],
      ['pack', 'checks'],
      ['texts'],
      ['texts', 'en'],
      ['advice', 'actions'],
      ['version'],
    ];
    const whole: unknown = JSON.parse(tinyText());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, part) => {
        const opened = openDataFile(JSON.stringify(put(whole, path, part)), bare);
        expect(opened.ok || opened.error.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
