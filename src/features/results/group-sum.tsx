import type { GroupExplanation, Part } from '../../engine/index.ts';
import {
  absenceWords,
  isCounted,
  meanFormula,
  nameOf,
  originWords,
  pointsWords,
  scoreWords,
  weightGoneWords,
} from '../../i18n/explain-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './sum-table.module.css';
import { Formula, Remarks, useExplainWords, WhyLink, type WhyProps } from './why-links.tsx';

type SumProps = WhyProps & { readonly group: GroupExplanation };

const PartRow = ({ part, ...props }: WhyProps & { readonly part: Part }) => {
  const { percent, number } = useFormat();
  const words = useExplainWords(props);
  const { of, weight, share, points } = part;
  const name = nameOf(props, of.id);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(weight)}</td>
      <td>{percent(share * 100)}</td>
      <td>
        <WhyLink to={props.whyTo(of.id)} name={name}>
          {scoreWords(words, of.id, of.score ?? 0)}
        </WhyLink>
      </td>
      <td>{pointsWords(words, points)}</td>
    </tr>
  );
};

const SumTable = ({ group, ...props }: SumProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useExplainWords(props);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{nameOf(props, group.id)}</caption>
      <thead>
        <tr>
          {(['part', 'weight', 'share', 'score', 'points'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`explain.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.parts.filter(isCounted).map((part) => (
          <PartRow key={part.of.id} part={part} {...props} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('explain.total')}</th>
          <td>{number(group.weightCounted)}</td>
          <td>100%</td>
          <td />
          <td>{pointsWords(words, group.score ?? 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

/** Children that add nothing: without a score, or of weight 0. */
const LeftOut = ({ group, ...props }: SumProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const left = group.parts.filter((part) => !isCounted(part));
  if (left.length === 0) return null;
  const gone = weightGoneWords(words, group);
  return (
    <Sheet title={t('explain.without')}>
      <ul className={styles.left}>
        {left.map(({ of }) => (
          <li key={of.id}>
            <span>{nameOf(props, of.id)}</span>
            <span className={styles.reason}>{of.score === null ? absenceWords(words, of) : t('explain.zeroWeight')}</span>
            <WhyLink to={props.whyTo(of.id)} name={nameOf(props, of.id)}>
              {of.score === null ? t('results.noScore') : scoreWords(words, of.id, of.score)}
            </WhyLink>
          </li>
        ))}
      </ul>
      {gone ? <Remarks>{gone}</Remarks> : null}
    </Sheet>
  );
};

/** A group's weighted mean, with its real figures, and its children one by one. */
export const GroupSum = (props: SumProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const formula = meanFormula(words, props.group);
  return (
    <>
      <Sheet title={t('explain.sum')}>
        {formula ? (
          <>
            <p className={styles.rule}>{t('explain.rule')}</p>
            <Formula>{formula}</Formula>
            <SumTable {...props} />
            <Remarks>
              <p>{t('explain.shareHint')}</p>
              <p>{originWords(words, 'weights')}</p>
            </Remarks>
          </>
        ) : (
          <p>{t('explain.none')}</p>
        )}
      </Sheet>
      <LeftOut {...props} />
    </>
  );
};
