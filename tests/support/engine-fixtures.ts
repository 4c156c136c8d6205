import {
  type Action,
  type Advice,
  type AnswerRecord,
  type AnswerState,
  type Answers,
  type AnswerValue,
  type Assessment,
  type AssessmentFile,
  advice,
  assessment,
  assessmentFile,
  assessmentFileFormat,
  assessmentFileVersion,
  type Choices,
  type CommonData,
  type Criterion,
  choicesOf,
  criterion,
  type Degree,
  type Enterprise,
  enterprise,
  type Facts,
  type FormId,
  formId,
  type Group,
  type GroupId,
  type GroupScore,
  groupId,
  groupScoresBelow,
  groupsBelow,
  noFacts,
  type OptionId,
  optionId,
  type Pack,
  type PackId,
  type PackTexts,
  type Problem,
  type ProfileCatalogue,
  type ProfileTexts,
  type ProgrammeFile,
  pack,
  packId,
  packTexts,
  profileCatalogue,
  profileTexts,
  programmeFile,
  type Question,
  type QuestionId,
  type QuestionScore,
  questionId,
  questionScoresBelow,
  questionsBelow,
  type ReferenceProfile,
  type Result,
  referenceProfile,
  type Scorecard,
  scoreAssessment,
} from '../../src/engine/index.ts';
import { answerRecord, answers } from '../../src/engine/model/answers.ts';
import { group } from '../../src/engine/model/pack.ts';
import { question } from '../../src/engine/model/question.ts';

/** Real data of the engine's own shapes, built from plain words and parsed at the engine's schemas; nothing here is faked. */
type Raw = Readonly<Record<string, unknown>>;

export const moment = '2026-03-02T08:00:00.000Z';

export const idOfQuestion = (id: string): QuestionId => questionId.parse(id);
export const idOfGroup = (id: string): GroupId => groupId.parse(id);
export const idOfOption = (id: string): OptionId => optionId.parse(id);
export const idOfForm = (id: string): FormId => formId.parse(id);
export const idOfPack = (id: string): PackId => packId.parse(id);

/** Answer specs. Options are called o1, o2 … in the order of their scores or weights. */
const numbered = <K extends string>(key: K, values: readonly number[]) => values.map((value, i) => ({ id: `o${i + 1}`, [key]: value }));
export const singleOf = (...scores: readonly number[]): Raw => ({ kind: 'single', options: numbered('score', scores) });
export const ticksOf = (weights: readonly number[], fullAt?: number): Raw => ({
  kind: 'multiple',
  options: numbered('weight', weights),
  none: 'none',
  ...(fullAt === undefined ? {} : { fullAt }),
});
type RawCurve = readonly (readonly [number, number])[];
export const percentageOf = (...curve: RawCurve): Raw => ({ kind: 'percentage', curve });
export const numberOf = (curve: RawCurve, range = { min: -1000, max: 1000 }): Raw => ({ kind: 'number', unit: 'wanyuan', range, curve });
export const pairOf = (derive: 'ratio' | 'change' | 'quotient', curve: RawCurve, over: Raw = {}): Raw => ({
  kind: 'pair',
  derive,
  firstUnit: 'wanyuan',
  secondUnit: 'wanyuan',
  resultUnit: 'percent',
  firstRange: { min: -1000, max: 1000 },
  secondRange: { min: -1000, max: 1000 },
  partOfWhole: false,
  curve,
  ...over,
});
export const ladderOf = (...scores: readonly number[]): Raw => ({
  kind: 'ladder',
  rungs: scores.map((score, i) => ({ id: `${i + 1}`, level: `l${i + 1}`, score })),
});
/** Practices by the rung they belong to, each rung with its score. */
export const practicesOf = (
  levels: Readonly<Record<string, readonly [score: number, ...practices: string[]]>>,
  ladder = 'ladder',
): Raw => ({
  kind: 'practices',
  ladder,
  levels: Object.entries(levels).map(([rung, [score, ...practices]]) => ({ rung, score, practices })),
});

export const aQuestion = (id: string, answer: Raw = ladderOf(1, 2, 3, 4, 5), over: Raw = {}): Question =>
  question.parse({ id, weight: 1, roles: ['it'], mayNotApply: true, evidence: [], answer, ...over });

export const aGroup = (id: string, questions: readonly Question[], weight = 1): Group => group.parse({ id, weight, groups: [], questions });
export const aTree = (id: string, groups: readonly Group[], weight = 1): Group => group.parse({ id, weight, groups, questions: [] });

export const bandsOf = (bands: Readonly<Record<string, number>>, of = 'overall'): Raw => ({
  kind: 'bands',
  group: of,
  bands: Object.entries(bands).map(([level, min]) => ({ level, min })),
});

