import type { AssessmentFile, Pack } from '../engine/index.ts';
import type { RestoreRow } from '../features/backup/restore-rows.tsx';
import type { Review } from '../features/backup/restore-screen.tsx';
import { describeProblem } from '../i18n/describe-problem.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Format } from '../i18n/use-format.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import type { Portfolio } from './backup-files.ts';
import type { Compared } from './compare-backup.ts';
import type { LostEntry, ReadBackup } from './read-backup.ts';
import { lastChange, sessionOf } from './session.ts';
import { titleOfData } from './shelf-entry.ts';

type Words = { readonly t: Translate; readonly format: Format };

/** Questionnaires an enterprise was asked that are neither here nor in the backup. */
const missingPacks = ({ assessments }: AssessmentFile, packs: readonly Pack[]): readonly string[] => [
  ...new Set(assessments.map((a) => a.packId as string).filter((id) => !packs.some((p) => p.id === id))),
];

type Given = { readonly here: Portfolio; readonly packs: readonly Pack[] };

const changedHere = (file: AssessmentFile, here: readonly StoredEnterprise[]): string | null => {
  const stored = here.find((e) => e.enterprise.value.id === file.enterprise.id);
  return stored ? lastChange(sessionOf(stored)) : null;
};

const fileDetails = ({ t, format }: Words, file: AssessmentFile, { standing }: Compared, { here, packs }: Given): readonly string[] => {
  const count = t('restore.assessments', { count: file.assessments.length });
  const there = t('restore.changedBackup', { date: format.dateTime(lastChange(file)) });
  const other = standing.kind === 'differs' ? changedHere(file, here.enterprises) : null;
  const missing = missingPacks(file, packs);
  return [
    `${count} · ${there}`,
    ...(other ? [t('restore.changedHere', { date: format.dateTime(other) })] : []),
    ...(missing.length > 0 ? [t('restore.packMissing', { ids: missing.join(t('app.listJoin')) })] : []),
  ];
};

const choicesFor = ({ t }: Words, { entry, standing }: Compared): RestoreRow['choices'] => {
  if (standing.kind !== 'differs') return [];
  if (entry.kind !== 'enterprise')
    return [
      { choice: 'skip', label: t('restore.keepHere') },
      { choice: 'backup', label: t('restore.takeBackup') },
    ];
  return [
    { choice: 'newer', label: standing.newer === 'backup' ? t('restore.newerBackup') : t('restore.newerHere') },
    { choice: 'both', label: t('restore.both') },
    { choice: 'skip', label: t('restore.skip') },
  ];
};

export const titleOf = (words: Words, { entry }: Compared): string => {
  if (entry.kind === 'enterprise') return entry.file.enterprise.facts.name || words.t('home.unnamed');
  return entry.kind === 'data'
    ? titleOfData(entry.opened, words.format.language) || words.t('home.unnamed')
    : words.t('restore.kind.preferences');
};

const rowOf = (words: Words, compared: Compared, given: Given): RestoreRow => {
  const { entry, standing } = compared;
  const base = { key: entry.name, standing: standing.kind, title: titleOf(words, compared), choices: choicesFor(words, compared) };
  if (entry.kind === 'enterprise')
    return { ...base, isSample: entry.file.enterprise.sample, details: fileDetails(words, entry.file, compared, given) };
  return { ...base, isSample: false, details: entry.kind === 'data' ? [words.t(`restore.kind.${entry.opened.kind}`)] : [] };
};

const reasonsFor = (t: Translate, { problems }: LostEntry): readonly string[] =>
  problems.length === 0 ? [t('restore.damagedFile')] : [...new Set(problems.map((p) => describeProblem(t, p)))].slice(0, 3);

const summaryOf = ({ t, format }: Words, name: string, { manifest }: ReadBackup): string =>
  manifest ? t('restore.madeAt', { name, date: format.dateTime(manifest.madeAt), ...manifest.counts }) : t('restore.noManifest', { name });

/** What a backup holds, put into words. */
export const reviewOf = (words: Words, name: string, read: ReadBackup, compared: readonly Compared[], given: Given): Review => ({
  summary: summaryOf(words, name, read),
  rows: compared.map((c) => rowOf(words, c, given)),
  lost: read.lost.map((entry) => ({ key: entry.name, title: entry.title, reasons: reasonsFor(words.t, entry) })),
});
