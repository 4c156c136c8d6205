import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { type Pack, type PackTexts, type QuestionId, recordOf, type Trial } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { stateWords } from './edit-words.ts';
import { type Filter, filterRows, listQuestions, noFilter, type Row } from './list-questions.ts';
import styles from './question-list.module.css';

type ListProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly trial: Trial;
  readonly at: QuestionId | null;
  readonly pathTo: (question: QuestionId | null) => string;
  /** The answer inputs of the question that is opened. */
  readonly children: ReactNode;
};

/** A first look; the rest is a click away. */
const shownAtOnce = 15;

const Filters = ({
  filter,
  edited,
  pack,
  texts,
  onFilter,
}: Pick<ListProps, 'pack' | 'texts'> & {
  readonly filter: Filter;
  readonly edited: number;
  readonly onFilter: (filter: Filter) => void;
}) => {
  const { t } = useTranslation();
  return (
    <search className={styles.filters}>
      <TextField
        label={t('whatIf.search')}
        type="search"
        value={filter.search}
        onChange={(event) => onFilter({ ...filter, search: event.target.value })}
      />
      <SelectField
        label={t('whatIf.filter')}
        value={filter.range}
        onChange={(event) => onFilter({ ...filter, range: event.target.value as Filter['range'] })}
      >
        <option value="all">{t('whatIf.all')}</option>
        <option value="edited">{t('whatIf.onlyEdited', { count: edited })}</option>
        {pack.root.groups.map(({ id }) => (
          <option key={id} value={id}>
            {texts.groups[id]?.title ?? id}
          </option>
        ))}
      </SelectField>
    </search>
  );
};

/** Score now, and the one before where an edit moved it; below it what is still to gain. */
const Figures = ({ row, pack }: { readonly row: Row; readonly pack: Pack }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (score: number | null): string => (score === null ? '—' : format.score(score, pack.scale.decimals));
  const { before, after, potential } = row;
  const isFull = after.score !== null && after.score >= pack.scale.max;
  const left = potential === null ? '' : t('whatIf.potential', { value: format.score(potential, 2) });
  const gain = isFull ? t('whatIf.full') : left;
  return (
    <div className={styles.figures}>
      <strong>{before.score === after.score ? figure(after.score) : `${figure(before.score)} → ${figure(after.score)}`}</strong>
      <span className={styles.soft}>{gain}</span>
    </div>
  );
};

/** What would change its height with an answer is not there while the question is open, or has its room beforehand: nothing moves under the hand. */
const Head = ({ row, isOpen, ...props }: Omit<ListProps, 'children' | 'at'> & { readonly row: Row; readonly isOpen: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { question, topic, place } = row;
  const record = recordOf(props.trial.answers, question.id);
  return (
    <div className={styles.head}>
      <div className={styles.what}>
        <p className={styles.topic}>
          <Link href={props.pathTo(isOpen ? null : question.id)} replace className={styles.link ?? ''} aria-expanded={isOpen}>
            {topic}
          </Link>
          {row.isEdited || isOpen ? (
            <span className={styles.edited} data-off={!row.isEdited}>
              {t('whatIf.editedTag')}
            </span>
          ) : null}
          {row.asked ? <span className={styles.tag}>{t(`whatIf.tag.${row.asked}`)}</span> : null}
        </p>
        <p className={styles.soft}>{place}</p>
        {isOpen ? null : <p className={styles.words}>{stateWords(t, question, record, props.texts, format)}</p>}
      </div>
      <Figures row={row} pack={props.pack} />
    </div>
  );
};

const Item = ({ row, isOpen, children, ...props }: Omit<ListProps, 'at'> & { readonly row: Row; readonly isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <li className={styles.item} id={`row-${row.question.id}`} data-open={isOpen} data-edited={row.isEdited}>
      <Head row={row} isOpen={isOpen} {...props} />
      {isOpen ? (
        <div className={styles.card}>{row.asked === 'excluded' ? <p className={styles.note}>{t('whatIf.excludedText')}</p> : children}</div>
      ) : null}
    </li>
  );
};

/** The questions, searchable, each opening to its answer inputs in place. The opened one stays whatever is searched for. */
export const QuestionList = ({ at, children, ...props }: ListProps) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(shownAtOnce);
  const { pack, texts, trial } = props;
  const rows = listQuestions(props);
  const found = filterRows(rows, filter, texts);
  const first = new Set(found.slice(0, limit));
  const shown = rows.filter((row) => first.has(row) || row.question.id === at);
  const change = (next: Filter) => {
    setFilter(next);
    setLimit(shownAtOnce);
  };
  return (
    <section className={styles.list} aria-label={t('whatIf.questions')}>
      <Filters filter={filter} edited={trial.edited.length} pack={pack} texts={texts} onFilter={change} />
      <p className={styles.soft} role="status">
        {found.length === 0 ? t('whatIf.noneFound') : t('whatIf.listed', { count: found.length })}
      </p>
      <ol className={styles.items}>
        {shown.map((row) => (
          <Item key={row.question.id} row={row} isOpen={row.question.id === at} {...props}>
            {children}
          </Item>
        ))}
      </ol>
      {found.length > limit ? (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>
          {t('whatIf.more', { count: Math.min(shownAtOnce, found.length - limit) })}
        </Button>
      ) : null}
    </section>
  );
};
