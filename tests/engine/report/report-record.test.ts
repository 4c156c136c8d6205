import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  compareWithRecord,
  diagnose,
  type Facts,
  openReportRecord,
  type Pack,
  type ReportModel,
  type ReportRecord,
  recordReport,
  type SealedReport,
  sealReport,
  writeReportRecord,
} from '../../../src/engine/index.ts';
import {
  aGroup,
  anAssessment,
  anEnterprise,
  aPack,
  aQuestion,
  aTree,
  codesOf,
  commonOf,
  factsOf,
  moment,
  percent,
  percentageOf,
  problemsIn,
  recordFor,
  type States,
  unanswered,
  valueIn,
} from '../../support/engine-fixtures.ts';

const share = percentageOf([0, 0], [100, 5]);
const packWith = (weight = 1, over: Readonly<Record<string, unknown>> = {}): Pack =>
  aPack(aTree('overall', [aGroup('a', [aQuestion('q1', share)], weight), aGroup('b', [aQuestion('q2', share)])]), over);
const pack = packWith();

type Made = { readonly on?: Pack; readonly facts?: Facts; readonly official?: boolean };

const assess = (states: States): Assessment => anAssessment(states);
const diagnosed = (assessment: Assessment, { on = pack, facts = factsOf(), official = true }: Made = {}): ReportModel =>
  diagnose({
    madeAt: moment,
    enterprise: anEnterprise({ facts }),
    assessment,
    others: [],
    pack: on,
    official,
    common: commonOf(),
    advice: null,
  });
const sealed = (assessment: Assessment, made: Made = {}): SealedReport => sealReport(diagnosed(assessment, made), assessment);

const answered = assess({ q1: percent(60), q2: percent(30) });
const report = sealed(answered);
const record = recordReport(report, answered);
const kindsOf = (was: ReportRecord, is: SealedReport | null) => compareWithRecord(was, is).map(({ kind }) => kind);

