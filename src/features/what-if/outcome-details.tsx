import { Link } from 'wouter';
import { type GroupChange, type LevelRequirement, questionsBelow, thresholdsOf } from '../../engine/index.ts';
import { shortfallWords, withheldWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { editLines } from './edit-words.ts';
import styles from './outcome.module.css';
import { signOf } from './outcome-summary.tsx';
import type { WhatIfProps } from './what-if-props.ts';

const GroupLine = ({ row, pack, texts }: Pick<WhatIfProps, 'pack' | 'texts'> & { readonly row: GroupChange }) => {
  const format = useFormat();
  const { scale, levelRule } = pack;
  const figure = (score: number | null): string =>
    score === null ? '—' : format.score(score, scale.decimals, thresholdsOf(levelRule, row.id));
  const difference = row.difference === null ? '—' : format.difference(row.difference, scale.decimals + 1);
  return (
    <tr>
      <th scope="row">{texts.groups[row.id]?.title ?? row.id}</th>
      <td>{figure(row.before)}</td>
      <td>{figure(row.after)}</td>
      <td className={styles.difference} data-sign={signOf(difference)}>
        {difference}
      </td>
    </tr>
  );
};

const Groups = (props: WhatIfProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.part} aria-label={t('whatIf.groups')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('whatIf.group')}</th>
            <th scope="col">{t('whatIf.before')}</th>
            <th scope="col">{t('whatIf.after')}</th>
            <th scope="col">{t('whatIf.change')}</th>
          </tr>
        </thead>
        <tbody>
          {props.trial.change.groups
            .filter((row) => row.depth === 0)
            .map((row) => (
              <GroupLine key={row.id} row={row} {...props} />
            ))}
        </tbody>
      </table>
    </section>
  );
};

/** Why the copy has no level, or that there is none above its own; null where something is missing to the next. */
const useLevelNote = ({ texts, trial }: WhatIfProps): string | null => {
  const { t } = useTranslation();
  const format = useFormat();
  const { level } = trial.after;
  const isAtTop = (level.kind === 'reached' || level.kind === 'below-first') && level.next === null;
  return isAtTop ? t('results.top') : withheldWords(t, format.share, texts, level);
};

const useMetWords = ({ pack, texts }: WhatIfProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ level, figures }: LevelRequirement): string => {
    const name = texts.levels[level]?.name ?? level;
    if (figures.kind === 'count') return t('whatIf.metCount', { level: name, ...figures, mark: texts.marks[figures.mark] });
    const { group, min, score } = figures;
    const shown = { min: format.number(min), score: format.score(score, pack.scale.decimals, [min]) };
    return t('whatIf.metScore', { level: name, group: texts.groups[group]?.title, ...shown });
  };
};

/** What the level rule asks for: met now and not before, and still missing. */
const Conditions = (props: WhatIfProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const metWords = useMetWords(props);
  const note = useLevelNote(props);
  const { pack, texts, trial } = props;
  const { newlyMet, missing } = trial.level;
  const next = missing[0]?.level;
  return (
    <section className={styles.part} aria-label={t('whatIf.conditions')}>
      {newlyMet.length > 0 ? (
        <>
          <h3>{t('whatIf.met')}</h3>
          <ul className={styles.met}>
            {newlyMet.map(metWords).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {note ? <p className={styles.soft}>{note}</p> : null}
      {next ? (
        <>
          <h3>{t('results.toNext', { level: texts.levels[next]?.name ?? next })}</h3>
          <ul className={styles.missing}>
            {missing.map(({ figures, isNew }) => {
              const words = shortfallWords(t, format, pack, texts, figures);
              return (
                <li key={words}>
                  {words}
                  {isNew ? <span className={styles.tag}>{t('whatIf.wasMet')}</span> : null}
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </section>
  );
};

/** Questions that an edit brings in or takes out. */
const Asked = ({ texts, trial, pathTo }: WhatIfProps) => {
  const { t } = useTranslation();
  const topic = (id: string): string => texts.questions[id]?.topic ?? id;
  if (trial.asked.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('whatIf.asked')}>
      <h3>{t('whatIf.asked')}</h3>
      <ul>
        {trial.asked.map(({ id, kind, because }) => (
          <li key={id}>
            <Link href={pathTo(id)} replace>
              {topic(id)}
            </Link>
            <span className={styles.tag}>{t(kind === 'included' ? 'whatIf.askedIncluded' : 'whatIf.askedExcluded')}</span>
            {because.length > 0 ? (
              <span className={styles.soft}>{t('whatIf.because', { questions: because.map(topic).join(t('app.listJoin')) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was changed, with the way back for each. */
const Edits = (props: WhatIfProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { pack, texts, trial, pathTo, onRevert } = props;
  if (trial.edited.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('whatIf.edits')}>
      <h3>{t('whatIf.edits')}</h3>
      <ul className={styles.edits}>
        {questionsBelow(pack.root)
          .filter(({ id }) => trial.edited.includes(id))
          .map((question) => {
            const topic = texts.questions[question.id]?.topic ?? question.id;
            return (
              <li key={question.id}>
                <div className={styles.editHead}>
                  <Link href={pathTo(question.id)} replace>
                    {topic}
                  </Link>
                  <Button size="small" aria-label={t('whatIf.revertOne', { topic })} onClick={() => onRevert(question.id)}>
                    {t('whatIf.revert')}
                  </Button>
                </div>
                {editLines(t, format, question, props).map(({ label, text }) => (
                  <p key={label} className={styles.line}>
                    <span>{label}</span>
                    {text}
                  </p>
                ))}
              </li>
            );
          })}
      </ul>
    </section>
  );
};

/** All that follows from the edits, below score and level. */
export const OutcomeDetails = (props: WhatIfProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.details}>
      <Groups {...props} />
      <Conditions {...props} />
      <Asked {...props} />
      <Edits {...props} />
      <div>
        <ButtonLink to={props.resultsPath} size="small">
          {t('whatIf.toResults')}
        </ButtonLink>
      </div>
    </div>
  );
};
