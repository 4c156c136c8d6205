import { describe, expect, it } from 'vitest';
import { offerCarryOver } from '../../src/app/carry-over.ts';
import { type Assessment, type Crosswalk, crosswalk, type FormId, formId } from '../../src/engine/index.ts';
import type { PackBundle } from '../../src/ports/pack-catalog.ts';
import { anAssessment, anEnterprise, answersOf, percent, picked, recordWith, rung } from '../support/app-fixtures.ts';
import { smallCatalogue } from '../support/engine-fixtures.ts';
import { tinyCheck } from '../support/tiny-check.ts';

const bundleOf = (id: string, shortTitle: string): PackBundle => {
  const { pack, texts, advice } = tinyCheck([['pack', 'id'], id], [['texts', 'zh-CN', 'shortTitle'], shortTitle]);
  return { pack, texts: texts['zh-CN'], advice, official: true };
};
const [old, next, other] = [bundleOf('old', '旧版'), bundleOf('next', '新版'), bundleOf('other', '另一模型')];
const quick: FormId = formId.parse('quick');

const way = (from: string, kind: 'edition' | 'shared', links: Readonly<Record<string, string>>, isNew: readonly string[] = []): Crosswalk =>
  crosswalk.parse({
    format: 'rongchi-crosswalk',
    formatVersion: 1,
    id: `${from}-to-next`,
    kind,
    from,
    to: 'next',
    links: Object.entries(links).map(([to, question]) => ({ to, relation: 'same', convert: { kind: 'copy', question } })),
    isNew,
  });
const edition = way('old', 'edition', { paperless: 'paperless', 'online-share': 'online-share' }, ['trained', 'backup-practices']);
const shared = way('other', 'shared', { paperless: 'paperless', backup: 'backup' });

const given = (
  pack: string,
  answers: Assessment['answers'],
  { id = `a-${pack}`, form = 'quick', at = '2026-01-01T00:00:00.000Z' } = {},
): Assessment => ({
  ...anAssessment(answers, { id, pack, form }),
  updatedAt: at,
});

const offer = (
  assessments: readonly Assessment[],
  answers: Assessment['answers'] = {},
  crosswalks: readonly Crosswalk[] = [shared, edition],
) =>
  offerCarryOver(
    { pack: next.pack, form: quick, answers },
    { enterprise: anEnterprise(), assessments, packs: [old, next, other], crosswalks, catalogue: smallCatalogue },
  );
const statesIn = ({ carried }: ReturnType<typeof offer>) => Object.fromEntries(carried.map((c) => [c.question, c.record.state]));

describe('answers that other assessments already give', () => {
  it('are none where there is no other assessment', () => {
    expect(offer([])).toEqual({ carried: [], from: [], isNew: [] });
  });

  it('are those of the newest round, even where an older one was changed after it', () => {
    const early = {
      ...given('old', answersOf({ paperless: picked('paper') }), { id: 'early', at: '2026-06-01T00:00:00.000Z' }),
      createdAt: '2025-01-01T00:00:00.000Z',
    };
    const late = { ...given('old', answersOf({ paperless: picked('sheet') }), { id: 'late' }), createdAt: '2026-01-01T00:00:00.000Z' };
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(statesIn(offer(order))).toEqual({ paperless: picked('sheet').state });
  });

  it('come with the title of the questionnaire they are taken from', () => {
    const { carried, from } = offer([given('old', answersOf({ paperless: picked('sheet') }))]);
    expect(carried.map((c) => [c.question, c.record.carried?.packId])).toEqual([['paperless', 'old']]);
    expect(from).toEqual(['旧版']);
  });

  it('are taken from the older edition before another model', () => {
    const both = [
      given('other', answersOf({ paperless: picked('paper'), backup: rung('regular') }), { at: '2026-06-01T00:00:00.000Z' }),
      given('old', answersOf({ paperless: picked('sheet') })),
    ];
    expect(statesIn(offer(both))).toEqual({ paperless: picked('sheet').state, backup: rung('regular').state });
    expect(offer(both).from).toEqual(['旧版', '另一模型']);
  });

  it('are taken from the assessment changed last', () => {
    const both = [
      given('old', answersOf({ paperless: picked('paper') }), { id: 'early', at: '2026-01-01T00:00:00.000Z' }),
      given('old', answersOf({ paperless: picked('system') }), { id: 'late', form: 'full', at: '2026-02-01T00:00:00.000Z' }),
    ];
    expect(statesIn(offer(both))).toEqual({ paperless: picked('system').state });
    expect(statesIn(offer([...both].reverse()))).toEqual({ paperless: picked('system').state });
  });

  it('are taken from another form of the same questionnaire before anything else, unchanged', () => {
    const record = { ...picked('system'), note: '问过班组长', flagged: true, evidence: [] };
    const both = [
      given('next', answersOf({ paperless: record }), { form: 'full' }),
      given('old', answersOf({ paperless: picked('paper') })),
    ];
    expect(offer(both).carried.map((c) => c.record)).toEqual([{ ...record, carried: { packId: 'next', questions: ['paperless'] } }]);
  });

  it('are not taken from the form that is being answered, nor into questions that another form asks', () => {
    expect(offer([given('next', answersOf({ paperless: picked('paper') }))]).carried).toEqual([]);
    const deep = recordWith({ state: { kind: 'answered', value: { kind: 'practices', degrees: {} } } });
    expect(offer([given('next', answersOf({ 'backup-practices': deep }), { form: 'full' })]).carried).toEqual([]);
  });

  it('never go over an answer given here', () => {
    const { carried } = offer(
      [given('old', answersOf({ paperless: picked('sheet'), 'online-share': percent(40) }))],
      answersOf({ paperless: picked('paper') }),
    );
    expect(carried.map((c) => c.question)).toEqual(['online-share']);
  });

  it('are none of a questionnaire that is no longer there', () => {
    const gone = way('gone', 'shared', { paperless: 'paperless' });
    expect(offer([given('gone', answersOf({ paperless: picked('sheet') }))], {}, [gone]).carried).toEqual([]);
  });

  it('name only the questionnaires that something is taken from', () => {
    const both = [given('other', answersOf({ paperless: picked('paper') })), given('old', answersOf({ paperless: picked('sheet') }))];
    expect(offer(both).from).toEqual(['旧版']);
  });
});

describe('what a new edition asks for the first time', () => {
  it('is told where answers come from the edition before, as far as the form asks it', () => {
    expect(offer([given('old', answersOf({ paperless: picked('sheet') }))]).isNew).toEqual(['trained']);
  });

  it('is not told where they come from elsewhere, or from nowhere', () => {
    expect(offer([given('other', answersOf({ paperless: picked('sheet') }))]).isNew).toEqual([]);
    expect(offer([given('old', {})]).isNew).toEqual([]);
  });
});
