import { z } from 'zod';
import { criterion } from './criterion.ts';
import { region } from './ids.ts';

const lines = <T extends z.ZodType>(shape: T) => z.strictObject({ 'zh-CN': shape, en: shape }).readonly();

const programmeTexts = z
  .strictObject({
    title: z.string().min(1),
    /** What it offers, in our words. */
    summary: z.string().min(1),
    /** Whom it fits and why, in words: the test in `fits`, said. */
    fit: z.string().min(1),
    /** Responsible offices, as the document names them. */
    offices: z.string().min(1),
    /** Where in the document. */
    paragraph: z.string().min(1),
  })
  .readonly();

const programme = z
  .strictObject({ id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), fits: criterion, texts: lines(programmeTexts) })
  .readonly();
export type Programme = z.infer<typeof programme>;

/** Public programmes of one document, each with the enterprises it fits. Who fits is our reading of the document. */
export const programmeFile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-programmes'),
    formatVersion: z.literal(1),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    region,
    published: z.string().min(4),
    url: z
      .string()
      .regex(/^https?:\/\//)
      .nullable(),
    document: z.string().min(1).nullable(),
    texts: lines(z.strictObject({ title: z.string().min(1), publisher: z.string().min(1), source: z.string().min(1) }).readonly()),
    programmes: z.array(programme).min(1).readonly(),
  })
  .readonly()
  .refine((p) => p.url !== null || p.document !== null, { path: ['url'] });
export type ProgrammeFile = z.infer<typeof programmeFile>;

const route = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    when: criterion,
    texts: lines(
      z.strictObject({ area: z.string().min(1), first: z.string().min(1), next: z.string().min(1), why: z.string().min(1) }).readonly(),
    ),
  })
  .readonly();
export type Route = z.infer<typeof route>;

/** Which scheme a weak area leads to first, and which after that. */
export const routing = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-routing'),
    formatVersion: z.literal(1),
    /** Where the table comes from, said wherever it is shown. */
    origin: lines(z.string().min(1)),
    routes: z.array(route).min(1).readonly(),
  })
  .readonly();
export type Routing = z.infer<typeof routing>;
