import { type AnswerRecord, type Answers, type AssessmentFile, type Pack, questionsBelow } from '../../src/engine/index.ts';
import { anAssessment, anEnterprise, answersOf, moment, packs } from './app-fixtures.ts';

export const everyPack: readonly Pack[] = await Promise.all((await packs.ids()).map(async (id) => (await packs.load(id, 'zh-CN')).pack));

export const aFile = (assessments: AssessmentFile['assessments']): AssessmentFile => ({
  format: 'rongchi-assessment',
  version: 5,
  savedAt: moment,
  enterprise: anEnterprise({ staff: 420, revenue: 28_600, city: 'wuhan', creditCode: '914201007MA4KXY12' }),
  assessments,
});

/** The same on every run, and with no pattern deflate could live on. */
const scatter = (seed: number, below: number): number => {
  const mixed = Math.imul(Math.imul(seed + 1, 0x9e3779b1) ^ ((seed + 1) >>> 7), 0x85ebca6b) >>> 0;
  return (mixed >>> 8) % below;
};

const recordFor = (question: ReturnType<typeof questionsBelow>[number], seed: number): AnswerRecord => {
  const { answer } = question;
  const roll = (salt: number, below: number): number => scatter(seed * 31 + salt, below);
  const value = (): unknown => {
    switch (answer.kind) {
      case 'single':
        return { kind: 'single', option: answer.options[roll(1, answer.options.length)]?.id };
      case 'ladder':
        return { kind: 'ladder', rung: answer.rungs[roll(1, 5)]?.id };
      case 'multiple': {
        const ticked = answer.options.filter((_, place) => roll(place, 2) === 1).map(({ id }) => id);
        return { kind: 'multiple', options: ticked.length > 0 ? ticked : [answer.none] };
      }
      case 'percentage':
        return { kind: 'percentage', percent: roll(1, 101) };
      case 'number':
        return { kind: 'number', value: Math.round(answer.range.min + (roll(1, 997) / 997) * (answer.range.max - answer.range.min)) };
      case 'pair':
        return { kind: 'pair', first: roll(1, 900), second: 1000 + roll(2, 9000) };
      case 'practices': {
        const degree = (place: number) => (['none', 'partial', 'mostly', 'full'] as const)[roll(place, 4)] ?? 'none';
        const ids = answer.levels.flatMap(({ practices }) => practices);
        return { kind: 'practices', degrees: Object.fromEntries(ids.map((id, place) => [id, degree(place)])) };
      }
    }
  };
  return {
    state: { kind: 'answered', value: value() } as AnswerRecord['state'],
    note: seed % 20 === 0 ? `已与设备部核对台账第 ${roll(9, 90)} 页` : '',
    flagged: seed % 11 === 0,
    confidence: null,
    evidence: question.evidence.filter((_, place) => roll(place + 40, 4) === 0),
    carried: null,
  };
};

/** Every question of a form answered without a pattern, with evidence ticked, some flags and notes. */
export const scatteredAnswers = (pack: Pack, form: string, seed = 0): Answers =>
  answersOf(
    Object.fromEntries(
      questionsBelow(pack.root)
        .filter(({ forms }) => forms === undefined || (forms as readonly string[]).includes(form))
        .map((question, place) => [question.id, recordFor(question, seed + place)]),
    ),
  );

/** One enterprise with the longest form of every questionnaire answered to the end. */
export const everythingAnswered = (): AssessmentFile =>
  aFile(
    everyPack.map((pack, place) => {
      const form = pack.forms.at(-1)?.id ?? '';
      return anAssessment(scatteredAnswers(pack, form, place * 1000), { id: `a${place}`, pack: pack.id, form });
    }),
  );

export const countAnswers = ({ assessments }: AssessmentFile): number =>
  assessments.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
