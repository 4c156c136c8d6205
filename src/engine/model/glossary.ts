import * as z from 'zod/mini';

/** Terms a shop-floor manager may not know, in one language. `also`: other spellings the texts use. */
export const glossary = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    language: z.enum(['zh-CN', 'en']),
    terms: z.record(
      z.string(),
      z.readonly(
        z.strictObject({
          term: z.string().check(z.minLength(1)),
          also: z.readonly(z.array(z.string().check(z.minLength(1)))),
          meaning: z.string().check(z.minLength(1)),
        }),
      ),
    ),
  }),
);
export type Glossary = z.infer<typeof glossary>;

export type GlossaryEntry = Glossary['terms'][string];
