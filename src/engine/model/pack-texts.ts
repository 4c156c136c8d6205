import { z } from 'zod';

const line = z.string().min(1);

const questionTexts = z
  .strictObject({
    /** Short name for tables and charts. */
    topic: line,
    /** The question as asked. */
    prompt: line,
    /** What counts, and what does not. */
    counts: line.optional(),
    excludes: line.optional(),
    options: z.record(z.string(), line).optional(),
    /** One statement a practice, each met to some degree. */
    practices: z.record(z.string(), line).optional(),
    /** The two numbers of a pair. */
    first: line.optional(),
    second: line.optional(),
    evidence: z.record(z.string(), line).optional(),
  })
  .readonly();

/** Every word of a pack in one language; keys are the ids of pack.json. */
export const packTexts = z
  .strictObject({
    $schema: z.string().optional(),
    language: z.enum(['zh-CN', 'en']),
    title: line,
    shortTitle: line,
    edition: line,
    summary: line,
    forms: z.record(z.string(), z.strictObject({ title: line, summary: line }).readonly()),
    /** Sentences that go with a result wherever it is shown. */
    notices: z.strictObject({ disclaimer: line, ownRules: line }).readonly(),
    /** How the score is made, a paragraph each, for the results page and the report. */
    method: z.array(line).min(1).readonly(),
    scoreName: line,
    levels: z.record(z.string(), z.strictObject({ name: line, meaning: line }).readonly()),
    groups: z.record(z.string(), z.strictObject({ title: line, summary: line.optional() }).readonly()),
    questions: z.record(z.string(), questionTexts),
    indicators: z.record(
      z.string(),
      z.strictObject({ title: line, definition: line, adopted: line.optional(), notAdopted: line.optional() }).readonly(),
    ),
    units: z.record(z.string(), z.strictObject({ symbol: z.string(), aliases: z.array(line).readonly() }).readonly()),
    /** Names of the marks questions carry, shown as a tag. */
    marks: z.record(z.string(), line).default({}),
    /** What does not go together, naming both answers. */
    checks: z.record(z.string(), line).default({}),
    readiness: z
      .record(
        z.string(),
        z
          .strictObject({
            title: line,
            note: line,
            items: z.record(z.string(), z.strictObject({ what: line, hint: line.optional() }).readonly()),
          })
          .readonly(),
      )
      .default({}),
    /** Shown where no published figure may be compared: why not, and what there is instead. */
    noReference: line.optional(),
  })
  .readonly();
export type PackTexts = z.infer<typeof packTexts>;
export type QuestionTexts = z.infer<typeof questionTexts>;
