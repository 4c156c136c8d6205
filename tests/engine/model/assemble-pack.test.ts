import { describe, expect, it } from 'vitest';
import { assembleAdvice, assemblePack, assembleTexts, type PackSource, packSource, questionsBelow } from '../../../src/engine/index.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  aPack,
  aQuestion,
  aTree,
  practicesOf,
  problemsIn,
  singleOf,
  textsFor,
  valueIn,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const rule = { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 };

/** What is lent from: a ladder, the same item in practices, a choice, and a question that hangs on another. */
const bank = aPack(
  aTree('overall', [
    aGroup('a', [
      aQuestion('plan', undefined, { weight: 7, evidence: ['rule'], marks: ['must'] }),
      aQuestion('plan-items', practicesOf({ '2': [2, 'p1', 'p2'], '5': [5, 'p3', 'p4'] }, 'plan')),
    ]),
    aGroup('b', [
      aQuestion('way', singleOf(0, 2, 5)),
      aQuestion('hanging', singleOf(0, 5), { appliesWhen: { kind: 'option', question: 'way', oneOf: ['o2'] } }),
    ]),
  ]),
  { id: 'bank', practiceRule: rule },
);

const loan = (id: string, borrow: string, weight = 1): Raw => ({ id, weight, borrow });
const sourceOf = (questions: readonly Raw[], over: Raw = {}): PackSource => {
  const { root, ...rest } = aPack(aGroup('overall', [aQuestion('own')]), { id: 'mine', practiceRule: rule });
  const groups = [{ id: 'g', weight: 1, groups: [], questions }];
  return packSource.parse({ ...rest, bank: 'bank', radar: ['g', 'g', 'g'], root: { ...root, questions: [], groups }, ...over });
};
const own = aQuestion('own', singleOf(0, 5));
const whole = (questions: readonly Raw[]) => questionsBelow(valueIn(assemblePack(sourceOf(questions), bank)).root);
const refusal = (questions: readonly Raw[], from: typeof bank | null = bank, over: Raw = {}) =>
  problemsIn(assemblePack(sourceOf(questions, over), from));

describe('a borrowed question', () => {
  it('is the bank’s in everything but id and weight, in its place among the others', () => {
    const [first, lent, last] = whole([aQuestion('before'), loan('plan-2018', 'plan', 3), own]);
    const theirs = questionsBelow(bank.root).find((q) => q.id === 'plan');
    expect([first?.id, lent?.id, last?.id]).toEqual(['before', 'plan-2018', 'own']);
    expect(lent).toStrictEqual({ ...theirs, id: 'plan-2018', weight: 3 });
  });

  it('that judges practices belongs to the ladder under its own name', () => {
    const [, items] = whole([loan('old-plan', 'plan'), loan('old-items', 'plan-items')]);
    expect(items?.answer).toMatchObject({ kind: 'practices', ladder: 'old-plan' });
  });

  it('that judges practices is refused without its ladder', () => {
    expect(refusal([loan('old-items', 'plan-items')])).toEqual([
      { code: 'dangling-reference', path: ['questions', 'old-items', 'borrow'], id: 'plan', wanted: 'question' },
    ]);
  });

  it('is borrowed once: the one that borrows it again is told', () => {
    expect(refusal([loan('mine', 'plan'), loan('mine-too', 'plan')])).toEqual([
      { code: 'duplicate-id', path: ['questions', 'mine', 'borrow'], id: 'plan' },
    ]);
  });

  it('is found however deep it stands', () => {
    const deep = { id: 'top', weight: 1, questions: [], groups: [{ id: 'g', weight: 1, groups: [], questions: [loan('mine', 'plan')] }] };
    const source = sourceOf([own]);
    const { root } = valueIn(assemblePack(packSource.parse({ ...source, root: { ...source.root, groups: [deep] } }), bank));
    expect(root.groups[0]?.groups[0]?.questions.map((q) => [q.id, q.answer.kind])).toEqual([['mine', 'ladder']]);
  });

  it('is refused where it hangs on other questions of the bank', () => {
    expect(refusal([loan('mine', 'hanging')])).toEqual([{ code: 'cannot-borrow', path: ['questions', 'mine', 'borrow'], id: 'hanging' }]);
  });

  it('is refused where the bank does not have it', () => {
    expect(refusal([loan('mine', 'gone'), loan('mine-too', 'lost')])).toEqual([
      { code: 'dangling-reference', path: ['questions', 'mine', 'borrow'], id: 'gone', wanted: 'question' },
      { code: 'dangling-reference', path: ['questions', 'mine-too', 'borrow'], id: 'lost', wanted: 'question' },
    ]);
  });

  it('is refused without a bank, and the bank is named where it is only missing', () => {
    expect(refusal([loan('mine', 'plan')], null)).toEqual([{ code: 'dangling-reference', path: ['bank'], id: 'bank', wanted: 'pack' }]);
    expect(refusal([loan('mine', 'plan')], null, { bank: null })).toEqual([
      { code: 'dangling-reference', path: ['questions', 'mine', 'borrow'], id: 'plan', wanted: 'question' },
    ]);
  });

  it.each<Raw>([
    { id: 'mine', borrow: 'plan' },
    { id: 'mine', borrow: 'plan', weight: 0 },
    { id: 'mine', borrow: 'plan', weight: 1, roles: ['it'] },
  ])('says its weight and nothing else of its own: %j is refused', (data) => {
    const good = sourceOf([loan('mine', 'plan')]);
    const groups = [{ id: 'g', weight: 1, groups: [], questions: [data] }];
    expect(packSource.safeParse({ ...good, root: { ...good.root, groups } }).success).toBe(false);
  });
});

