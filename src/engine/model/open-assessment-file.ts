import { answerSpecAccepts } from './answer-fit.ts';
import { type AssessmentFile, assessmentFile, assessmentFileFormat, assessmentFileVersion } from './assessment-file.ts';
import type { Assessment } from './assessment.ts';
import { migrations, type Migration } from './migrations.ts';
import { type Pack, questionsBelow } from './pack.ts';
import { parseJson, parseWith } from './parse.ts';
import type { Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const wordFor = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '—');

const checkEnvelope = (data: unknown): Result<Plain & { readonly version: number }, readonly Problem[]> => {
  if (!isPlain(data) || data['format'] !== assessmentFileFormat)
    return fail([{ code: 'foreign-file', path: ['format'], found: isPlain(data) ? wordFor(data['format']) : '—' }]);
  const version = data['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail([{ code: 'bad-shape', path: ['version'], expected: `1–${assessmentFileVersion}`, found: typeof version }]);
  if (version > assessmentFileVersion) return fail([{ code: 'newer-file', path: ['version'], found: version, known: assessmentFileVersion }]);
  return ok({ ...data, version });
};

/** Applies every migration from the file's version up; each takes the file from version `from` to `from` + 1. */
export const migrate = (data: Plain & { readonly version: number }, steps: readonly Migration[]): Plain =>
  steps.filter((step) => step.from >= data.version).reduce<Plain>((file, step) => ({ ...step.up(file), version: step.from + 1 }), data);

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

const answerProblems = (pack: Pack, form: Assessment): readonly Problem[] => {
  const known = new Map(questionsBelow(pack.root).map((q) => [q.id as string, q]));
  return Object.entries(form.answers).flatMap(([id, record]): readonly Problem[] => {
    const path = ['assessments', form.id, 'answers', id];
    const question = known.get(id);
    if (!question) return [{ code: 'unknown-question', path, id }];
    return record.state.kind === 'answered' ? answerSpecAccepts(question, record.state.value, path) : [];
  });
};

/**
 * Holds the answers of a file against the packs they were given to.
 * Errors: `unknown-pack`, `unknown-question`, `answer-kind-mismatch`, `unknown-option`, `out-of-range`.
 */
export const checkAgainstPacks = (file: AssessmentFile, packs: readonly Pack[]): readonly Problem[] =>
  file.assessments.flatMap((assessment, index): readonly Problem[] => {
    const pack = packs.find((p) => p.id === assessment.packId);
    if (!pack) return [{ code: 'unknown-pack', path: ['assessments', index, 'packId'], id: assessment.packId }];
    if (!pack.forms.some((f) => f.id === assessment.form))
      return [{ code: 'dangling-reference', path: ['assessments', index, 'form'], id: assessment.form, wanted: 'form' }];
    return answerProblems(pack, assessment);
  });

export const writeAssessmentFile = (content: Omit<AssessmentFile, 'format' | 'version' | '$schema'>): string =>
  `${JSON.stringify({ format: assessmentFileFormat, version: assessmentFileVersion, ...content }, null, 2)}\n`;
