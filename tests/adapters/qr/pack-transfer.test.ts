import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTransfer, unpackTransfer } from '../../../src/adapters/qr/pack-transfer.ts';
import {
  type AnswerRecord,
  type Answers,
  confidences,
  openAssessmentFile,
  type Pack,
  questionsBelow,
  unansweredRecord,
} from '../../../src/engine/index.ts';
import type { HandOverContent, HandOverExtent } from '../../../src/ports/hand-over.ts';
import { anAssessment, answersOf, packs, percent, picked } from '../../support/app-fixtures.ts';
import { anyAnswer } from '../../support/random-answers.ts';
import { aFile, everyPack } from '../../support/transfer-fixtures.ts';

const samples = (await packs.samples()).map(({ file }) => [file.enterprise.id, file] as const);
const whole: HandOverExtent = { kind: 'enterprise' };

/** What the other device has of it, through the door that opens saved files. */
const there = (content: HandOverContent, its = everyPack) => {
  const unpacked = unpackTransfer(packTransfer(content, everyPack), its);
  if (!unpacked.ok) throw new Error(unpacked.error.code);
  const opened = openAssessmentFile(unpacked.value.text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { extent: unpacked.value.extent, file: opened.value };
};

const theFirst = everyPack.find(({ id }) => id === 'two-integration');
if (!theFirst) throw new Error('no such questionnaire');

const anyRecord = (question: ReturnType<typeof questionsBelow>[number], pack: Pack): fc.Arbitrary<AnswerRecord> =>
  fc.record({
    state: fc.oneof(
      { weight: 5, arbitrary: anyAnswer(question) },
      { weight: 1, arbitrary: fc.constantFrom({ kind: 'unanswered' } as const, { kind: 'unknown' } as const) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map((reason) => ({ kind: 'not-applicable', reason }) as const),
      },
    ),
    note: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 80 })),
    flagged: fc.boolean(),
    confidence: fc.constantFrom(null, ...confidences),
    evidence: fc.subarray([...question.evidence]),
    carried: fc.constantFrom(
      null,
      { packId: pack.id, questions: [question.id] },
      {
        packId: everyPack[0]?.id ?? pack.id,
        questions: [
          question.id,
          ...questionsBelow(pack.root)
            .slice(0, 1)
            .map(({ id }) => id),
        ],
      },
    ),
  });

const anyAnswers = (pack: Pack): fc.Arbitrary<Answers> =>
  fc
    .subarray([...questionsBelow(pack.root)])
    .chain((questions) => fc.tuple(...questions.map((q) => anyRecord(q, pack).map((record) => [q.id, record] as const))))
    .map((entries) => Object.fromEntries(entries));

describe('packing a transfer', () => {
  it.each(everyPack.map((pack) => [pack.id, pack] as const))('gives back all that any answers to %s say', (_, pack) => {
    fc.assert(
      fc.property(anyAnswers(pack), (answers) => {
        const file = aFile([anAssessment(answers, { pack: pack.id, form: pack.forms[0]?.id ?? '' })]);
        expect(there({ extent: whole, file })).toEqual({ extent: whole, file });
      }),
      { numRuns: 20 },
    );
  });

  it.each(samples)('gives %s back as it was', (_, sample) => {
    const { $schema: _schema, ...file } = sample;
    expect(there({ extent: whole, file })).toEqual({ extent: whole, file });
  });

  it.each<HandOverExtent>([
    { kind: 'assessment' },
    { kind: 'role', role: 'production' as never },
    { kind: 'group', group: 'basis' as never },
  ])('says what is handed over: %o', (extent) => {
    expect(there({ extent, file: aFile([anAssessment()]) }).extent).toEqual(extent);
  });

  it('takes a tenth of the room of the saved file for a middling answer', () => {
    const answers = answersOf({ q001: percent(30), q005: picked('department'), q007: { ...unansweredRecord, state: { kind: 'unknown' } } });
    const none = packTransfer({ extent: whole, file: aFile([anAssessment()]) }, everyPack).length;
    expect(packTransfer({ extent: whole, file: aFile([anAssessment(answers)]) }, everyPack).length).toBeLessThan(none + 30);
  });

  it('hands over as it is what the questionnaire has no place for, so that the other device judges it', () => {
    const answers = answersOf({ q999: percent(1), q005: picked('no-such-option'), q001: percent(30) });
    expect(there({ extent: whole, file: aFile([anAssessment(answers)]) }).file.assessments[0]?.answers).toEqual(answers);
  });

  it('hands over answers to a questionnaire it does not know itself', () => {
    const file = aFile([anAssessment(answersOf({ q001: percent(30) }), { pack: 'elsewhere' })]);
    expect(there({ extent: whole, file })).toEqual({ extent: whole, file });
  });
});

describe('unpacking a transfer', () => {
  const file = aFile([anAssessment(answersOf({ q001: percent(30) }))]);
  const text = packTransfer({ extent: whole, file }, everyPack);

  it('says which questionnaire is missing here', () => {
    expect(unpackTransfer(text, [])).toEqual({ ok: false, error: { code: 'unknown-pack', id: 'two-integration' } });
  });

  it('refuses a questionnaire whose questions or options are others, with both versions', () => {
    const [first] = theFirst.root.groups;
    const renamed = { ...theFirst, version: '9.0.0', root: { ...theFirst.root, groups: first ? [first] : [] } };
    expect(unpackTransfer(text, [renamed])).toEqual({
      ok: false,
      error: { code: 'other-edition', id: 'two-integration', theirs: '1.0.0', ours: '9.0.0' },
    });
  });

  it('takes one whose weights or version alone are others', () => {
    const reweighed: Pack = { ...theFirst, version: '9.0.0', minimumAnsweredShare: 0.5 };
    expect(there({ extent: whole, file }, [reweighed]).file).toEqual(file);
  });

  it.each([
    ['no JSON', '{"extent"'],
    ['of another shape', '{"extent":{"kind":"all"},"file":{"assessments":[]}}'],
    ['without a file', '{"extent":{"kind":"enterprise"}}'],
  ])('calls damaged what is %s', (_, broken) => {
    expect(unpackTransfer(broken, everyPack)).toEqual({ ok: false, error: { code: 'damaged-transfer' } });
  });

  it('leaves places that mean nothing to the door that opens saved files, which refuses them', () => {
    const packed = JSON.parse(text);
    packed.file.assessments[0].answers = packed.file.assessments[0].answers.map(() => 99);
    const unpacked = unpackTransfer(JSON.stringify(packed), everyPack);
    expect(unpacked.ok && openAssessmentFile(unpacked.value.text).ok).toBe(false);
  });
});
