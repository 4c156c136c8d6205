import { type AnswerState, type CohortEntry, type Pack, type PackTexts, packTexts } from '../../src/engine/index.ts';
import type { CohortVocabulary } from '../../src/i18n/cohort-words.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  percent,
  percentageOf,
  picked,
  type States,
  singleOf,
  smallProfileTexts,
} from './engine-fixtures.ts';

/** Two groups on a scale of 0–100, one rate, one adoption, two forms; overall = mean of `share` (its own percent) and the option. */
export const cohortPack = (over: Readonly<Record<string, unknown>> = {}): Pack =>
  aPack(
    aTree('overall', [
      aGroup('a', [aQuestion('share', percentageOf([0, 0], [100, 100]))]),
      aGroup('b', [aQuestion('choice', singleOf(0, 50, 100))]),
    ]),
    {
      scale: { min: 0, max: 100, decimals: 1 },
      forms: [
        { id: 'quick', minutes: 5 },
        { id: 'full', minutes: 10 },
      ],
      levelRule: { kind: 'bands', group: 'overall', bands: [{ level: 'l1', min: 0 }] },
      minimumAnsweredShare: 0.5,
      indicators: [
        { kind: 'rate', id: 'the-rate', formula: { kind: 'answer', question: 'share' } },
        { kind: 'adoption', id: 'the-thing', when: { kind: 'option', question: 'choice', oneOf: ['o3'] } },
        { kind: 'score', id: 'level', group: 'overall', scale: 'some-published-scale' },
      ],
      ...over,
    },
  );

export const onePack = cohortPack();

export type Member = {
  readonly id: string;
  readonly share?: number | null;
  readonly option?: 'o1' | 'o2' | 'o3' | null;
  readonly industry?: string | null;
  readonly size?: string | null;
  readonly city?: string | null;
  readonly year?: string;
  readonly form?: string;
  readonly sample?: boolean;
  readonly pack?: Pack;
  readonly assessment?: string;
  readonly region?: string | null;
};

const statesOf = ({ share = 50, option = 'o2' }: Member): States => {
  const given: Record<string, AnswerState> = {};
  if (share !== null) given.share = percent(share);
  if (option !== null) given.choice = picked(option);
  return given;
};

export const entryOf = (member: Member): CohortEntry => {
  const { id, industry = '34', size = 'medium', city = 'wuhan', year = '2026', form = 'full', sample = false, region = 'CN-HB' } = member;
  return {
    pack: member.pack ?? onePack,
    form: idOfForm(form),
    facts: factsOf({ industry, city }),
    sizeClass: size,
    region,
    answers: answersOf(statesOf(member)),
    updatedAt: `${year}-03-04T05:06:07.000Z`,
    enterprise: id,
    assessment: member.assessment ?? `${id} ${year} ${form}`,
    sample,
  };
};

export const members = (count: number, over: (index: number) => Partial<Member> = () => ({})): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({ id: `e${index}`, ...over(index) }));

const questionnaireTexts = (language: 'zh-CN' | 'en'): PackTexts =>
  packTexts.parse({
    language,
    title: '小问卷',
    shortTitle: '小问卷',
    edition: 'test',
    summary: '试',
    forms: { quick: { title: '简版', summary: '短' }, full: { title: '完整版', summary: '长' } },
    notices: { disclaimer: '自评', ownRules: '自定' },
    method: ['平均'],
    scoreName: '得分',
    levels: { l1: { name: '一级', meaning: '起步' } },
    groups: { overall: { title: '总体' }, a: { title: '甲' }, b: { title: '乙' } },
    questions: {},
    indicators: { 'the-rate': { title: '比率', definition: '比' }, 'the-thing': { title: '做到', definition: '做' } },
    units: {},
  });

const vocabularyIn = (language: 'zh-CN' | 'en'): CohortVocabulary => ({
  t: createTranslations(language).t,
  profile: smallProfileTexts(language),
  questionnaires: new Map([[onePack.id, questionnaireTexts(language)]]),
});

/** Names for the slices of cohorts of the pack above. */
export const cohortVocabularies = { 'zh-CN': vocabularyIn('zh-CN'), en: vocabularyIn('en') };