describe('a questionnaire that borrows nothing', () => {
  it('is its file, but for the name of its bank', () => {
    const source = sourceOf([own], { bank: null });
    const { bank: none, ...rest } = source;
    expect(none).toBeNull();
    expect(valueIn(assemblePack(source, null))).toEqual(rest);
  });
});

describe('the words of a borrowed question', () => {
  const bankTexts = textsFor(bank);
  const mine = (questions: Raw) => textsFor(aPack(aGroup('overall', [own]), { id: 'mine' }), { questions });
  const words = { topic: '自有', prompt: '自有的题？' };

  it('are the bank’s, under its own id', () => {
    const texts = assembleTexts(sourceOf([loan('plan-2018', 'plan'), own]), mine({ own: words }), bankTexts);
    expect(texts.questions).toEqual({ 'plan-2018': bankTexts.questions.plan, own: words });
  });

  it('give way to words of its own', () => {
    const texts = assembleTexts(sourceOf([loan('plan-2018', 'plan')]), mine({ 'plan-2018': words }), bankTexts);
    expect(texts.questions['plan-2018']).toEqual(words);
  });

  it('are nobody’s where there is no bank, or the bank has none', () => {
    expect(assembleTexts(sourceOf([own]), mine({ own: words }), null).questions).toEqual({ own: words });
    const silent = { ...bankTexts, questions: {} };
    expect(assembleTexts(sourceOf([loan('plan-2018', 'plan')]), mine({}), silent).questions).toEqual({});
  });

  it('leave everything else as the questionnaire says it', () => {
    expect(assembleTexts(sourceOf([loan('plan-2018', 'plan')]), mine({}), bankTexts)).toMatchObject({
      title: '小问卷',
      groups: mine({}).groups,
    });
  });
});

describe('the advice on a borrowed question', () => {
  const lent = adviceOf(
    [
      anAction('plan', ['option', '1', '2']),
      anAction('plan', ['option', '2', '3'], { after: ['plan.1-2', 'way.o1-o2'] }),
      anAction('way', ['option', 'o1', 'o2']),
    ],
    'bank',
  );
  const mine = adviceOf([anAction('own', ['option', 'o1', 'o2'])], 'mine');

  it('is the bank’s, under its own question, after its own advice', () => {
    const { packId, actions } = assembleAdvice(sourceOf([loan('plan-2018', 'plan'), own]), mine, lent);
    expect(packId).toBe('mine');
    expect(actions.map((a) => [a.id, a.question])).toEqual([
      ['own.o1-o2', 'own'],
      ['plan.1-2', 'plan-2018'],
      ['plan.2-3', 'plan-2018'],
    ]);
  });

  it('waits only for what this questionnaire has', () => {
    const { actions } = assembleAdvice(sourceOf([loan('plan-2018', 'plan')]), mine, lent);
    expect(actions.find((a) => a.id === 'plan.2-3')?.after).toEqual(['plan.1-2']);
    const both = assembleAdvice(sourceOf([loan('plan-2018', 'plan'), loan('old-way', 'way')]), mine, lent).actions;
    expect(both.find((a) => a.id === 'plan.2-3')?.after).toEqual(['plan.1-2', 'way.o1-o2']);
  });

  const words = { what: '做。', effect: '见效。', evidence: '留档。' };
  const gather = (proof: string, min: number) => ({ proof, roles: ['it'], effort: { min, max: 9 }, texts: { 'zh-CN': words, en: words } });
  const tag = (id: string, name: string) => ({ id, texts: { 'zh-CN': name, en: name } });
  const assembled = (ours: Raw, theirs: Raw) => {
    const actions = [
      anAction('plan', ['option', '1', '2'], { tags: ['buy', 'train'] }),
      anAction('way', ['option', 'o1', 'o2'], { tags: ['rent'] }),
    ];
    const over = { tags: [tag('buy', '买'), tag('train', '训'), tag('rent', '租')], ...theirs };
    return assembleAdvice(sourceOf([loan('plan-2018', 'plan')]), adviceOf([], 'mine', ours), adviceOf(actions, 'bank', over));
  };

  it('brings along the tags it bears, and no others; a tag of the same name means what this questionnaire says', () => {
    expect(assembled({}, {}).tags.map((t) => t.id)).toEqual(['buy', 'train']);
    expect(assembled({ tags: [tag('train', '自训'), tag('idle', '闲')] }, {}).tags).toEqual([
      tag('train', '自训'),
      tag('idle', '闲'),
      tag('buy', '买'),
    ]);
  });

  it('says how evidence is gathered where this questionnaire says nothing of it', () => {
    const theirs = { evidence: [gather('record', 1), gather('measure', 2)] };
    expect(assembled({}, theirs).evidence).toEqual(theirs.evidence);
    expect(assembled({ evidence: [gather('record', 5)] }, theirs).evidence).toEqual([gather('record', 5)]);
  });

  it('is its own alone where there is no bank', () => {
    expect(assembleAdvice(sourceOf([own]), mine, null)).toBe(mine);
  });
});