describe('the seal of a report', () => {
  it('is not there until a document is made', () => {
    expect(diagnosed(answered).seal).toBeNull();
  });

  it('names the questionnaire, its edition and version', () => {
    expect(report.seal).toMatchObject({ packId: 'small', edition: 'test', version: '1.0.0' });
  });

  it('holds the fingerprint of answers and facts, as worked out by hand', () => {
    // The SHA-256 (sha256sum) of: {"answers":{"q1":{"state":{"kind":"answered","value":{"kind":"percentage","percent":60}}}},
    // "facts":{"industry":"34","name":"武汉示例机械有限公司","productionType":"discrete-large-batch"}}, without the line break.
    expect(sealed(assess({ q1: percent(60) })).seal.answersHash).toBe('9c697b0dea42acf261c0e8547fd23bc138e9f76a8894405d187bb3f9f80c6fac');
  });

  const hashOf = (assessment: Assessment, made: Made = {}) => sealed(assessment, made).seal.answersHash;

  it('changes with an answer, a note and a fact', () => {
    const noted = { ...answered, answers: { ...answered.answers, ...{ q2: recordFor(percent(30), { note: '待核' }) } } };
    const hashes = [
      hashOf(answered),
      hashOf(assess({ q1: percent(61), q2: percent(30) })),
      hashOf(noted),
      hashOf(answered, { facts: factsOf({ staff: 12 }) }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('does not change with the order of the answers, with a question touched and left open, or with where the respondent was', () => {
    const others = [
      assess({ q2: percent(30), q1: percent(60) }),
      assess({ q1: percent(60), q2: percent(30), q3: unanswered }),
      anAssessment({ q1: percent(60), q2: percent(30) }, { lastQuestion: 'q2', updatedAt: '2026-05-01T00:00:00.000Z' }),
    ];
    for (const other of others) expect(hashOf(other)).toBe(report.seal.answersHash);
  });

  it('holds the fingerprint of the questionnaire: another weight is another one, a link to its schema is not', () => {
    const hash = (on: Pack) => sealed(answered, { on }).seal.packHash;
    expect(hash(packWith())).toBe(report.seal.packHash);
    expect(hash(packWith(1, { $schema: '../schema/pack.schema.json' }))).toBe(report.seal.packHash);
    expect(hash(packWith(2))).not.toBe(report.seal.packHash);
  });
});

describe('the record of a report', () => {
  it('has score, level and every group at full precision', () => {
    expect(record).toMatchObject({ assessment: 'a1', form: 'full', level: { kind: 'reached', level: 'l2' }, pack: { official: true } });
    expect(record.score).toBe(2.25);
    expect(record.groups).toEqual([
      { id: 'a', score: 3 },
      { id: 'b', score: 1.5 },
    ]);
    const third = sealed(assess({ q1: percent(100 / 3), q2: percent(1) }));
    expect(valueIn(openReportRecord(writeReportRecord(recordReport(third, answered)))).score).toBe(third.score);
  });

  it('is read back as it was written', () => {
    expect(valueIn(openReportRecord(writeReportRecord(record)))).toEqual(record);
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['broken off', '{"format":', 'not-json'],
    ['of another format', '{"format":"other"}', 'bad-shape'],
    ['of a newer version', JSON.stringify({ ...record, version: 2 }), 'bad-shape'],
  ])('is refused where it is %s', (_, text, code) => {
    expect(codesOf(problemsIn(openReportRecord(text)))).toContain(code);
  });
});

describe('holding a report against the same assessment scored anew', () => {
  it('finds nothing where all is the same', () => {
    expect(compareWithRecord(record, sealed(answered))).toEqual([]);
  });

  it('finds nothing where a score differs in the last digit only', () => {
    expect(compareWithRecord({ ...record, score: (record.score ?? 0) + 1e-13 }, report)).toEqual([]);
  });

  it('says which score was what and is what, the overall one first', () => {
    const changed: ReportRecord = { ...record, score: 4, groups: record.groups.map((g) => (g.id === 'b' ? { ...g, score: null } : g)) };
    expect(compareWithRecord(changed, report)).toEqual([
      { kind: 'score', group: 'overall', was: 4, is: 2.25 },
      { kind: 'score', group: 'b', was: null, is: 1.5 },
    ]);
  });

  it('says which level was printed and which it is now', () => {
    const changed: ReportRecord = { ...record, level: { kind: 'too-few-answers' } };
    expect(compareWithRecord(changed, report)).toEqual([
      { kind: 'level', was: { kind: 'too-few-answers' }, is: { kind: 'reached', level: 'l2' } },
    ]);
  });

  it('tells a newer version of the questionnaire from another content under the same version', () => {
    const newer = sealed(answered, { on: packWith(2, { version: '1.1.0' }) });
    expect(compareWithRecord(record, newer)[0]).toEqual({ kind: 'pack-version', was: '1.0.0', is: '1.1.0' });
    expect(kindsOf(record, newer)).toEqual(['pack-version', 'score']);
    expect(compareWithRecord(record, sealed(answered, { on: packWith(2) }))[0]).toEqual({ kind: 'pack-content', version: '1.0.0' });
  });

  it('says that the answers are not those the report was made of, and what comes of it', () => {
    const other = sealed(assess({ q1: percent(60), q2: percent(90) }));
    expect(kindsOf(record, other)).toEqual(['answers', 'level', 'score', 'score']);
  });

  it('says that the questionnaire was not one of the app’s own', () => {
    const opened = recordReport(sealed(answered, { official: false }), answered);
    expect(compareWithRecord(opened, report)).toEqual([{ kind: 'official', was: false, is: true }]);
  });

  it('names a group only one of the two has', () => {
    const missing: ReportRecord = { ...record, groups: record.groups.filter(({ id }) => id !== 'b') };
    expect(compareWithRecord(missing, report)).toEqual([{ kind: 'score', group: 'b', was: null, is: 1.5 }]);
  });

  it('says only that the questionnaire is missing where it is', () => {
    expect(compareWithRecord(record, null)).toEqual([{ kind: 'pack-missing', packId: 'small', version: '1.0.0' }]);
  });
});