/** A pack on the scale 0–5 with five levels, unless said otherwise. */
export const aPack = (root: Group, over: Raw = {}): Pack =>
  pack.parse({
    format: 'rongchi-pack',
    formatVersion: 1,
    id: 'small',
    version: '1.0.0',
    edition: 'test',
    scale: { min: 0, max: 5, decimals: 1 },
    origins: { weights: 'own', curves: 'own', thresholds: 'own' },
    forms: [{ id: 'full', minutes: 10 }],
    facts: [],
    root,
    levels: ['l1', 'l2', 'l3', 'l4', 'l5'],
    levelRule: bandsOf({ l1: 0.8, l2: 1.8, l3: 2.8, l4: 3.8, l5: 4.8 }, root.id),
    minimumAnsweredShare: 0.8,
    radar: [root.id, root.id, root.id],
    indicators: [],
    units: [
      { id: 'wanyuan', also: [{ unit: 'yuan', factor: 0.0001 }] },
      { id: 'yuan', also: [] },
      { id: 'percent', also: [] },
    ],
    ...over,
  });

/** A pack of one group that holds all questions. */
export const flatPack = (questions: readonly Question[], over: Raw = {}): Pack => aPack(aGroup('overall', questions), over);

/** Answers. */
const answered = (value: AnswerValue): AnswerState => ({ kind: 'answered', value });
export const picked = (option: string): AnswerState => answered({ kind: 'single', option: idOfOption(option) });
export const rung = (option: string): AnswerState => answered({ kind: 'ladder', rung: idOfOption(option) });
export const ticked = (...options: readonly string[]): AnswerState => answered({ kind: 'multiple', options: options.map(idOfOption) });
export const percent = (value: number): AnswerState => answered({ kind: 'percentage', percent: value });
export const quantity = (value: number): AnswerState => answered({ kind: 'number', value });
export const two = (first: number | null, second: number | null): AnswerState => answered({ kind: 'pair', first, second });
export const judged = (degrees: Readonly<Record<string, Degree>>): AnswerState => answered({ kind: 'practices', degrees });
export const notApplicable: AnswerState = { kind: 'not-applicable', reason: '无此业务' };
export const unknown: AnswerState = { kind: 'unknown' };
export const unanswered: AnswerState = { kind: 'unanswered' };

export type States = Readonly<Record<string, AnswerState>>;

export const recordFor = (state: AnswerState, over: Raw = {}): AnswerRecord =>
  answerRecord.parse({ state, note: '', flagged: false, confidence: null, evidence: [], carried: null, ...over });

/** `over`: what else is kept about some of the questions. */
export const answersOf = (states: States, over: Readonly<Record<string, Raw>> = {}): Answers =>
  answers.parse(Object.fromEntries(Object.entries(states).map(([id, state]) => [id, recordFor(state, over[id])] as const)));

export const factsOf = (over: Partial<Facts> = {}): Facts => ({
  ...noFacts,
  name: '武汉示例机械有限公司',
  industry: '34',
  productionType: 'discrete-large-batch',
  ...over,
});

type Situation = {
  readonly facts?: Facts;
  readonly form?: string;
  readonly sizeClass?: string | null;
  /** The answers whole, where more than their states matters. */
  readonly answers?: Answers;
};

export const scoreStates = (
  on: Pack,
  states: States,
  { facts = factsOf(), form, sizeClass = null, answers: whole = answersOf(states) }: Situation = {},
): Scorecard => scoreAssessment({ pack: on, form: idOfForm(form ?? on.forms[0]?.id ?? ''), facts, sizeClass, answers: whole });

