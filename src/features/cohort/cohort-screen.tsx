import type { ReactNode } from 'react';
import type { Cohort, Pack } from '../../engine/index.ts';
import { type CohortVocabulary, yearsText } from '../../i18n/cohort-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { BuiltCohort } from '../../ports/cohort-builder.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import { AddFiles, type Candidate, CandidateList, KindChoice, type RefusedFile } from './candidate-list.tsx';
import { CohortResults } from './cohort-results.tsx';
import styles from './cohort-screen.module.css';

export type Building =
  | { readonly kind: 'idle' }
  | { readonly kind: 'building'; readonly done: number }
  /** `given`: assessments that were chosen. */
  | { readonly kind: 'built'; readonly built: BuiltCohort; readonly given: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

type CohortProps = {
  readonly kind: Cohort['kind'];
  readonly onKind: (kind: Cohort['kind']) => void;
  readonly candidates: readonly Candidate[];
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly refused: readonly RefusedFile[];
  readonly reading: { readonly done: number; readonly all: number } | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly building: Building;
  readonly onBuild: () => void;
  readonly onCancel: () => void;
  readonly onExport: (cohort: Cohort) => void;
  readonly onExportCsv: (cohort: Cohort) => void;
  readonly onKeep: (cohort: Cohort) => void;
  /** Said after the cohort was kept, or why it was not. */
  readonly keptNotice: ReactNode;
  readonly packs: readonly Pack[];
  readonly vocabulary: CohortVocabulary;
  readonly shelf: readonly { readonly id: string; readonly title: string }[];
  readonly shelfNotice: ReactNode;
  readonly onOpenCohort: (file: File) => void;
  readonly onRemove: (id: string) => void;
};

const Choosing = (props: CohortProps) => {
  const { t } = useTranslation();
  const { kind, onKind, candidates, left, onLeave, building, onBuild } = props;
  const none = candidates.every((c) => left.has(c.key));
  return (
    <Sheet title={t('cohort.choose')}>
      <div className={styles.choosing}>
        <KindChoice kind={kind} onKind={onKind} />
        <AddFiles refused={props.refused} reading={props.reading} onFiles={props.onFiles} />
        <CandidateList candidates={candidates} left={left} onLeave={onLeave} />
        <Row>
          <Button look="primary" onClick={onBuild} disabled={none || building.kind === 'building' || props.reading !== null}>
            {t(building.kind === 'built' ? 'cohort.again' : 'cohort.build')}
          </Button>
        </Row>
      </div>
    </Sheet>
  );
};

const Built = ({ props, built, given }: { readonly props: CohortProps } & Omit<Extract<Building, { kind: 'built' }>, 'kind'>) => {
  const { t } = useTranslation();
  const { cohort, counted } = built;
  if (cohort.slices.length === 0) return <Banner tone="warn">{t('cohort.nothingToTell')}</Banner>;
  return (
    <>
      <Sheet title={t('cohort.results')}>
        <p>{t('cohort.basedOn', { count: cohort.enterprises, years: yearsText(cohort.years) })}</p>
        {given > counted ? <p className={styles.soft}>{t('cohort.undecided', { count: given - counted })}</p> : null}
        <p className={styles.soft}>{t('cohort.exportHint')}</p>
        <p className={styles.soft}>{t('cohort.exportCsvHint')}</p>
        <div className={styles.handing}>
          <Button look="primary" onClick={() => props.onExport(cohort)}>
            {t('cohort.export')}
          </Button>
          <Button onClick={() => props.onExportCsv(cohort)}>{t('cohort.exportCsv')}</Button>
          <Button onClick={() => props.onKeep(cohort)}>{t('cohort.keep')}</Button>
        </div>
        {props.keptNotice}
      </Sheet>
      <CohortResults cohort={cohort} packs={props.packs} vocabulary={props.vocabulary} />
    </>
  );
};

const Progress = ({ done, onCancel }: { readonly done: number; readonly onCancel: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.making} role="status">
      <Meter fraction={done} />
      <Row>
        <span>{t('cohort.building', { share: format.share(done) })}</span>
        <Button size="small" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </Row>
    </div>
  );
};

const Outcome = (props: CohortProps) => {
  const { t } = useTranslation();
  const { building, onCancel } = props;
  switch (building.kind) {
    case 'idle':
      return null;
    case 'building':
      return <Progress done={building.done} onCancel={onCancel} />;
    case 'built':
      return <Built props={props} built={building.built} given={building.given} />;
    case 'cancelled':
      return <Banner tone="info">{t('cohort.cancelled')}</Banner>;
    case 'failed':
      return <Banner tone="bad">{t('cohort.failed')}</Banner>;
  }
};

/** Cohorts kept here: made on this device or opened from a file. */
const Shelf = ({ shelf, shelfNotice, onOpenCohort, onRemove }: CohortProps) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('cohort.shelfTitle')}>
      <p className={styles.soft}>{t('cohort.shelfHint')}</p>
      {shelf.length === 0 ? <p className={styles.soft}>{t('cohort.shelfEmpty')}</p> : null}
      <ul className={styles.shelf}>
        {shelf.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <Button size="small" look="plain" onClick={() => onRemove(id)}>
              {t('data.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {shelfNotice}
      <FileButton label={t('cohort.openCohort')} onFile={onOpenCohort} />
    </Sheet>
  );
};

/** 企业群体统计: choose enterprises, sum them up off the page's thread, look, export without names, keep as a reference. */
export const CohortScreen = (props: CohortProps) => {
  const { t } = useTranslation();
  return (
    <Page title={t('cohort.name')} lead={t('cohort.lead')}>
      <Choosing {...props} />
      <Outcome {...props} />
      <Shelf {...props} />
    </Page>
  );
};
