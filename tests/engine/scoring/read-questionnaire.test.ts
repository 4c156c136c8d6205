import { describe, expect, it } from 'vitest';
import { bankOf, checkAdvice, checkPack, type FileProblem, questionsBelow, readQuestionnaire } from '../../../src/engine/index.ts';
import { problemsIn, smallChoices, valueIn } from '../../support/engine-fixtures.ts';
import { type Edit, edited } from '../../support/json-edit.ts';
import { inData, inRecords, tinyCheck, tinyFiles } from '../../support/tiny-check.ts';

const read = (...edits: readonly Edit[]) => readQuestionnaire(tinyFiles(...edits), smallChoices, null);
const faults = (...edits: readonly Edit[]): readonly FileProblem[] => problemsIn(read(...edits));
const told = (...edits: readonly Edit[]) => faults(...edits).map(({ file, problem }) => [file, problem.code]);

const share = [...inRecords, 'online-share'];

describe('a questionnaire', () => {
  it('is read from its four files, and is then ready to use', () => {
    const { pack, texts, advice } = valueIn(read());
    expect(pack.id).toBe('tiny-check');
    expect([texts['zh-CN'].language, texts.en.language]).toEqual(['zh-CN', 'en']);
    expect(checkPack(pack, smallChoices)).toEqual([]);
    expect(checkAdvice(pack, advice)).toEqual([]);
  });

  it('is refused for what is wrong in any of its files, each fault under its file', () => {
    expect(
      told([
        [...share, 'answer', 'curve', '2'],
        [80, 90],
      ]),
    ).toEqual([['pack.json', 'never-full']]);
    expect(told([['texts', 'en', 'levels', 'managed'], undefined])).toEqual([['texts.en.json', 'missing-text']]);
    expect(told([['texts', 'zh-CN', 'units', 'ghost'], { symbol: 'x', aliases: [] }])).toEqual([['texts.zh-CN.json', 'surplus-text']]);
    expect(told([['advice', 'actions', 'trained.25-50'], undefined])).toEqual([['advice.json', 'advice-missing']]);
  });

  it('is refused for what can never happen in it', () => {
    const never = { kind: 'number', question: 'online-share', above: 100 };
    expect(told([[...inData, 'trained', 'appliesWhen'], never])).toEqual([['pack.json', 'unreachable-question']]);
  });

  it('tells the shapes of all its files before it looks any further', () => {
    const broken: readonly Edit[] = [
      [['pack', 'minimumAnsweredShare'], 80],
      [
        ['pack', 'radar'],
        ['records', 'equipment', 'gone'],
      ],
      [['texts', 'en', 'title'], ''],
      [['texts', 'zh-CN', 'language'], 'zh'],
      [['advice', 'formatVersion'], 1],
    ];
    expect(told(...broken)).toEqual([
      ['pack.json', 'bad-shape'],
      ['texts.zh-CN.json', 'bad-shape'],
      ['texts.en.json', 'bad-shape'],
      ['advice.json', 'bad-shape'],
    ]);
  });

  it('tells everything else at once', () => {
    const broken: readonly Edit[] = [
      [
        ['pack', 'radar'],
        ['records', 'equipment', 'gone'],
      ],
      [['texts', 'en', 'checks', 'paper-but-online'], undefined],
      [['advice', 'actions', 'trained.25-50'], undefined],
    ];
    expect(told(...broken)).toEqual([
      ['pack.json', 'dangling-reference'],
      ['texts.en.json', 'missing-text'],
      ['advice.json', 'advice-missing'],
    ]);
  });

  it.each([null, 7, 'pack', [], {}])('that is %j instead of a file is refused, not thrown over', (data) => {
    const files = { pack: data, texts: { 'zh-CN': data, en: data }, advice: data };
    expect(new Set(problemsIn(readQuestionnaire(files, smallChoices, null)).map((f) => f.problem.code))).toEqual(new Set(['bad-shape']));
  });

  it('is refused where the texts of the two languages stand in each other’s file', () => {
    const { texts, ...rest } = tinyFiles();
    const swapped = { ...rest, texts: { 'zh-CN': texts.en, en: texts['zh-CN'] } };
    expect(problemsIn(readQuestionnaire(swapped, smallChoices, null))).toEqual([
      { file: 'texts.zh-CN.json', problem: { code: 'wrong-language', path: ['language'], expected: 'zh-CN', found: 'en' } },
      { file: 'texts.en.json', problem: { code: 'wrong-language', path: ['language'], expected: 'en', found: 'zh-CN' } },
    ]);
  });
});

describe('a questionnaire that borrows', () => {
  /** The same questionnaire under another name, with one question borrowed from the first, and neither texts nor advice of its own for it. */
  const borrower = edited(tinyFiles(), [
    [['pack', 'id'], 'tiny-next'],
    [['advice', 'packId'], 'tiny-next'],
    [['pack', 'bank'], 'tiny-check'],
    [[...inData, 'trained'], { id: 'staff', weight: 40, borrow: 'trained' }],
    [['texts', 'zh-CN', 'questions', 'trained'], undefined],
    [['texts', 'en', 'questions', 'trained'], undefined],
    [['advice', 'actions', 'trained.0-25'], undefined],
    [['advice', 'actions', 'trained.25-50'], undefined],
  ]);
  const bank = tinyCheck();

  it('has answers, words and advice of its bank under its own id', () => {
    const { pack, texts, advice } = valueIn(readQuestionnaire(borrower, smallChoices, bank));
    const lent = questionsBelow(bank.pack.root).find((q) => q.id === 'trained');
    expect(questionsBelow(pack.root).find((q) => q.id === 'staff')).toEqual({ ...lent, id: 'staff' });
    expect(texts.en.questions.staff).toEqual(bank.texts.en.questions.trained);
    expect(advice.actions.filter((a) => a.question === 'staff').map((a) => a.id)).toEqual(['trained.0-25', 'trained.25-50']);
  });

  it('is refused where its bank is not there', () => {
    expect(problemsIn(readQuestionnaire(borrower, smallChoices, null))).toEqual([
      { file: 'pack.json', problem: { code: 'dangling-reference', path: ['bank'], id: 'tiny-check', wanted: 'pack' } },
    ]);
  });

  it('names its bank, where its file can be read', () => {
    expect(bankOf(borrower.pack)).toBe('tiny-check');
    expect(bankOf(tinyFiles().pack)).toBeNull();
    expect(bankOf({ bank: 'tiny-check' })).toBeNull();
    expect(bankOf(null)).toBeNull();
  });
});
