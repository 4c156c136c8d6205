import { describe, expect, it } from 'vitest';
import { bySection, interviewQuestions, interviewRows, type Pack, partsByRole } from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  ladderOf,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  singleOf,
} from '../../support/engine-fixtures.ts';

const line = [
  [0, 0],
  [100, 100],
] as never;
const inForm = { kind: 'fact', fact: 'productionType', oneOf: ['discrete-large-batch'] };
const elsewhere = { kind: 'fact', fact: 'productionType', oneOf: ['mining'] };
const answered = { kind: 'number', question: 'robots', above: 0 };

const pack: Pack = aPack(
  aTree('overall', [
    aTree('base', [
      aGroup('money', [aQuestion('robots', numberOf(line), { roles: ['production', 'it'] })]),
      aGroup('tools', [
        aQuestion('joined', percentageOf([0, 0], [100, 100]), { roles: ['it'], appliesWhen: { kind: 'all', of: [inForm, answered] } }),
        aQuestion('mine', singleOf(0, 5), { appliesWhen: elsewhere }),
        aQuestion('after-mine', singleOf(0, 5), { appliesWhen: { kind: 'option', question: 'mine', oneOf: ['o1'] } }),
      ]),
    ]),
    aGroup('use', [
      aQuestion('growth', pairOf('change', line), { roles: ['finance'] }),
      aQuestion('ladder', ladderOf(1, 2, 3, 4, 5), { roles: ['it'], forms: ['other'] }),
      aQuestion('item', practicesOf({ 1: [0, 'p1', 'p2'], 2: [1, 'p3', 'p4'] }), { roles: ['production'] }),
    ]),
  ]),
  {
    forms: [
      { id: 'full', minutes: 10 },
      { id: 'other', minutes: 10 },
    ],
  },
);

const asked = (over = {}) => interviewQuestions({ pack, form: idOfForm('full'), facts: factsOf(over), sizeClass: null });
const idsOf = (questions: ReturnType<typeof asked>) => questions.map(({ question }) => question.id);

describe('the questions of an interview', () => {
  it('are those of the form that the facts do not leave out, numbered in order', () => {
    expect(idsOf(asked())).toEqual(['robots', 'joined', 'growth', 'item']);
    expect(asked().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('leave out what hangs on a question that is left out', () => {
    expect(idsOf(asked())).not.toContain('after-mine');
    expect(idsOf(asked({ productionType: 'mining' }))).toEqual(['robots', 'mine', 'after-mine', 'growth', 'item']);
  });

  it('carry of their condition what the facts have not decided', () => {
    expect(asked().map(({ onlyWhen }) => onlyWhen)).toEqual([null, answered, null, null]);
  });

  it('stay, with the whole condition, while the facts are missing', () => {
    const joined = asked({ productionType: null }).find(({ question }) => question.id === 'joined');
    expect(joined?.onlyWhen).toEqual({ kind: 'all', of: [inForm, answered] });
  });

  it('know the groups they lie in, the section first', () => {
    expect(asked().map(({ groups }) => groups)).toEqual([['base', 'money'], ['base', 'tools'], ['use'], ['use']]);
    expect(bySection(asked()).map(({ section, questions }) => [section, idsOf(questions)])).toEqual([
      ['base', ['robots', 'joined']],
      ['use', ['growth', 'item']],
    ]);
  });
});

describe('parts by role', () => {
  it('hold each question once, with the role named first, in the order of roles', () => {
    const parts = partsByRole(asked(), ['it', 'production']);
    expect(parts.map(({ role, questions }) => [role, idsOf(questions)])).toEqual([
      ['it', ['joined']],
      ['production', ['robots', 'item']],
      ['finance', ['growth']],
    ]);
  });
});

describe('rows of a sheet', () => {
  const rowsOf = (id: string) =>
    asked()
      .filter(({ question }) => question.id === id)
      .flatMap(interviewRows)
      .map(({ key, label }) => `${label} ${key}`);

  it('are one a question, and under the row of a pair or a list of practices one a number or a practice', () => {
    expect(rowsOf('robots')).toEqual(['1 robots']);
    expect(rowsOf('growth')).toEqual(['3 growth', '3.1 growth#first', '3.2 growth#second']);
    expect(rowsOf('item')).toEqual(['4 item', '4.1 item#p1', '4.2 item#p2', '4.3 item#p3', '4.4 item#p4']);
  });
});