export const groupScore = (card: Scorecard, id: string): GroupScore => {
  const found = groupScoresBelow(card.root).find((g) => g.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};

export const questionScore = (card: Scorecard, id: string): QuestionScore => {
  const found = questionScoresBelow(card.root).find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

/** The level as one word, for tests that only ask which. */
export const levelName = (card: Scorecard): string => (card.level.kind === 'reached' ? card.level.level : card.level.kind);

/** Saved files. */
export const anEnterprise = (over: Raw = {}): Enterprise =>
  enterprise.parse({ id: 'e1', sample: false, facts: factsOf(), createdAt: moment, updatedAt: moment, ...over });

export const anAssessment = (states: States = {}, over: Raw = {}): Assessment =>
  assessment.parse({
    id: 'a1',
    enterpriseId: 'e1',
    packId: 'small',
    packVersion: '1.0.0',
    form: 'full',
    answers: answersOf(states),
    lastQuestion: null,
    createdAt: moment,
    updatedAt: moment,
    ...over,
  });

export const aFile = (assessments: readonly Assessment[], over: Raw = {}): AssessmentFile =>
  assessmentFile.parse({
    format: assessmentFileFormat,
    version: assessmentFileVersion,
    savedAt: moment,
    enterprise: anEnterprise(),
    assessments,
    ...over,
  });

/** The profile catalogue in little, with the statistical size rule of 2017 for industry. */
export const smallCatalogue: ProfileCatalogue = profileCatalogue.parse({
  format: 'rongchi-profile',
  formatVersion: 1,
  industries: [
    { id: '06', section: 'B' },
    { id: '34', section: 'C' },
    { id: '47', section: 'E' },
  ],
  productionTypes: ['discrete-large-batch', 'discrete-small-batch', 'process-continuous', 'process-batch', 'mining'],
  cities: [
    { id: 'wuhan', region: 'CN-HB' },
    { id: 'elsewhere', region: 'CN' },
  ],
  ownerships: ['private'],
  groups: ['single'],
  certificates: [],
  sizeRule: {
    sections: ['B', 'C', 'D'],
    bands: [
      { size: 'large', staff: 1000, revenue: 40000 },
      { size: 'medium', staff: 300, revenue: 2000 },
      { size: 'small', staff: 20, revenue: 300 },
      { size: 'micro', staff: 0, revenue: 0 },
    ],
    source: '国统字〔2017〕213号',
  },
});

const namedAs = (ids: readonly string[], word: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, `${word}${id}`] as const));

/** Names for all choices of the catalogue above. */
export const smallProfileTexts = (language: 'zh-CN' | 'en'): ProfileTexts => {
  const { industries, productionTypes, cities, ownerships, groups, certificates, sizeRule } = smallCatalogue;
  return profileTexts.parse({
    language,
    sections: namedAs([...new Set(industries.map((i) => i.section))], '门类'),
    industries: namedAs(
      industries.map((i) => i.id),
      '行业',
    ),
    productionTypes: Object.fromEntries(productionTypes.map((id) => [id, { name: `类型${id}`, hint: `例如${id}` }] as const)),
    cities: namedAs(
      cities.map((c) => c.id),
      '城市',
    ),
    ownerships: namedAs(ownerships, '性质'),
    groups: namedAs(groups, '集团'),
    certificates: namedAs(certificates, '资质'),
    sizes: namedAs(
      sizeRule.bands.map((b) => b.size),
      '规模',
    ),
    roles: namedAs(['it', 'production', 'equipment', 'hr'], '角色'),
    sizeRuleSource: sizeRule.source,
  });
};

/** What conditions and criteria may name of the catalogue above. */
export const smallChoices: Choices = choicesOf(smallCatalogue);

export const aCriterion = (data: Raw): Criterion => criterion.parse(data);

export const commonOf = (over: Partial<CommonData> = {}): CommonData => ({
  catalogue: smallCatalogue,
  profiles: [],
  openedProfiles: [],
  programmes: [],
  routing: null,
  ...over,
});

/** Advice. An action is called after its question and step. */
const words = (language: string) => ({ what: `${language}：做。`, effect: `${language}：见效。`, evidence: `${language}：留档。` });
type Step = readonly ['option' | 'value', from: string | number, to: string | number] | readonly ['tick', option: string];
const stepOf = ([kind, first, second]: Step): Raw => (kind === 'tick' ? { kind, option: first } : { kind, from: first, to: second });

export const anAction = (on: string, step: Step, over: Raw = {}): Raw => ({
  id: `${on}.${step.slice(1).join('-')}`,
  question: on,
  step: stepOf(step),
  roles: ['it'],
  effort: { min: 2, max: 5 },
  after: [],
  texts: { 'zh-CN': words('中'), en: words('en') },
  ...over,
});

export const adviceOf = (actions: readonly Raw[], of = 'small', over: Raw = {}): Advice =>
  advice.parse({ format: 'rongchi-advice', formatVersion: 2, packId: of, actions, ...over });

