import {
  type AnswerRecord,
  type AnswerSpec,
  type AnswerValue,
  type Degree,
  degrees,
  type FormTexts,
  type OptionId,
  type QuestionTexts,
} from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './practices-input.module.css';
import { TermText } from './terms.tsx';

type PracticesSpec = Extract<AnswerSpec, { kind: 'practices' }>;
type Judged = Readonly<Record<string, Degree>>;

const judgedIn = (record: AnswerRecord): Judged =>
  record.state.kind === 'answered' && record.state.value.kind === 'practices' ? record.state.value.degrees : {};

const valueWith = (judged: Judged, id: OptionId, degree: Degree): AnswerValue => ({
  kind: 'practices',
  degrees: { ...judged, [id]: degree },
});

type PracticeProps = {
  readonly name: string;
  readonly text: string;
  readonly degree: Degree | undefined;
  readonly onPick: (degree: Degree) => void;
};

/** One practice and its four degrees; each degree is a radio with its word, so that it can be read and touched alone. */
const Practice = ({ name, text, degree, onPick }: PracticeProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.practice} data-open={degree === undefined}>
      <legend>
        <TermText text={text} />
      </legend>
      <div className={styles.degrees}>
        {degrees.map((id) => (
          <label key={id} className={styles.degree}>
            <input type="radio" name={name} value={id} checked={degree === id} onChange={() => onPick(id)} />
            <span>{t(`degree.${id}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

type PracticesProps = {
  readonly name: string;
  readonly spec: PracticesSpec;
  readonly texts: QuestionTexts;
  readonly pack: FormTexts;
  /** Level of each rung, for the name above its practices. */
  readonly levelOf: (rung: OptionId) => string | undefined;
  readonly record: AnswerRecord;
  readonly onAnswer: (value: AnswerValue | null) => void;
};

/** A ladder taken apart: practices by level, each judged on its own. */
export const PracticesInput = ({ name, spec, texts, pack, levelOf, record, onAnswer }: PracticesProps) => {
  const { t } = useTranslation();
  const judged = judgedIn(record);
  return (
    <div className={styles.levels}>
      {spec.levels.map(({ rung, practices }, index) => {
        const level = levelOf(rung);
        const done = practices.filter((id) => judged[id] !== undefined).length;
        return (
          <section key={rung} className={styles.level}>
            <h4>
              <span className={styles.rung} aria-hidden="true">
                {index + 1}
              </span>
              {level ? (pack.levels[level]?.name ?? rung) : rung}
              <span className={styles.count}>{t('answer.practicesJudged', { done, all: practices.length })}</span>
            </h4>
            {practices.map((id) => (
              <Practice
                key={id}
                name={`${name} ${id}`}
                text={texts.practices?.[id] ?? id}
                degree={judged[id]}
                onPick={(degree) => onAnswer(valueWith(judged, id, degree))}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
};
