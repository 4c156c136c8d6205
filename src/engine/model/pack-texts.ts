import * as z from 'zod/mini';

const line = z.string().check(z.minLength(1));

const questionTexts = z.readonly(
  z.strictObject({
    /** Short name for tables and charts. */
    topic: line,
    /** The question as asked. */
    prompt: line,
    /** What counts, and what does not. */
    counts: z.optional(line),
    excludes: z.optional(line),
    options: z.optional(z.record(z.string(), line)),
    /** One statement a practice, each met to some degree. */
    practices: z.optional(z.record(z.string(), line)),
    /** The two numbers of a pair. */
    first: z.optional(line),
    second: z.optional(line),
    evidence: z.optional(z.record(z.string(), line)),
  }),
);

/** Every word of a pack in one language; keys are the ids of pack.json. */
export const packTexts = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    language: z.enum(['zh-CN', 'en']),
    title: line,
    shortTitle: line,
    edition: line,
    summary: line,
    forms: z.record(z.string(), z.readonly(z.strictObject({ title: line, summary: line }))),
    /** Sentences that go with a result wherever it is shown. */
    notices: z.readonly(z.strictObject({ disclaimer: line, ownRules: line })),
    /** How the score is made, a paragraph each, for the results page and the report. */
    method: z.readonly(z.array(line).check(z.minLength(1))),
    scoreName: line,
    levels: z.record(z.string(), z.readonly(z.strictObject({ name: line, meaning: line }))),
    groups: z.record(z.string(), z.readonly(z.strictObject({ title: line, summary: z.optional(line) }))),
    questions: z.record(z.string(), questionTexts),
    indicators: z.record(
      z.string(),
      z.readonly(z.strictObject({ title: line, definition: line, adopted: z.optional(line), notAdopted: z.optional(line) })),
    ),
    units: z.record(z.string(), z.readonly(z.strictObject({ symbol: z.string(), aliases: z.readonly(z.array(line)) }))),
    /** Names of the marks questions carry, shown as a tag. */
    marks: z._default(z.record(z.string(), line), {}),
    /** What does not go together, naming both answers. */
    checks: z._default(z.record(z.string(), line), {}),
    readiness: z._default(
      z.record(
        z.string(),
        z.readonly(
          z.strictObject({
            title: line,
            note: line,
            items: z.record(z.string(), z.readonly(z.strictObject({ what: line, hint: z.optional(line) }))),
          }),
        ),
      ),
      {},
    ),
    /** Shown where no published figure may be compared: why not, and what there is instead. */
    noReference: z.optional(line),
  }),
);
export type PackTexts = z.infer<typeof packTexts>;
export type QuestionTexts = z.infer<typeof questionTexts>;
