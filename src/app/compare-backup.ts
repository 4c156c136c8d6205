import { type AssessmentFile, fingerprintOf, type OpenedData } from '../engine/index.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import type { ShelfEntry } from '../ports/data-shelf.ts';
import type { Portfolio } from './backup-files.ts';
import type { BackupEntry } from './read-backup.ts';
import { lastChange, type Session, sessionOf } from './session.ts';
import { entryOf } from './shelf-entry.ts';

/** How something in a backup stands to what is on the device. `newer`: which of the two was changed last. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly newer: 'backup' | 'here' };

export type Compared = { readonly entry: BackupEntry; readonly standing: Standing };

/** What counts as the content: not where the respondent was, nor when a save happened. */
const contentOf = ({ enterprise, assessments }: Session): unknown => ({
  facts: enterprise.facts,
  assessments: Object.fromEntries(assessments.map(({ id, packId, form, answers, plan }) => [id, { packId, form, answers, plan }])),
});

/** Whether two states of an enterprise say the same. An assessment without answers counts. */
export const isSameEnterprise = (file: AssessmentFile, stored: StoredEnterprise): boolean => {
  const here = sessionOf(stored);
  const ids = (list: readonly { readonly id: string }[]): string => JSON.stringify(list.map(({ id }) => id).sort());
  return ids(file.assessments) === ids(here.assessments) && fingerprintOf(contentOf(file)) === fingerprintOf(contentOf(here));
};

const standingOfFile = (file: AssessmentFile, here: readonly StoredEnterprise[]): Standing => {
  const stored = here.find((e) => e.enterprise.value.id === file.enterprise.id);
  if (!stored) return { kind: 'new' };
  if (isSameEnterprise(file, stored)) return { kind: 'same' };
  const isNewer = Date.parse(lastChange(file)) > Date.parse(lastChange(sessionOf(stored)));
  return { kind: 'differs', newer: isNewer ? 'backup' : 'here' };
};

const standingOfData = (opened: OpenedData, here: readonly ShelfEntry[]): Standing => {
  const entry = entryOf(opened);
  const kept = here.find((e) => e.kind === entry.kind && e.id === entry.id);
  if (!kept) return { kind: 'new' };
  return fingerprintOf(kept) === fingerprintOf(entry) ? { kind: 'same' } : { kind: 'differs', newer: 'here' };
};

const standingOf = (entry: BackupEntry, here: Portfolio): Standing => {
  if (entry.kind === 'enterprise') return standingOfFile(entry.file, here.enterprises);
  if (entry.kind === 'data') return standingOfData(entry.opened, here.data);
  const pairs = Object.entries(entry.preferences) as readonly [keyof Portfolio['preferences'], string][];
  const differing = pairs.filter(([key, text]) => here.preferences[key] !== text);
  if (differing.length === 0) return { kind: 'same' };
  return differing.every(([key]) => here.preferences[key] === undefined) ? { kind: 'new' } : { kind: 'differs', newer: 'here' };
};

/** Everything in a backup against everything on the device. */
export const compareBackup = (entries: readonly BackupEntry[], here: Portfolio): readonly Compared[] =>
  entries.map((entry) => ({ entry, standing: standingOf(entry, here) }));
