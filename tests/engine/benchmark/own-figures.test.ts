import { expect, it } from 'vitest';
import { ownFigures, standingOf } from '../../../src/engine/index.ts';
import { answersOf, aQuestion, factsOf, flatPack, percent, percentageOf, type States, scoreStates } from '../../support/engine-fixtures.ts';

const share = percentageOf([0, 0], [100, 5]);
const rate = (id: string) => ({ kind: 'rate', id: `${id}-rate`, formula: { kind: 'answer', question: id } });
const pack = flatPack([aQuestion('a', share), aQuestion('b', share, { forms: ['full'] })], {
  forms: ['short', 'full'].map((id) => ({ id, minutes: 5 })),
  indicators: [rate('a'), { kind: 'none', id: 'nothing' }, rate('b')],
});

it('every own value is told, with why it is missing where it is; an indicator that cannot be computed here is not', () => {
  const states: States = { a: percent(12) };
  const card = scoreStates(pack, states, { form: 'short' });
  const standing = standingOf({ pack, sizeClass: null, answers: answersOf(states) }, factsOf(), card);
  expect(ownFigures(pack.indicators, standing).map(({ indicator, own }) => [indicator.id, own])).toEqual([
    ['a-rate', { kind: 'rate', percent: 12 }],
    ['b-rate', { kind: 'missing', reason: 'not-asked' }],
  ]);
});
