import { type GroupId, groupId, type PackId } from '../model/ids.ts';
import type { RecordedLevel, ReportRecord } from '../model/report-record.ts';
import { recordedLevelOf } from './record-report.ts';
import type { SealedReport } from './seal-report.ts';

type Score = number | null;

/** What a report says otherwise than the same assessment scored here. `was`: printed; `is`: here. Scores on the pack's scale. */
export type ReportDifference =
  /** The questionnaire is not here: nothing could be scored. */
  | { readonly kind: 'pack-missing'; readonly packId: PackId; readonly version: string }
  /** The answers or facts in the file are not those the report was made of. */
  | { readonly kind: 'answers' }
  | { readonly kind: 'pack-version'; readonly was: string; readonly is: string }
  /** Another content under the same version. */
  | { readonly kind: 'pack-content'; readonly version: string }
  /** Whether the questionnaire came with the app. */
  | { readonly kind: 'official'; readonly was: boolean; readonly is: boolean }
  | { readonly kind: 'level'; readonly was: RecordedLevel; readonly is: RecordedLevel }
  | { readonly kind: 'score'; readonly group: GroupId; readonly was: Score; readonly is: Score };

/** Exponents and logarithms may differ in the last digit between browsers. */
const isSameScore = (was: Score, is: Score): boolean => (was === null || is === null ? was === is : Math.abs(was - is) < 1e-9);

const isSameLevel = (was: RecordedLevel, is: RecordedLevel): boolean => JSON.stringify(was) === JSON.stringify(is);

const packDifferences = ({ pack: was }: ReportRecord, { seal: is, official }: SealedReport): readonly ReportDifference[] => {
  const found: ReportDifference[] = [];
  if (was.version !== is.version) found.push({ kind: 'pack-version', was: was.version, is: is.version });
  else if (was.hash !== is.packHash) found.push({ kind: 'pack-content', version: is.version });
  if (was.official !== official) found.push({ kind: 'official', was: was.official, is: official });
  return found;
};

type Scores = ReadonlyMap<GroupId, Score>;

const scoresOf = (root: GroupId, { score, groups }: Pick<ReportRecord, 'score' | 'groups'>): Scores =>
  new Map([[root, score] as const, ...groups.map((group) => [group.id, group.score] as const)]);

/** A group one of the two has not got stands there without a score. */
const scoreDifferences = (before: Scores, now: Scores): readonly ReportDifference[] =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((group): readonly ReportDifference[] => {
    const [was, is] = [before.get(group) ?? null, now.get(group) ?? null];
    return isSameScore(was, is) ? [] : [{ kind: 'score', group, was, is }];
  });

/**
 * Holds what a report printed against the same assessment scored anew: causes first, then the level, the overall score and
 * the groups in the report's order. `null`: the questionnaire is not here. Empty: the same to the last digit.
 */
export const compareWithRecord = (record: ReportRecord, report: SealedReport | null): readonly ReportDifference[] => {
  if (!report) return [{ kind: 'pack-missing', packId: record.pack.id, version: record.pack.version }];
  const root = groupId.parse(report.pack.root.id);
  const level = recordedLevelOf(report.level);
  return [
    ...(record.answersHash === report.seal.answersHash ? [] : [{ kind: 'answers' } as const]),
    ...packDifferences(record, report),
    ...(isSameLevel(record.level, level) ? [] : [{ kind: 'level', was: record.level, is: level } as const]),
    ...scoreDifferences(scoresOf(root, record), scoresOf(root, report)),
  ];
};
