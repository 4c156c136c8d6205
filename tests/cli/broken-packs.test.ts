import { relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/cli/check-data.ts';
import type { ProblemCode } from '../../src/engine/index.ts';
import english from '../../src/i18n/en.json';
import englishLater from '../../src/i18n/en.later.json';
import chinese from '../../src/i18n/zh-CN.json';
import chineseLater from '../../src/i18n/zh-CN.later.json';
import { type DataFiles, questionnaireIn, smallData, withDataFolder } from '../support/data-folder.ts';
import { aFile, anAssessment, anEnterprise, aProfile, percent, picked } from '../support/engine-fixtures.ts';
import { type Edit, edited } from '../support/json-edit.ts';
import { inData, inEquipment, inRecords, tinyFiles, tinyId } from '../support/tiny-check.ts';

/** What is wrong in a data folder: the file under it, and the code. */
const faultsIn = (files: DataFiles): readonly (readonly [file: string, code: ProblemCode])[] =>
  withDataFolder(files, (root) =>
    checkData(root).faults.map(({ file, problem }) => [relative(root, file).split(sep).join('/'), problem.code] as const),
  );

const tinyWith = (...edits: readonly Edit[]): DataFiles => ({ ...smallData, ...questionnaireIn(tinyId, tinyFiles(...edits)) });

/** Beside the questionnaire: figures, a sample with its key, a second edition and the way to it, a glossary. */
const words = {
  title: '试用统计',
  publisher: '某部门',
  source: '某文件',
  population: '规上工业企业',
  indicators: { 'tiny-online-share': '在线填报率' },
};
const figures = aProfile({ indicator: 'tiny-online-share' }, { id: 'tiny-figures', texts: { 'zh-CN': words, en: words } });
const withQuantiles = (quantiles: readonly unknown[], statistic = 'mean-of-rates') => ({
  ...figures,
  figures: figures.figures.map((f) => ({ ...f, statistic, quantiles })),
});
/** Records (60 × 50 + 40 × 100) ÷ 100 = 70 and nothing else answered: two of six, so no level. */
const sample = aFile(
  [
    anAssessment(
      { paperless: picked('sheet'), 'online-share': percent(80) },
      { enterpriseId: 'tiny-sample', packId: tinyId, form: 'quick' },
    ),
  ],
  { enterprise: anEnterprise({ id: 'tiny-sample', sample: true }) },
);
const lesson = { lesson: '看比例。', story: ['一家虚构的企业。'] };
const key = {
  format: 'rongchi-answer-key',
  order: 1,
  formatVersion: 1,
  sample: 'tiny-sample',
  texts: { 'zh-CN': lesson, en: lesson },
  expected: [{ assessment: 'a1', score: 70, level: null, contradictions: [] }],
  points: [{ assessment: 'a1', question: 'online-share', texts: { 'zh-CN': '按条数算。', en: 'By number.' } }],
};
const nextEdition: readonly Edit[] = [
  [['pack', 'id'], 'tiny-next'],
  [['advice', 'packId'], 'tiny-next'],
];
const copies = ['paperless', 'online-share', 'collected', 'downtime', 'backup', 'backup-practices'].map((id) => ({
  to: id,
  relation: 'same',
  convert: { kind: 'copy', question: id },
}));
const way = {
  format: 'rongchi-crosswalk',
  formatVersion: 1,
  id: 'tiny-editions',
  kind: 'edition',
  from: tinyId,
  to: 'tiny-next',
  links: copies,
  isNew: ['trained'],
};
const glossaryOf = (language: string) => ({ language, terms: { mes: { term: 'MES', also: [], meaning: '管车间的系统。' } } });

const whole: DataFiles = {
  ...smallData,
  ...questionnaireIn('tiny-next', tinyFiles(...nextEdition)),
  'reference/tiny-figures.json': figures,
  'samples/tiny-sample.json': sample,
  'samples/keys/tiny-sample.json': key,
  'crosswalk/tiny-editions.json': way,
  'glossary/texts.zh-CN.json': glossaryOf('zh-CN'),
  'glossary/texts.en.json': glossaryOf('en'),
};

const share = [...inRecords, 'online-share'];
const pack = `${tinyId}/pack.json`;
const advice = `${tinyId}/advice.json`;
const not = (of: unknown) => ({ kind: 'not', of });
const collected = { kind: 'some-option', question: 'collected' };
const firstStep = 'paperless.paper-sheet';
const secondStep = 'paperless.sheet-system';
const actionsWith = (change: (actions: readonly Readonly<Record<string, unknown>>[]) => readonly unknown[]): Edit => {
  const { actions } = tinyFiles().advice as { readonly actions: readonly Readonly<Record<string, unknown>>[] };
  return [['advice', 'actions'], change(actions)];
};

/** One rule, one edit: what is done, in which file it must be told. */
const inQuestionnaire: readonly (readonly [ProblemCode, string, ...Edit[]])[] = [
  ['bad-shape', pack, [['pack', 'minimumAnsweredShare'], 80]],
  ['bad-shape', `${tinyId}/texts.en.json`, [['texts', 'en', 'title'], '']],
  [
    'duplicate-id',
    pack,
    [
      [...inRecords, 'paperless', 'evidence'],
      ['forms', 'screen', 'forms'],
    ],
  ],
  ['dangling-reference', pack, [['pack', 'radar', '2'], 'gone']],
  ['circular-condition', pack, [[...inRecords, 'paperless', 'appliesWhen'], { kind: 'number', question: 'online-share', above: 0 }]],
  [
    'curve-not-ascending',
    pack,
    [
      [...share, 'answer', 'curve', '1'],
      [80, 50],
    ],
  ],
  ['curve-not-monotone', pack, [[...share, 'answer', 'curve'], [0, 40, 60, 80].map((x, i) => [x, [0, 60, 50, 100][i]])]],
  ['never-full', pack, [[...inEquipment, 'collected', 'answer', 'fullAt'], 5]],
  ['options-not-climbing', pack, [[...inRecords, 'paperless', 'answer', 'options', 'sheet', 'score'], 0]],
  ['score-off-scale', pack, [[...inRecords, 'paperless', 'answer', 'options', 'paper', 'score'], -10]],
  ['levels-not-ascending', pack, [['pack', 'levelRule', 'bands', '1', 'min'], 60]],
  [
    'weight-missing',
    pack,
    [['pack', 'root', 'groups', 'records', 'weight'], 0],
    [['pack', 'root', 'groups', 'equipment', 'weight'], 0],
    [['pack', 'root', 'groups', 'data', 'weight'], 0],
  ],
  ['unreachable-question', pack, [[...inEquipment, 'downtime', 'appliesWhen'], { kind: 'all', of: [collected, not(collected)] }]],
  ['unreachable-level', pack, [['pack', 'levelRule', 'bands', '4', 'min'], 101]],
  ['check-never-fires', pack, [['pack', 'checks', 'paper-but-online', 'when'], { kind: 'number', question: 'online-share', above: 100 }]],
  [
    'too-many-branches',
    pack,
    [
      [...inEquipment, 'downtime', 'appliesWhen'],
      {
        kind: 'any',
        of: [
          ...Array.from({ length: 40 }, (_, i) => ({ kind: 'number', question: 'online-share', above: i })),
          ...['output', 'energy', 'alarm'].map((id) => ({ kind: 'option', question: 'collected', oneOf: [id] })),
          ...['paper', 'sheet', 'system'].map((id) => ({ kind: 'option', question: 'paperless', oneOf: [id] })),
        ],
      },
    ],
  ],
  ['evidence-missing', pack, [[...inData, 'backup', 'proves'], undefined]],
  ['evidence-idle', pack, [[...inData, 'backup', 'proves', 'record'], ['records']]],
  ['rule-missing', pack, [['pack', 'practiceRule'], null]],
  ['missing-text', `${tinyId}/texts.en.json`, [['texts', 'en', 'levels', 'managed'], undefined]],
  ['missing-text', `${tinyId}/texts.zh-CN.json`, [['texts', 'zh-CN', 'questions', 'backup-practices', 'practices', 'owner'], undefined]],
  ['wrong-language', `${tinyId}/texts.en.json`, [['texts', 'en', 'language'], 'zh-CN']],
  ['surplus-text', `${tinyId}/texts.zh-CN.json`, [['texts', 'zh-CN', 'groups', 'ghost'], { title: '多余的组' }]],
  ['advice-missing', advice, [['advice', 'actions', 'trained.25-50'], undefined]],
  ['advice-missing', advice, [['advice', 'evidence'], []]],
  ['dangling-reference', advice, actionsWith((actions) => actions.map((a) => ({ ...a, tags: ['no-such-tag'] })))],
  ['advice-doubled', advice, actionsWith((actions) => [...actions, { ...actions[0], id: 'again' }])],
  ['circular-advice', advice, [['advice', 'actions', firstStep, 'after'], [secondStep]]],
  [
    'unknown-option',
    advice,
    actionsWith((actions) => [...actions, { ...actions[4], id: 'stray', step: { kind: 'tick', option: 'gone' } }]),
  ],
  ['unknown-question', advice, actionsWith((actions) => [...actions, { ...actions[0], id: 'stray', question: 'gone' }])],
];

describe('a questionnaire with one thing wrong', () => {
  it('is none as it lies in tests/support/small-pack: the unedited one has no fault', () => {
    expect(faultsIn(smallData)).toEqual([]);
    expect(withDataFolder(smallData, (root) => checkData(root).packs.map((p) => p.id))).toEqual([tinyId]);
  });

  it.each(inQuestionnaire.map(([code, file, ...edits]) => [code, file, edits] as const))(
    '%s is told, in %s, and nothing else is',
    (code, file, edits) => {
      const found = faultsIn(tinyWith(...edits));
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(([where, what]) => `${where} ${what}`))).toEqual(new Set([`${file} ${code}`]));
    },
  );

  it.each(['pack.json', 'texts.zh-CN.json', 'texts.en.json', 'advice.json'])('not-json is told of its %s', (name) => {
    expect(faultsIn({ ...smallData, [`${tinyId}/${name}`]: '{ "format": "rongchi-pack", ' })).toEqual([[`${tinyId}/${name}`, 'not-json']]);
  });

  it.each(['texts.zh-CN.json', 'texts.en.json', 'advice.json'])('no-such-file is told of its %s', (name) => {
    expect(faultsIn({ ...smallData, [`${tinyId}/${name}`]: undefined })).toEqual([[`${tinyId}/${name}`, 'no-such-file']]);
  });

  it('dangling-reference is told where its folder has another name', () => {
    expect(faultsIn({ ...smallData, ...questionnaireIn(tinyId, tinyFiles(...nextEdition)) })).toEqual([[pack, 'dangling-reference']]);
  });
});

