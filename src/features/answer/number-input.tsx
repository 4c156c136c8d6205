import { useEffect, useEffectEvent, useState } from 'react';
import {
  type AnswerRecord,
  type AnswerSpec,
  type AnswerValue,
  answerSpecAccepts,
  deriveFromPair,
  type FormTexts,
  type NumberSide,
  type Pack,
  type Problem,
  parseQuantity,
  type Question,
  type QuestionTexts,
  sideRule,
} from '../../engine/index.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Drafts } from './drafts.ts';
import styles from './number-input.module.css';

type NumberSpec = Extract<AnswerSpec, { kind: 'percentage' | 'number' | 'pair' }>;
type Typed = Readonly<Record<NumberSide, string>>;

const sidesOf = (spec: NumberSpec): readonly NumberSide[] => (spec.kind === 'pair' ? ['first', 'second'] : ['only']);

const shown = (value: number | null): string => (value === null ? '' : String(value));

const typedFrom = (record: AnswerRecord): Typed => {
  const value = record.state.kind === 'answered' ? record.state.value : null;
  if (value?.kind === 'pair') return { only: '', first: shown(value.first), second: shown(value.second) };
  if (value?.kind === 'percentage') return { only: shown(value.percent), first: '', second: '' };
  return { only: value?.kind === 'number' ? shown(value.value) : '', first: '', second: '' };
};

type Reading = { readonly value: number | null; readonly problem: Problem | null };

/** An empty input is not a fault: the question is simply not answered yet. */
const readSide = (pack: Pack, texts: FormTexts, spec: NumberSpec, side: NumberSide, typed: string): Reading => {
  const parsed = parseQuantity(typed, sideRule(pack, texts, spec, side).rule);
  if (parsed.ok) return { value: parsed.value, problem: null };
  return { value: null, problem: parsed.error.code === 'empty-answer' ? null : parsed.error };
};

const answerFrom = (spec: NumberSpec, readings: ReadonlyMap<NumberSide, Reading>): AnswerValue | null => {
  const number = (side: NumberSide): number | null => readings.get(side)?.value ?? null;
  if (spec.kind === 'pair') {
    const [first, second] = [number('first'), number('second')];
    return first === null && second === null ? null : { kind: 'pair', first, second };
  }
  const only = number('only');
  if (only === null) return null;
  return spec.kind === 'percentage' ? { kind: 'percentage', percent: only } : { kind: 'number', value: only };
};

export type ReadNumbers = { readonly value: AnswerValue | null; readonly problems: ReadonlyMap<NumberSide, Problem> };

/** What the inputs of a question say: the value that counts, or the faults. With a fault nothing counts. */
export const readNumbers = (pack: Pack, texts: FormTexts, question: Question, spec: NumberSpec, typed: Typed): ReadNumbers => {
  const readings = new Map(sidesOf(spec).map((side) => [side, readSide(pack, texts, spec, side, typed[side])]));
  const problems = new Map<NumberSide, Problem>();
  for (const [side, { problem }] of readings) if (problem) problems.set(side, problem);
  const value = problems.size === 0 ? answerFrom(spec, readings) : null;
  for (const problem of value ? answerSpecAccepts(question, value, []) : [])
    problems.set(sidesOf(spec).find((side) => problem.path.includes(side)) ?? 'only', problem);
  return problems.size > 0 ? { value: null, problems } : { value, problems };
};

const Derived = ({ spec, record, texts }: { readonly spec: NumberSpec; readonly record: AnswerRecord; readonly texts: FormTexts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (spec.kind !== 'pair' || record.state.kind !== 'answered' || record.state.value.kind !== 'pair') return null;
  const derived = deriveFromPair(spec.derive, record.state.value);
  if (derived === null) return <p className={styles.derived}>{t('answer.pairHalf')}</p>;
  const value =
    `${spec.derive === 'change' && derived > 0 ? '+' : ''}${format.number(derived)} ${texts.units[spec.resultUnit]?.symbol ?? ''}`.trim();
  return <p className={styles.derived}>{spec.derive === 'change' ? t('answer.change', { value }) : t('answer.ratio', { value })}</p>;
};

type NumberProps = {
  readonly pack: Pack;
  readonly texts: FormTexts;
  readonly question: Question;
  readonly spec: NumberSpec;
  readonly own: QuestionTexts;
  readonly record: AnswerRecord;
  readonly drafts: Drafts;
  readonly onAnswer: (value: AnswerValue | null) => void;
};

const noProblems: ReadNumbers['problems'] = new Map();

/** One or two numbers, typed as people type them. What cannot be read stays as typed, with its message once the field is left, and does not count. */
export const NumberInput = ({ pack, texts, question, spec, own, record, drafts, onAnswer }: NumberProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>(() => drafts.get(question.id) ?? typedFrom(record));
  const [told, setTold] = useState(noProblems);
  const change = (side: NumberSide, text: string) => {
    const next = { ...typed, [side]: text };
    const { value, problems } = readNumbers(pack, texts, question, spec, next);
    if (problems.size > 0) drafts.keep(question.id, next);
    else drafts.drop(question.id);
    setTyped(next);
    if (told.size > 0) setTold(problems);
    onAnswer(value);
  };
  const leave = () => setTold(readNumbers(pack, texts, question, spec, typed).problems);
  /** An answer that came from elsewhere (undone, restored, another window) takes the place of what is typed. */
  const takeOver = useEffectEvent((given: AnswerRecord) => {
    const value = given.state.kind === 'answered' ? given.state.value : null;
    if (JSON.stringify(readNumbers(pack, texts, question, spec, typed).value) === JSON.stringify(value)) return;
    drafts.drop(question.id);
    setTyped(typedFrom(given));
    setTold(noProblems);
  });
  useEffect(() => takeOver(record), [record]);
  const labels: Readonly<Record<NumberSide, string>> = { only: own.topic, first: own.first ?? '', second: own.second ?? '' };
  return (
    <div className={styles.numbers}>
      {sidesOf(spec).map((side) => {
        const problem = told.get(side);
        return (
          <TextField
            key={side}
            label={labels[side]}
            unit={sideRule(pack, texts, spec, side).symbol}
            inputMode="decimal"
            name={`${question.id} ${side}`}
            error={problem && describeProblem(t, problem)}
            value={typed[side]}
            onChange={(event) => change(side, event.target.value)}
            onBlur={leave}
          />
        );
      })}
      <Derived spec={spec} record={record} texts={texts} />
    </div>
  );
};
