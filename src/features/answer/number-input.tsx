import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import {
  type AnswerRecord,
  type AnswerValue,
  answerSpecAccepts,
  deriveFromPair,
  type NumberSide,
  type Pack,
  type PackTexts,
  type Problem,
  parseQuantity,
  type Question,
  sideRule,
} from '../../engine/index.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './number-input.module.css';
import { type NumberProps, type NumberSpec, sidesOf } from './number-sides.ts';

type Typed = Readonly<Record<NumberSide, string>>;

const shown = (value: number | null): string => (value === null ? '' : String(value));

const typedFrom = (record: AnswerRecord): Typed => {
  const value = record.state.kind === 'answered' ? record.state.value : null;
  if (value?.kind === 'pair') return { only: '', first: shown(value.first), second: shown(value.second) };
  if (value?.kind === 'percentage') return { only: shown(value.percent), first: '', second: '' };
  return { only: value?.kind === 'number' ? shown(value.value) : '', first: '', second: '' };
};

type Reading = { readonly value: number | null; readonly problem: Problem | null };

/** An empty input is not a fault: the question is simply not answered yet. */
const readSide = (pack: Pack, texts: PackTexts, spec: NumberSpec, side: NumberSide, typed: string): Reading => {
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
export const readNumbers = (pack: Pack, texts: PackTexts, question: Question, spec: NumberSpec, typed: Typed): ReadNumbers => {
  const readings = new Map(sidesOf(spec).map((side) => [side, readSide(pack, texts, spec, side, typed[side])]));
  const problems = new Map<NumberSide, Problem>();
  for (const [side, { problem }] of readings) if (problem) problems.set(side, problem);
  const value = problems.size === 0 ? answerFrom(spec, readings) : null;
  for (const problem of value ? answerSpecAccepts(question, value, []) : [])
    problems.set(sidesOf(spec).find((side) => problem.path.includes(side)) ?? 'only', problem);
  return problems.size > 0 ? { value: null, problems } : { value, problems };
};

const Derived = ({ spec, record, texts }: { readonly spec: NumberSpec; readonly record: AnswerRecord; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (spec.kind !== 'pair' || record.state.kind !== 'answered' || record.state.value.kind !== 'pair') return null;
  const derived = deriveFromPair(spec.derive, record.state.value);
  if (derived === null) return <p className={styles.derived}>{t('answer.pairHalf')}</p>;
  const value =
    `${spec.derive === 'change' && derived > 0 ? '+' : ''}${format.number(derived)} ${texts.units[spec.resultUnit]?.symbol ?? ''}`.trim();
  return <p className={styles.derived}>{spec.derive === 'change' ? t('answer.change', { value }) : t('answer.ratio', { value })}</p>;
};

/** One or two numbers, typed as people type them. What cannot be read stays as typed, with its message, and does not count. */
export const NumberInput = ({ pack, texts, question, spec, own, record, drafts, onAnswer }: NumberProps) => {
  const { t } = useTranslation();
  const form = useForm<Typed>({ defaultValues: drafts.get(question.id) ?? typedFrom(record), mode: 'onTouched' });
  const read = () => readNumbers(pack, texts, question, spec, form.getValues());
  const change = () => {
    const { value, problems } = read();
    if (problems.size > 0) drafts.keep(question.id, form.getValues());
    else drafts.drop(question.id);
    onAnswer(value);
    if (form.formState.isSubmitted || Object.keys(form.formState.errors).length > 0) void form.trigger();
  };
  /** An answer that came from elsewhere (undone, restored, another window) takes the place of what is typed. */
  useEffect(() => {
    const given = record.state.kind === 'answered' ? record.state.value : null;
    if (JSON.stringify(readNumbers(pack, texts, question, spec, form.getValues()).value) === JSON.stringify(given)) return;
    drafts.drop(question.id);
    form.reset(typedFrom(record));
  }, [record, drafts, form, pack, texts, question, spec]);
  const messageOf = (side: NumberSide): string | true => {
    const problem = read().problems.get(side);
    return problem ? describeProblem(t, problem) : true;
  };
  const labels: Readonly<Record<NumberSide, string>> = { only: own.topic, first: own.first ?? '', second: own.second ?? '' };
  return (
    <div className={styles.numbers}>
      {sidesOf(spec).map((side) => (
        <TextField
          key={side}
          label={labels[side]}
          unit={sideRule(pack, texts, spec, side).symbol}
          inputMode="decimal"
          error={form.formState.errors[side]?.message}
          {...form.register(side, { validate: () => messageOf(side), onChange: change, onBlur: () => void form.trigger() })}
        />
      ))}
      <Derived spec={spec} record={record} texts={texts} />
    </div>
  );
};