describe('a questionnaire that borrows', () => {
  /** Borrows one question of the little one, which then has words and advice from there. */
  const borrowing = (question: string): DataFiles => ({
    ...smallData,
    ...questionnaireIn(
      'tiny-next',
      tinyFiles(
        ...nextEdition,
        [['pack', 'bank'], tinyId],
        [[...inData, 'trained'], { id: 'trained', weight: 40, borrow: question }],
        [['advice', 'actions', 'trained.0-25'], undefined],
        [['advice', 'actions', 'trained.25-50'], undefined],
      ),
    ),
  });

  it('has no fault where the question can be lent', () => {
    expect(faultsIn(borrowing('trained'))).toEqual([]);
  });

  it('cannot-borrow is told where the question hangs on others of its bank', () => {
    expect(faultsIn(borrowing('downtime'))).toEqual([['tiny-next/pack.json', 'cannot-borrow']]);
  });

  it('dangling-reference is told where the bank has no such question', () => {
    expect(faultsIn(borrowing('gone'))).toEqual([['tiny-next/pack.json', 'dangling-reference']]);
  });
});

describe('a data folder with one thing wrong', () => {
  it('is none where all is well', () => {
    expect(faultsIn(whole)).toEqual([]);
  });

  it.each<[ProblemCode, string, DataFiles]>([
    ['figure-without-source', 'reference/tiny-figures.json', { 'reference/tiny-figures.json': { ...figures, url: null } }],
    ['recalled-figure', 'reference/tiny-figures.json', { 'reference/tiny-figures.json': { ...figures, evidence: 'recalled' } }],
    [
      'duplicate-id',
      'reference/tiny-figures.json',
      { 'reference/tiny-figures.json': edited(figures, [[['figures'], [0, 0].map((i) => figures.figures[i])]]) },
    ],
    [
      'quantiles-not-ascending',
      'reference/tiny-figures.json',
      {
        'reference/tiny-figures.json': withQuantiles([
          { p: 0.5, value: 60 },
          { p: 0.9, value: 40 },
        ]),
      },
    ],
    [
      'quantiles-without-mean',
      'reference/tiny-figures.json',
      { 'reference/tiny-figures.json': withQuantiles([{ p: 0.5, value: 60 }], 'share-of-enterprises') },
    ],
    ['dangling-reference', 'reference/other-name.json', { 'reference/tiny-figures.json': undefined, 'reference/other-name.json': figures }],
    ['key-differs', 'samples/keys/tiny-sample.json', { 'samples/keys/tiny-sample.json': edited(key, [[['expected', '0', 'score'], 71]]) }],
    ['no-such-file', 'samples/keys/tiny-sample.json', { 'samples/keys/tiny-sample.json': undefined }],
    [
      'answer-kind-mismatch',
      'samples/tiny-sample.json',
      { 'samples/tiny-sample.json': edited(sample, [[['assessments', 'a1', 'answers', 'online-share', 'state'], picked('paper')]]) },
    ],
    [
      'unknown-option',
      'samples/tiny-sample.json',
      { 'samples/tiny-sample.json': edited(sample, [[['assessments', 'a1', 'answers', 'paperless', 'state'], picked('gone')]]) },
    ],
    [
      'answer-kind-mismatch',
      'crosswalk/tiny-editions.json',
      { 'crosswalk/tiny-editions.json': edited(way, [[['links', '1', 'convert', 'question'], 'paperless']]) },
    ],
    ['dangling-reference', 'crosswalk/tiny-editions.json', { 'crosswalk/tiny-editions.json': edited(way, [[['isNew'], []]]) }],
    ['missing-text', 'glossary/texts.en.json', { 'glossary/texts.en.json': { language: 'en', terms: {} } }],
    ['not-json', 'reference/tiny-figures.json', { 'reference/tiny-figures.json': '{' }],
    [
      'bad-shape',
      'profile/texts.en.json',
      { 'profile/texts.en.json': edited(smallData['profile/texts.en.json'], [[['sizeRuleSource'], '']]) },
    ],
  ])('%s is told, in %s, and nothing else is', (code, file, change) => {
    expect(faultsIn({ ...whole, ...change })).toEqual([[file, code]]);
  });

  it('tells of a broken profile before anything else, for everything hangs on it', () => {
    expect(
      faultsIn({ ...whole, 'profile/profile.json': { format: 'other' }, 'reference/tiny-figures.json': '{' }).map(([file]) => file),
    ).toEqual(expect.arrayContaining(['profile/profile.json']));
  });
});

