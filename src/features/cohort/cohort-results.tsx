import { useState } from 'react';
import { type Cohort, type CohortDimension, type CohortSlice, cohortDimensions, type Pack } from '../../engine/index.ts';
import { type CohortVocabulary, figureName, sliceName } from '../../i18n/cohort-words.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './cohort-screen.module.css';
import { type SpreadRow, SpreadTable } from './spread-table.tsx';

type ResultsProps = {
  readonly cohort: Cohort;
  readonly packs: readonly Pack[];
  readonly vocabulary: CohortVocabulary;
};

const basisOf = ({ packId, form }: Pick<CohortSlice, 'packId' | 'form'>): string => `${packId} ${form}`;

/** The choice made, or the first where it is not (or no longer) there. */
const chosenOf = <T,>(all: readonly T[], isIt: (one: T) => boolean): T | undefined => all.find(isIt) ?? all[0];

type Choice = { readonly id: string; readonly name: string };

const Choose = ({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}) => (
  <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </SelectField>
);

type PartProps = ResultsProps & { readonly slices: readonly CohortSlice[]; readonly pack: Pack };

const useNames = ({ vocabulary, pack }: PartProps) => {
  const texts = vocabulary.questionnaires.get(pack.id);
  return {
    figure: (figure: SpreadRow['figure']): string => (texts ? figureName(vocabulary.t, texts, figure) : figure.id),
    slice: (slice: CohortSlice): string => sliceName(vocabulary, slice),
  };
};

/** Every measure of one slice. */
const Measures = (props: PartProps) => {
  const { t } = useTranslation();
  const [wanted, want] = useState('');
  const names = useNames(props);
  const slice = chosenOf(props.slices, (s) => s.profile.id === wanted);
  if (!slice) return null;
  const rows = slice.profile.figures.map((figure) => ({ id: figure.id, name: names.figure(figure), figure }));
  const choices = props.slices.map((s) => ({ id: s.profile.id, name: names.slice(s) }));
  return (
    <Sheet title={t('cohort.spreadTitle')}>
      <div className={styles.choices}>
        <Choose label={t('cohort.sliceLabel')} value={slice.profile.id} choices={choices} onChoose={want} />
      </div>
      <p className={styles.soft}>{t('cohort.legend', { min: props.pack.scale.min, max: props.pack.scale.max })}</p>
      <SpreadTable rows={rows} pack={props.pack} firstColumn={t('cohort.column.measure')} />
    </Sheet>
  );
};

const brokenDown: readonly CohortDimension[] = cohortDimensions.filter((dimension) => dimension !== 'all');

/** One measure across the slices of a breakdown, all enterprises first. */
const Slices = (props: PartProps) => {
  const { t } = useTranslation();
  const [dimension, setDimension] = useState<CohortDimension>('industry');
  const [wanted, want] = useState('');
  const names = useNames(props);
  const figures = props.slices.find((s) => s.dimension === 'all')?.profile.figures ?? [];
  const figure = chosenOf(figures, (f) => f.id === wanted);
  if (!figure) return null;
  const ofDimension = props.slices.filter((s) => s.dimension === dimension);
  const rows = props.slices
    .filter((s) => s.dimension === 'all' || s.dimension === dimension)
    .flatMap((s): readonly SpreadRow[] => {
      const found = s.profile.figures.find((f) => f.id === figure.id);
      return found ? [{ id: s.profile.id, name: names.slice(s), figure: found }] : [];
    });
  return (
    <Sheet title={t('cohort.compareTitle')}>
      <div className={styles.choices}>
        <Choose
          label={t('cohort.dimensionLabel')}
          value={dimension}
          choices={brokenDown.map((id) => ({ id, name: t(`cohort.dimension.${id}`) }))}
          onChoose={(id) => setDimension(brokenDown.find((d) => d === id) ?? 'industry')}
        />
        <Choose
          label={t('cohort.measureLabel')}
          value={figure.id}
          choices={figures.map((f) => ({ id: f.id, name: names.figure(f) }))}
          onChoose={want}
        />
      </div>
      {ofDimension.length === 0 ? <p className={styles.soft}>{t('cohort.noSlices')}</p> : null}
      <SpreadTable rows={rows} pack={props.pack} firstColumn={t('cohort.column.slice')} />
    </Sheet>
  );
};

const Withheld = ({ cohort, vocabulary, basis }: ResultsProps & { readonly basis: string }) => {
  const { t } = useTranslation();
  const ofBasis = cohort.withheld.filter((slice) => basisOf(slice) === basis);
  /** An industry is told by year wholly or not at all. */
  const nameOf = (slice: (typeof ofBasis)[number]): string =>
    sliceName(vocabulary, slice.dimension === 'industry-year' ? { ...slice, dimension: 'industry' } : slice);
  const lines = (reason: 'few' | 'complement') =>
    brokenDown.flatMap((dimension) => {
      const slices = ofBasis.filter((s) => s.reason === reason && s.dimension === dimension).map(nameOf);
      const text = { dimension: t(`cohort.dimension.${dimension}`), slices: [...new Set(slices)].join(t('app.listJoin')) };
      return slices.length === 0 ? [] : [t('cohort.withheldLine', text)];
    });
  const parts = [
    { title: t('cohort.withheldFew'), items: lines('few') },
    { title: t('cohort.withheldComplement'), items: lines('complement') },
  ].filter(({ items }) => items.length > 0);
  return (
    <Sheet title={t('cohort.withheldTitle')}>
      {parts.length === 0 ? <p className={styles.soft}>{t('cohort.withheldNone')}</p> : null}
      {parts.map(({ title, items }) => (
        <div key={title} className={styles.withheld}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </Sheet>
  );
};

/** What the enterprises have in common: a questionnaire and form at a time, for forms are never mixed. */
export const CohortResults = (props: ResultsProps) => {
  const { t } = useTranslation();
  const [wanted, want] = useState('');
  const { cohort, packs, vocabulary } = props;
  const bases = [...new Map(cohort.slices.map((s) => [basisOf(s), s])).entries()];
  const basis = chosenOf(bases, ([id]) => id === wanted);
  if (!basis) return null;
  const [id, { packId }] = basis;
  const pack = packs.find((p) => p.id === packId);
  const nameOf = (slice: CohortSlice): string => {
    const texts = vocabulary.questionnaires.get(slice.packId);
    return [texts?.shortTitle ?? slice.packId, texts?.forms[slice.form]?.title ?? slice.form].join(' · ');
  };
  if (!pack) return null;
  const part = { ...props, pack, slices: cohort.slices.filter((s) => basisOf(s) === id) };
  return (
    <>
      <div className={styles.choices}>
        <Choose
          label={t('cohort.questionnaire')}
          value={id}
          choices={bases.map(([name, slice]) => ({ id: name, name: nameOf(slice) }))}
          onChoose={want}
        />
      </div>
      <Measures {...part} />
      <Slices {...part} />
      <Withheld {...props} basis={id} />
    </>
  );
};
