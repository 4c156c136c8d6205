import type { findExplanation, GroupExplanation, Part } from '../../engine/index.ts';
import { bandWords } from '../../i18n/band-words.ts';
import { nameOf, pointsWords, scoreWords } from '../../i18n/explain-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page, Row } from '../../ui/page.tsx';
import { BandBar } from './band-bar.tsx';
import { GroupSum } from './group-sum.tsx';
import { QuestionSum } from './question-sum.tsx';
import styles from './score-explanation.module.css';
import { Trail, useExplainWords, type WhyProps } from './why-links.tsx';

type Place = NonNullable<ReturnType<typeof findExplanation>>;
type ExplanationProps = WhyProps & { readonly place: Place };

/** The share of the overall score, down the path to the place; 1 for the whole. */
const shareOfTotal = ({ above, found }: Place): number => {
  const path: readonly Part['of'][] = [...above, found];
  return above.reduce((share, group: GroupExplanation, index) => {
    const below = group.parts.find(({ of }) => of === path[index + 1]);
    return share * (below?.share ?? 0);
  }, 1);
};

const PartOfTotal = ({ place, ...props }: ExplanationProps) => {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const words = useExplainWords(props);
  const { found, above } = place;
  if (above.length === 0 || found.score === null) return null;
  const share = shareOfTotal(place);
  if (share === 0) return <p className={styles.soft}>{t('explain.notInTotal')}</p>;
  return (
    <p className={styles.soft}>{t('explain.ofTotal', { share: percent(share * 100), points: pointsWords(words, share * found.score) })}</p>
  );
};

const Figure = (props: ExplanationProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const { report, place } = props;
  const { id, score } = place.found;
  const range = bandWords(report, id);
  return (
    <section className={styles.figure} aria-label={t('explain.score')}>
      <p className={styles.score} data-testid="explained-score">
        {score === null ? t('results.noScore') : scoreWords(words, id, score)}
        {score === null ? null : <span className={styles.max}> / {report.pack.scale.max}</span>}
      </p>
      <div className={styles.beside}>
        <BandBar report={report} id={id} score={score} />
        {range ? <p className={styles.soft}>{t('band.score', { range })}</p> : null}
        <PartOfTotal {...props} />
      </div>
    </section>
  );
};

/** 得分是怎么算出来的: a group's sum over its children, or the way from an answer to its score; up and down by links. */
export const ScoreExplanation = (props: ExplanationProps) => {
  const { t } = useTranslation();
  const { place, whyTo, resultsPath, whyLevelPath } = props;
  const { above, found } = place;
  const name = nameOf(props, found.id);
  const trail = above.map(({ id }) => ({ id, name: nameOf(props, id), to: whyTo(id) }));
  return (
    <Page key={found.id} title={name} lead={t('explain.title')}>
      <Trail resultsPath={resultsPath} above={trail} here={name} />
      <Figure {...props} />
      {found.kind === 'group' ? <GroupSum group={found} {...props} /> : <QuestionSum explained={found} {...props} />}
      <Row>
        <ButtonLink to={resultsPath}>{t('explain.back')}</ButtonLink>
        {above.length === 0 ? <ButtonLink to={whyLevelPath}>{t('explain.toLevel')}</ButtonLink> : null}
      </Row>
    </Page>
  );
};