describe('every problem', () => {
  const words: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
    ['zh-CN', { ...chinese.problem, ...chineseLater.problem }, chineseLater.cure],
    ['en', { ...english.problem, ...englishLater.problem }, englishLater.cure],
  ];
  /** All codes, held complete by the compiler. */
  const every: Readonly<Record<ProblemCode, true>> = {
    'no-such-file': true,
    'not-json': true,
    'not-text': true,
    'pdf-too-large': true,
    'pdf-encrypted': true,
    'pdf-without-assessment': true,
    'empty-file': true,
    'foreign-file': true,
    'newer-file': true,
    'bad-shape': true,
    'unknown-pack': true,
    'unknown-question': true,
    'answer-kind-mismatch': true,
    'unknown-option': true,
    'must-apply': true,
    'duplicate-id': true,
    'dangling-reference': true,
    'cannot-borrow': true,
    'weight-missing': true,
    'unreachable-question': true,
    'unreachable-level': true,
    'curve-not-monotone': true,
    'never-full': true,
    'options-not-climbing': true,
    'check-never-fires': true,
    'too-many-branches': true,
    'evidence-missing': true,
    'evidence-idle': true,
    'rule-missing': true,
    'advice-missing': true,
    'advice-doubled': true,
    'id-taken': true,
    'key-differs': true,
    'circular-advice': true,
    'circular-condition': true,
    'curve-not-ascending': true,
    'score-off-scale': true,
    'levels-not-ascending': true,
    'missing-text': true,
    'wrong-language': true,
    'surplus-text': true,
    'figure-without-source': true,
    'recalled-figure': true,
    'empty-answer': true,
    'not-a-number': true,
    'not-whole': true,
    'out-of-range': true,
    'wrong-unit': true,
    'division-by-zero': true,
    'part-exceeds-whole': true,
    'name-missing': true,
    'text-too-long': true,
    'choice-missing': true,
    'credit-code-length': true,
    'credit-code-character': true,
    'credit-code-check': true,
    'quantiles-not-ascending': true,
    'quantiles-without-mean': true,
    'too-few-enterprises': true,
    'not-of-this-cohort': true,
    'no-such-choice': true,
    'one-choice-only': true,
    'none-with-others': true,
    'no-such-degree': true,
    'answer-below': true,
    'no-such-evidence': true,
    'date-in-cell': true,
    'error-in-cell': true,
    'reason-missing': true,
    'answer-and-reason': true,
    'applies-to-all': true,
    'answered-twice': true,
    'not-asked': true,
    'lost-row': true,
    'mixed-row': true,
    'foreign-workbook': true,
    'newer-workbook': true,
    'other-questionnaire': true,
    'other-form': true,
    'other-version': true,
  };
  const codes = Object.keys(every);

  it.each(words)('has words in %s', (_, problem) => {
    expect(codes.filter((code) => !problem[code])).toEqual([]);
    expect(Object.keys(problem).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(words)('of a data file has a cure in %s', (_, __, cure) => {
    const ofData = [
      ...inQuestionnaire.map(([code]) => code),
      'cannot-borrow',
      'figure-without-source',
      'recalled-figure',
      'key-differs',
      'answer-kind-mismatch',
      'not-json',
      'id-taken',
    ];
    expect([...new Set(ofData)].filter((code) => !cure[code])).toEqual([]);
    expect(Object.keys(cure).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('says in both languages what the other says: the same figures stand in its words', () => {
    const figuresIn = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
    const [, ofChinese = {}] = words[0] ?? [];
    const [, ofEnglish = {}] = words[1] ?? [];
    for (const code of codes) expect([code, figuresIn(ofEnglish[code])]).toEqual([code, figuresIn(ofChinese[code])]);
  });
});
