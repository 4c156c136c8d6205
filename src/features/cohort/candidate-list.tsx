import type { Cohort } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FilesButton } from '../../ui/file-button.tsx';
import { Row } from '../../ui/page.tsx';
import styles from './cohort-screen.module.css';

/** An enterprise that may be counted, on the device or from a file. */
export type Candidate = {
  readonly key: string;
  readonly name: string;
  readonly line: string;
  readonly sample: boolean;
  readonly assessments: number;
  /** Name of the file it came from; null: on this device. */
  readonly file: string | null;
};

/** A file that could not be used, with every reason in words. */
export type RefusedFile = { readonly key: string; readonly name: string; readonly reasons: readonly string[] };

const kinds: readonly Cohort['kind'][] = ['cohort', 'illustrative'];

export const KindChoice = ({ kind, onKind }: { readonly kind: Cohort['kind']; readonly onKind: (kind: Cohort['kind']) => void }) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('cohort.kind.label')}</legend>
      {kinds.map((name) => (
        <label key={name}>
          <input type="radio" name="cohort-kind" checked={name === kind} onChange={() => onKind(name)} />
          {t(`cohort.kind.${name}`)}
        </label>
      ))}
    </fieldset>
  );
};

/** A list of thousands is no help: the first ones can be told apart, the rest only counted. */
const shown = 100;

type ListProps = {
  readonly candidates: readonly Candidate[];
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
};

const CandidateLine = ({
  candidate,
  checked,
  onToggle,
}: {
  readonly candidate: Candidate;
  readonly checked: boolean;
  readonly onToggle: () => void;
}) => {
  const { t } = useTranslation();
  const { name, line, file, assessments } = candidate;
  const details = [line, file === null ? '' : t('cohort.fromFile', { name: file }), t('cohort.assessments', { count: assessments })];
  return (
    <li>
      <label className={styles.candidate}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span>
          <strong>{name || t('home.unnamed')}</strong>
          <span className={styles.soft}>{details.filter(Boolean).join(' · ')}</span>
        </span>
      </label>
    </li>
  );
};

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((other) => other !== key)) : new Set([...set, key]);

/** Which enterprises are counted: all, but for those left out by hand. */
export const CandidateList = ({ candidates, left, onLeave }: ListProps) => {
  const { t } = useTranslation();
  if (candidates.length === 0) return <p className={styles.soft}>{t('cohort.noCandidates')}</p>;
  const chosen = candidates.filter((c) => !left.has(c.key)).length;
  return (
    <>
      <Row>
        <span>{t('cohort.chosen', { chosen, all: candidates.length })}</span>
        <Button size="small" look="plain" onClick={() => onLeave(new Set())}>
          {t('cohort.all')}
        </Button>
        <Button size="small" look="plain" onClick={() => onLeave(new Set(candidates.map((c) => c.key)))}>
          {t('cohort.none')}
        </Button>
      </Row>
      <ul className={styles.candidates}>
        {candidates.slice(0, shown).map((candidate) => (
          <CandidateLine
            key={candidate.key}
            candidate={candidate}
            checked={!left.has(candidate.key)}
            onToggle={() => onLeave(toggled(left, candidate.key))}
          />
        ))}
      </ul>
      {candidates.length > shown ? <p className={styles.soft}>{t('cohort.notShown', { count: candidates.length - shown })}</p> : null}
    </>
  );
};

type FilesProps = {
  readonly refused: readonly RefusedFile[];
  readonly reading: { readonly done: number; readonly all: number } | null;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Saved files, any number: each bad one is named with its reasons, the rest still counts. */
export const AddFiles = ({ refused, reading, onFiles }: FilesProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Row>
        <FilesButton label={t('cohort.openFiles')} onFiles={onFiles} />
        <span className={styles.hint}>{reading ? t('cohort.reading', reading) : t('cohort.openFilesHint')}</span>
      </Row>
      {refused.length > 0 ? (
        <Banner tone="bad">
          <p>{t('cohort.refusedTitle', { count: refused.length })}</p>
          <ul className={styles.refused}>
            {refused.map(({ key, name, reasons }) => (
              <li key={key}>{t('cohort.refused', { name, reasons: reasons.join(' ') })}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </>
  );
};
