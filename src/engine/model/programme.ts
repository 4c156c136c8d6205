import * as z from 'zod/mini';
import { criterion } from './criterion.ts';
import { region } from './ids.ts';

const lines = <T extends z.ZodMiniType>(shape: T) => z.readonly(z.strictObject({ 'zh-CN': shape, en: shape }));

const programmeTexts = z.readonly(
  z.strictObject({
    title: z.string().check(z.minLength(1)),
    /** What it offers, in our words. */
    summary: z.string().check(z.minLength(1)),
    /** Whom it fits and why, in words: the test in `fits`, said. */
    fit: z.string().check(z.minLength(1)),
    /** Responsible offices, as the document names them. */
    offices: z.string().check(z.minLength(1)),
    /** Where in the document. */
    paragraph: z.string().check(z.minLength(1)),
  }),
);

const programme = z.readonly(
  z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)), fits: criterion, texts: lines(programmeTexts) }),
);
export type Programme = z.infer<typeof programme>;

/** Public programmes of one document, each with the enterprises it fits. Who fits is our reading of the document. */
export const programmeFile = z
  .readonly(
    z.strictObject({
      $schema: z.optional(z.string()),
      format: z.literal('rongchi-programmes'),
      formatVersion: z.literal(1),
      id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
      region,
      published: z.string().check(z.minLength(4)),
      url: z.nullable(z.string().check(z.regex(/^https?:\/\//))),
      document: z.nullable(z.string().check(z.minLength(1))),
      texts: lines(
        z.readonly(
          z.strictObject({
            title: z.string().check(z.minLength(1)),
            publisher: z.string().check(z.minLength(1)),
            source: z.string().check(z.minLength(1)),
          }),
        ),
      ),
      programmes: z.readonly(z.array(programme).check(z.minLength(1))),
    }),
  )
  .check(z.refine((p) => p.url !== null || p.document !== null, { path: ['url'] }));
export type ProgrammeFile = z.infer<typeof programmeFile>;

const route = z.readonly(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    when: criterion,
    texts: lines(
      z.readonly(
        z.strictObject({
          area: z.string().check(z.minLength(1)),
          first: z.string().check(z.minLength(1)),
          next: z.string().check(z.minLength(1)),
          why: z.string().check(z.minLength(1)),
        }),
      ),
    ),
  }),
);
export type Route = z.infer<typeof route>;

/** Which scheme a weak area leads to first, and which after that. */
export const routing = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('rongchi-routing'),
    formatVersion: z.literal(1),
    /** Where the table comes from, said wherever it is shown. */
    origin: lines(z.string().check(z.minLength(1))),
    routes: z.readonly(z.array(route).check(z.minLength(1))),
  }),
);
export type Routing = z.infer<typeof routing>;
