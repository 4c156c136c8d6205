import * as z from 'zod/mini';
import {
  type Assessment,
  fail,
  fingerprintOf,
  groupId,
  ok,
  type Pack,
  packId,
  parseJson,
  parseWith,
  type Question,
  questionsBelow,
  type Result,
  roleId,
} from '../../engine/index.ts';
import type { HandOverContent, Received, TransferProblem } from '../../ports/hand-over.ts';
import { codeRecord, decodeRecord, placesOf } from './answer-code.ts';

/** Of the ids the places refer to; eight digits tell two versions of a questionnaire apart. */
const shapeOf = (pack: Pack): string => fingerprintOf(questionsBelow(pack.root).map(placesOf)).slice(0, 8);

type Records = Assessment['answers'];
const recordAt = (answers: Records, { id }: Question) => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/** Answers by the place of their question in the questionnaire, null where there is none; `others` are those it has no place for. */
const packAssessment = (assessment: Assessment, packs: readonly Pack[]): object => {
  const { answers, ...rest } = assessment;
  const pack = packs.find(({ id }) => id === assessment.packId);
  if (!pack) return assessment;
  const questions = questionsBelow(pack.root);
  const coded = questions.map((question) => {
    const record = recordAt(answers, question);
    return record ? codeRecord(question, record, pack.id) : null;
  });
  const placed = new Set<string>(questions.flatMap(({ id }, place) => (coded[place] === null ? [] : [id])));
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !placed.has(id)));
  return { ...rest, shape: shapeOf(pack), answers: coded, ...(Object.keys(others).length > 0 ? { others } : {}) };
};

/** As JSON: the saved file, with its answers in few characters. */
export const packTransfer = ({ extent, file }: HandOverContent, packs: readonly Pack[]): string =>
  JSON.stringify({ extent, file: { ...file, assessments: file.assessments.map((a) => packAssessment(a, packs)) } });

const extent = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('enterprise') })),
  z.readonly(z.strictObject({ kind: z.literal('assessment') })),
  z.readonly(z.strictObject({ kind: z.literal('role'), role: roleId })),
  z.readonly(z.strictObject({ kind: z.literal('group'), group: groupId })),
]);

const packedAssessment = z.looseObject({
  packId,
  packVersion: z.string(),
  shape: z.optional(z.string()),
  answers: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  others: z.optional(z.record(z.string(), z.unknown())),
});
type PackedAssessment = z.infer<typeof packedAssessment>;

/** Only what is needed to unpack: the rest is judged by the door that opens saved files. */
const packedTransfer = z.object({ extent, file: z.looseObject({ assessments: z.array(packedAssessment) }) });

const unpackAssessment = (packed: PackedAssessment, packs: readonly Pack[]): Result<unknown, TransferProblem> => {
  const { shape, others = {}, answers, ...rest } = packed;
  if (!Array.isArray(answers)) return ok({ ...rest, answers });
  const pack = packs.find(({ id }) => id === rest.packId);
  if (!pack) return fail({ code: 'unknown-pack', id: rest.packId });
  if (shape !== shapeOf(pack)) return fail({ code: 'other-edition', id: pack.id, theirs: rest.packVersion, ours: pack.version });
  const placed = questionsBelow(pack.root).flatMap((question, place) => {
    const code: unknown = answers[place] ?? null;
    return code === null ? [] : [[question.id, decodeRecord(question, code, pack.id)] as const];
  });
  return ok({ ...rest, answers: { ...Object.fromEntries(placed), ...others } });
};

/** Errors: `damaged-transfer`, `unknown-pack`, `other-edition`. */
export const unpackTransfer = (text: string, packs: readonly Pack[]): Result<Received, TransferProblem> => {
  const json = parseJson(text);
  const packed = json.ok ? parseWith(packedTransfer, json.value) : json;
  if (!packed.ok) return fail({ code: 'damaged-transfer' });
  const assessments: unknown[] = [];
  for (const one of packed.value.file.assessments) {
    const unpacked = unpackAssessment(one, packs);
    if (!unpacked.ok) return unpacked;
    assessments.push(unpacked.value);
  }
  return ok({ extent: packed.value.extent, text: JSON.stringify({ ...packed.value.file, assessments }) });
};
