import type { AnswerRecord, AnswerSpec, AnswerState, AnswerValue, OptionId, QuestionTexts } from '../../engine/index.ts';
import styles from './choice-input.module.css';
import { TermText } from './terms.tsx';

type ChoiceSpec = Extract<AnswerSpec, { kind: 'single' | 'ladder' | 'multiple' }>;

const optionIds = (spec: ChoiceSpec): readonly OptionId[] => {
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.id);
  const own = spec.options.map((o) => o.id);
  return spec.kind === 'multiple' ? [...own, spec.none as OptionId] : own;
};

const chosenOf = (record: AnswerRecord): readonly string[] => {
  if (record.state.kind !== 'answered') return [];
  const { value } = record.state;
  if (value.kind === 'single') return [value.option];
  if (value.kind === 'ladder') return [value.rung];
  return value.kind === 'multiple' ? value.options : [];
};

/** Ticking "none" unticks the rest, ticking any other unticks "none". Null: nothing is ticked any more. */
export const toggleTick = (ticked: readonly OptionId[], id: OptionId, none: string): readonly OptionId[] | null => {
  if (ticked.includes(id)) return ticked.length > 1 ? ticked.filter((other) => other !== id) : null;
  return id === none ? [id] : [...ticked.filter((other) => other !== none), id];
};

const valueFor = (spec: ChoiceSpec, chosen: readonly string[], id: OptionId): AnswerValue | null => {
  if (spec.kind === 'single') return { kind: 'single', option: id };
  if (spec.kind === 'ladder') return { kind: 'ladder', rung: id };
  const options = toggleTick(chosen as readonly OptionId[], id, spec.none);
  return options ? { kind: 'multiple', options } : null;
};

/** What choosing the nth option (from 1) makes of a record; null where there is no such option or nothing to choose from. */
export const pickNth = (spec: AnswerSpec, record: AnswerRecord, nth: number): AnswerState | null => {
  if (spec.kind !== 'single' && spec.kind !== 'ladder' && spec.kind !== 'multiple') return null;
  const id = optionIds(spec)[nth - 1];
  if (id === undefined) return null;
  const value = valueFor(spec, chosenOf(record), id);
  return value ? { kind: 'answered', value } : { kind: 'unanswered' };
};

type ChoiceProps = {
  readonly name: string;
  readonly spec: ChoiceSpec;
  readonly texts: QuestionTexts;
  readonly record: AnswerRecord;
  readonly onAnswer: (value: AnswerValue | null) => void;
};

/** Options as full sentences, each a large target. */
export const ChoiceInput = ({ name, spec, texts, record, onAnswer }: ChoiceProps) => {
  const chosen = chosenOf(record);
  const type = spec.kind === 'multiple' ? 'checkbox' : 'radio';
  return (
    <div className={styles.options}>
      {optionIds(spec).map((id, index) => (
        <label key={id} className={styles.option}>
          <input type={type} name={name} value={id} checked={chosen.includes(id)} onChange={() => onAnswer(valueFor(spec, chosen, id))} />
          {spec.kind === 'ladder' ? (
            <span className={styles.rung} aria-hidden="true">
              {index + 1}
            </span>
          ) : null}
          <span>
            <TermText text={texts.options?.[id] ?? id} />
          </span>
        </label>
      ))}
    </div>
  );
};