export const actionIn = ({ actions }: Advice, id: string): Action => {
  const found = actions.find((a) => a.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
};

/** Programmes of one document, by the criteria they ask for. */
export const programmesOf = (fits: Readonly<Record<string, Raw>>, over: Raw = {}): ProgrammeFile => {
  const said = { title: '项目', summary: '支持改造。', fit: '适合中型企业。', offices: '省经信厅', paragraph: '第三条' };
  const about = { title: '行动方案', publisher: '省政府', source: '省政府文件' };
  return programmeFile.parse({
    format: 'rongchi-programmes',
    formatVersion: 1,
    id: 'cn-hb-test',
    region: 'CN-HB',
    published: '2025-06-01',
    url: null,
    document: '鄂政办发〔2025〕1号',
    texts: { 'zh-CN': about, en: about },
    programmes: Object.entries(fits).map(([id, of]) => ({ id, fits: of, texts: { 'zh-CN': said, en: said } })),
    ...over,
  });
};

/** A published source with one figure. */
export const aProfile = (figure: Raw, over: Raw = {}): ReferenceProfile =>
  referenceProfile.parse({
    format: 'rongchi-reference',
    formatVersion: 1,
    id: 'cn-test',
    kind: 'statistic',
    evidence: 'found',
    published: '2025-03-18',
    url: 'https://example.org/figures',
    document: null,
    scope: { region: 'CN', industries: [], sizes: [] },
    figures: [{ id: 'f1', statistic: 'mean-of-rates', scale: 'percent', value: 66.2, period: '2025-03', sampleSize: null, ...figure }],
    texts: {
      'zh-CN': { title: '全国', publisher: '某部', source: '某文', population: '规上工业企业', indicators: {} },
      en: { title: 'Nation', publisher: 'A ministry', source: 'A document', population: 'Industrial enterprises', indicators: {} },
    },
    ...over,
  });

/** Unwraps what must have gone well, and tells why when it has not. */
export const valueIn = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`expected a value: ${JSON.stringify(result.error)}`);
  return result.value;
};

export const problemsIn = <T, E>(result: Result<T, E>): E => {
  if (result.ok) throw new Error(`expected problems: ${JSON.stringify(result.value)}`);
  return result.error;
};

export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map((p) => p.code);

const optionNames = ({ answer }: Question): readonly string[] => {
  if (answer.kind === 'ladder') return answer.rungs.map((r) => r.id);
  if (answer.kind === 'single') return answer.options.map((o) => o.id);
  return answer.kind === 'multiple' ? [...answer.options.map((o) => o.id), answer.none] : [];
};

const named = <T>(ids: readonly string[], words: (id: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(ids.map((id) => [id, words(id)] as const));

const practiceNames = ({ answer }: Question): readonly string[] =>
  answer.kind === 'practices' ? answer.levels.flatMap((l) => l.practices) : [];

const wordsOf = (question: Question) => ({
  topic: `题${question.id}`,
  prompt: `${question.id}做到哪一步？`,
  ...(optionNames(question).length > 0 ? { options: named(optionNames(question), (id) => `选项${id}`) } : {}),
  ...(practiceNames(question).length > 0 ? { practices: named(practiceNames(question), (id) => `做法${id}`) } : {}),
  ...(question.answer.kind === 'pair' ? { first: '今年', second: '去年' } : {}),
  ...(question.evidence.length > 0 ? { evidence: named(question.evidence, (id) => `证据${id}`) } : {}),
});

const readinessWords = ({ id, items }: Pack['readiness'][number]) => ({
  title: `清单${id}`,
  note: '按公开文件整理。',
  items: named(
    items.map((i) => i.id),
    (item) => ({ what: `条件${item}` }),
  ),
});

/** Words for all a pack has, and for nothing else. */
export const textsFor = (on: Pack, over: Raw = {}): PackTexts =>
  packTexts.parse({
    language: 'zh-CN',
    title: '小问卷',
    shortTitle: '小',
    edition: '试用',
    summary: '用于测试。',
    forms: named(
      on.forms.map((f) => f.id),
      () => ({ title: '完整版', summary: '全部题目。' }),
    ),
    notices: { disclaimer: '自评结果，不等同于官方评定。', ownRules: '权重与阈值为本工具约定。' },
    method: ['加权平均。'],
    scoreName: '得分',
    levels: named(on.levels, (id) => ({ name: id, meaning: `${id}的含义` })),
    groups: named(
      groupsBelow(on.root).map((g) => g.id),
      (id) => ({ title: `组${id}` }),
    ),
    questions: Object.fromEntries(questionsBelow(on.root).map((q) => [q.id, wordsOf(q)] as const)),
    indicators: named(
      on.indicators.map((i) => i.id),
      (id) => ({ title: id, definition: `${id}的定义` }),
    ),
    units: named(
      on.units.map((u) => u.id),
      (id) => ({ symbol: id, aliases: [] }),
    ),
    marks: named([...new Set(questionsBelow(on.root).flatMap((q) => q.marks))], (id) => `标记${id}`),
    checks: named(
      on.checks.map((c) => c.id),
      (id) => `核对${id}`,
    ),
    readiness: Object.fromEntries(on.readiness.map((list) => [list.id, readinessWords(list)] as const)),
    ...over,
  });
