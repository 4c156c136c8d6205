import { answerSpecAccepts } from './answer-fit.ts';
import type { AnswerRecord } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { type AssessmentFile, assessmentFile } from './assessment-file.ts';
import { assessmentFileFormat, assessmentFileVersion } from './assessment-file-format.ts';
import { migrate } from './migrate-assessment.ts';
import { migrations } from './migrations.ts';
import type { Pack } from './pack.ts';
import { questionsBelow } from './pack-tree.ts';
import { parseJson, parseWith } from './parse.ts';
import type { Path, Problem } from './problem.ts';
import type { Question } from './question.ts';
import { fail, ok, type Result } from './result.ts';

type Plain = { readonly format?: unknown; readonly version?: unknown; readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const wordFor = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '—');

const checkEnvelope = (data: unknown): Result<Plain & { readonly version: number }, readonly Problem[]> => {
  if (!isPlain(data) || data.format !== assessmentFileFormat)
    return fail([{ code: 'foreign-file', path: ['format'], found: isPlain(data) ? wordFor(data.format) : '—' }]);
  const version = data.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail([{ code: 'bad-shape', path: ['version'], expected: `1–${assessmentFileVersion}`, found: typeof version }]);
  if (version > assessmentFileVersion)
    return fail([{ code: 'newer-file', path: ['version'], found: version, known: assessmentFileVersion }]);
  return ok({ ...data, version });
};

/**
 * Reads the text of a saved file: JSON → envelope → migrations → schema.
 * Errors: `empty-file`, `not-json`, `foreign-file`, `newer-file`, `bad-shape` with the path of every fault.
 */
export const openAssessmentFile = (text: string): Result<AssessmentFile, readonly Problem[]> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = checkEnvelope(json.value);
  if (!envelope.ok) return envelope;
  return parseWith(assessmentFile, migrate(envelope.value, migrations));
};

const recordProblems = (question: Question, { state }: AnswerRecord, path: Path): readonly Problem[] => {
  if (state.kind === 'not-applicable' && !question.mayNotApply) return [{ code: 'must-apply', path, id: question.id }];
  return state.kind === 'answered' ? answerSpecAccepts(question, state.value, path) : [];
};

const answerProblems = (pack: Pack, given: Assessment, index: number): readonly Problem[] => {
  const known = new Map(questionsBelow(pack.root).map((q) => [q.id as string, q]));
  return Object.entries(given.answers).flatMap(([id, record]): readonly Problem[] => {
    const path = ['assessments', index, 'answers', id];
    const question = known.get(id);
    if (!question) return [{ code: 'unknown-question', path, id }];
    return recordProblems(question, record, path);
  });
};

/**
 * Holds the answers of a file against the packs they were given to.
 * Errors: `unknown-pack`, `unknown-question`, `answer-kind-mismatch`, `unknown-option`, `out-of-range`, `must-apply`.
 */
export const checkAgainstPacks = (file: AssessmentFile, packs: readonly Pack[]): readonly Problem[] =>
  file.assessments.flatMap((assessment, index): readonly Problem[] => {
    const pack = packs.find((p) => p.id === assessment.packId);
    if (!pack) return [{ code: 'unknown-pack', path: ['assessments', index, 'packId'], id: assessment.packId }];
    if (!pack.forms.some((f) => f.id === assessment.form))
      return [{ code: 'dangling-reference', path: ['assessments', index, 'form'], id: assessment.form, wanted: 'form' }];
    return answerProblems(pack, assessment, index);
  });
