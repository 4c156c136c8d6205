import type { AssessmentChange, ChosenPair } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { EditionItems } from './edition-items.tsx';
import { GroupChanges } from './group-changes.tsx';
import { RoundLine } from './round-line.tsx';
import { RoundPicker } from './round-picker.tsx';
import { SharedQuestions } from './shared-questions.tsx';
import type { RoundChoice, RoundSeries, TrendSide, TwoSides } from './sides.ts';
import { TrendSummary } from './trend-summary.tsx';

type TrendProps = TwoSides & {
  readonly change: AssessmentChange;
  readonly choices: readonly RoundChoice[];
  /** The lines of rounds the two belong to; none for a form done once. */
  readonly series: readonly RoundSeries[];
  /** The shared profile was changed since the earlier round: its score may not be the one seen then. */
  readonly profileChanged: boolean;
  readonly onChoose: (pair: ChosenPair) => void;
};

const scaleWords = ({ texts, pack }: TrendSide) => ({ title: texts.shortTitle, min: pack.scale.min, max: pack.scale.max });

/** What keeps the two from being one measure, or makes today's score of the earlier one differ from what was seen then. */
const Caveats = ({ before, after, change, profileChanged }: Pick<TrendProps, 'before' | 'after' | 'change' | 'profileChanged'>) => {
  const { t } = useTranslation();
  const [then, now] = [before.point, after.point];
  const versions = { before: then.answeredVersion, after: now.answeredVersion, now: now.scoredVersion };
  const apart = change.kind === 'other-edition' && !change.sameScale;
  const scales = { before: t('trend.scale', scaleWords(before)), after: t('trend.scale', scaleWords(after)) };
  return (
    <>
      {change.kind === 'other-form' ? <Banner tone="warn">{t('trend.formsDiffer')}</Banner> : null}
      {change.kind === 'other-edition' ? (
        <Banner tone="warn">
          {t('trend.editionsDiffer')} {apart ? t('trend.scalesDiffer', scales) : ''}
        </Banner>
      ) : null}
      {change.kind === 'not-comparable' ? <Banner tone="bad">{t('trend.notComparable')}</Banner> : null}
      {then.packId === now.packId && then.answeredVersion !== now.answeredVersion ? (
        <Banner tone="info">{t('trend.versionChanged', versions)}</Banner>
      ) : null}
      {profileChanged ? <Banner tone="info">{t('trend.profileChanged')}</Banner> : null}
    </>
  );
};

/** What changed and why, as far as the two measures allow. */
const Explanation = ({ before, after, change }: TwoSides & { readonly change: AssessmentChange }) => {
  const { t } = useTranslation();
  const sides = { before, after };
  switch (change.kind) {
    case 'same-form':
      return (
        <>
          <GroupChanges title={t('trend.groups')} rows={change.groups} explained {...sides} />
          {change.difference === null ? null : <ChangeList changes={change.questions} {...sides} />}
        </>
      );
    case 'other-form':
      return (
        <>
          <GroupChanges title={t('trend.groupsSide')} rows={change.groups} explained={false} {...sides} />
          <SharedQuestions shared={change.shared} {...sides} />
        </>
      );
    case 'other-edition': {
      const [older, newer] = change.newer === 'after' ? [before, after] : [after, before];
      return <EditionItems change={change} older={older} newer={newer} />;
    }
    case 'not-comparable':
      return null;
  }
};

/** 与往次比较: two assessments of one enterprise beside each other, what changed and why. */
export const TrendScreen = ({ before, after, change, choices, series, profileChanged, onChoose }: TrendProps) => {
  const { t } = useTranslation();
  const pair = { from: before.point.id, to: after.point.id };
  const sides = { before, after, change };
  return (
    <Page title={t('trend.title')} lead={before.title === after.title ? after.title : t('trend.lead')}>
      <Sheet>
        <RoundPicker choices={choices} pair={pair} onChoose={onChoose} />
        {change.kind === 'not-comparable' ? null : <TrendSummary {...sides} />}
      </Sheet>
      <Caveats {...sides} profileChanged={profileChanged} />
      {series.map((one) => (
        <RoundLine key={one.title} series={one} chosen={[pair.from, pair.to]} />
      ))}
      <Explanation {...sides} />
    </Page>
  );
};

/** One round only, or none: what a second one would show, and how to make it. */
export const NoTrendScreen = ({ modelsPath }: { readonly modelsPath: string }) => {
  const { t } = useTranslation();
  return (
    <Page title={t('trend.title')} lead={t('trend.lead')}>
      <Empty title={t('trend.emptyTitle')} text={t('trend.emptyText')}>
        <ButtonLink to={modelsPath} look="primary">
          {t('trend.toModels')}
        </ButtonLink>
      </Empty>
    </Page>
  );
};
