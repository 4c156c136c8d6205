import { answerSpecAccepts } from '../model/answer-fit.ts';
import { recordOf, unansweredRecord } from '../model/answer-records.ts';
import type { AnswerRecord, Answers, AnswerValue } from '../model/answers.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { Conversion, Crosswalk, Link } from '../model/crosswalk.ts';
import { formulaQuestions } from '../model/formula-questions.ts';
import type { FormId, OptionId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { withoutDust } from '../model/quantity.ts';
import type { Question } from '../model/question.ts';
import { excludedQuestions, isInForm } from './applicability.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';
import { evaluateFormula, type Figures, questionMap } from './evaluate-formula.ts';
import { questionsOfForm } from './score-assessment.ts';

/** An assessment that answers may be taken from. `facts` as conditions see them. */
export type CarrySource = {
  readonly pack: Pack;
  readonly form: FormId;
  readonly facts: Circumstances['facts'];
  readonly answers: Answers;
};

type Source = CarrySource & Figures;

const withFigures = (source: CarrySource): Source => {
  const asked = questionsOfForm(source.pack, source.form);
  const excluded = excludedQuestions(asked, { facts: source.facts, answers: source.answers });
  return { ...source, questions: questionMap(source.pack.root), excluded };
};

/** The questions of the source a conversion looks at. */
export const conversionQuestions = (convert: Conversion): readonly QuestionId[] => {
  switch (convert.kind) {
    case 'copy':
    case 'options':
      return [convert.question];
    case 'bands':
    case 'value':
      return formulaQuestions(convert.formula);
    default:
      return [...new Set(convert.options.flatMap((o) => questionsOf(o.when)))];
  }
};

const answerTo = (source: Source, id: QuestionId): AnswerValue | null => {
  const { state } = recordOf(source.answers, id);
  return source.excluded.has(id) || state.kind !== 'answered' ? null : state.value;
};

const pickedIn = (value: AnswerValue | null): string | null => {
  if (value?.kind === 'single') return value.option;
  return value?.kind === 'ladder' ? value.rung : null;
};

/** An option for the kind of answer the target question takes. */
const choose = (to: Question, option: OptionId | undefined): AnswerValue | null => {
  if (option === undefined) return null;
  return to.answer.kind === 'ladder' ? { kind: 'ladder', rung: option } : { kind: 'single', option };
};

type Band = Extract<Conversion, { kind: 'bands' }>['bands'][number];

const lowerEnd = (band: Band): number => ('above' in band ? band.above : band.atLeast);

const holds = (band: Band, figure: number): boolean => ('above' in band ? figure > band.above : figure >= band.atLeast);

const highestBand = (bands: readonly Band[], figure: number): Band | undefined =>
  [...bands]
    .filter((band) => holds(band, figure))
    .sort((a, b) => lowerEnd(b) - lowerEnd(a) || Number('above' in b) - Number('above' in a))[0];

/** Ticks what surely holds; nothing at all while any part is open, for a list half known would look like a list of noes. */
const tick = (convert: Extract<Conversion, { kind: 'ticks' }>, source: Source): AnswerValue | null => {
  const judged = convert.options.map(({ option, when }) => ({ option, truth: evaluate(when, source) }));
  if (judged.some(({ truth }) => truth === 'open')) return null;
  const options = judged.flatMap(({ option, truth }) => (truth === 'yes' ? [option] : []));
  return options.length > 0 ? { kind: 'multiple', options } : null;
};

const convertAnswer = (convert: Conversion, to: Question, source: Source): AnswerValue | null => {
  switch (convert.kind) {
    case 'copy':
      return answerTo(source, convert.question);
    case 'options': {
      const picked = pickedIn(answerTo(source, convert.question));
      return choose(to, convert.map.find((m) => m.from === picked)?.to);
    }
    case 'bands': {
      const figure = evaluateFormula(convert.formula, source);
      if (figure === null) return null;
      return choose(to, highestBand(convert.bands, figure)?.option);
    }
    case 'value': {
      const figure = evaluateFormula(convert.formula, source);
      return figure === null ? null : { kind: 'percentage', percent: withoutDust(figure) };
    }
    case 'ticks':
      return tick(convert, source);
    case 'choose':
      return choose(to, convert.options.find(({ when }) => evaluate(when, source) === 'yes')?.option);
  }
};

export type CarriedAnswer = { readonly question: QuestionId; readonly relation: Link['relation']; readonly record: AnswerRecord };

/** A copy brings along what was noted and what evidence there is, as far as the new question knows it. */
const alongWith = (link: Link, to: Question, source: Source): Partial<Pick<AnswerRecord, 'note' | 'evidence'>> => {
  if (link.convert.kind !== 'copy') return {};
  const { note, evidence } = recordOf(source.answers, link.convert.question);
  return { note, evidence: evidence.filter((id) => to.evidence.includes(id)) };
};

export const isSameQuestion = (relation: Link['relation']): boolean => relation === 'same' || relation === 'renamed';

const carry = (link: Link, to: Question, source: Source): readonly CarriedAnswer[] => {
  const value = convertAnswer(link.convert, to, source);
  if (!value || answerSpecAccepts(to, value, []).length > 0) return [];
  const record: AnswerRecord = {
    ...unansweredRecord,
    ...alongWith(link, to, source),
    state: { kind: 'answered', value },
    flagged: !isSameQuestion(link.relation),
    carried: { packId: source.pack.id, questions: conversionQuestions(link.convert) },
  };
  return [{ question: to.id, relation: link.relation, record }];
};

/**
 * The answers one assessment can take over from another: for questions of `form` not answered yet, by the declared conversions.
 * Those that are not quite the same question come flagged, to be looked at again. Nothing is guessed: what is open gives no answer.
 */
export const carryAnswers = (
  crosswalk: Crosswalk,
  from: CarrySource,
  to: { readonly pack: Pack; readonly form: FormId; readonly answers: Answers },
): readonly CarriedAnswer[] => {
  const source = withFigures(from);
  const targets = questionMap(to.pack.root);
  return crosswalk.links.flatMap((link) => {
    const target = targets.get(link.to);
    if (!target || !isInForm(target, to.form) || recordOf(to.answers, link.to).state.kind !== 'unanswered') return [];
    return carry(link, target, source);
  });
};

/** The questions of an edition that nothing in the one before answers, as far as the form asks them. */
export const newQuestions = (crosswalk: Crosswalk, pack: Pack, form: FormId): readonly QuestionId[] => {
  const inForm = new Set(questionsOfForm(pack, form).map((q) => q.id));
  return crosswalk.isNew.filter((id) => inForm.has(id));
};
