import * as z from 'zod/mini';
import { type ReportSection, reportSections } from '../../engine/index.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import type { Logo, ReportOptions } from '../../ports/report-renderer.ts';

export const formats = ['pdf', 'docx', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export const wordings = [...languages, 'both'] as const;
export const details = ['full', 'brief'] as const;
export const kinds = ['self', 'verified'] as const;

/** What a document says and how, but for its logo. */
export type Choices = Pick<ReportOptions, 'sections' | 'detail' | 'kind' | 'verifier'> & {
  readonly wording: (typeof wordings)[number];
  /** Whether the data it was made of go with it, where its format can carry files. */
  readonly withData: boolean;
};

/** The same in each kind of file. */
export type Chosen = { readonly choices: Choices; readonly format: Format };

/** As kept on the device. That someone verified the answers is said of one assessment, never of the next one as well. */
const keptChoices = z.object({
  version: z.literal(1),
  sections: z.array(z.enum(reportSections)),
  wording: z.enum(wordings),
  detail: z.enum(details),
  verifier: z.string().check(z.maxLength(200)),
  withData: z._default(z.boolean(), true),
  verified: z.array(z.string()).check(z.maxLength(200)),
  format: z.enum(formats),
});
type KeptChoices = Readonly<z.infer<typeof keptChoices>>;

/** For what a report is made the first time: the language of the screen, and how many questions are asked. */
export type Occasion = { readonly language: Language; readonly asked: number };

/** From so many questions on, every answer in full makes a document nobody reads to its end (30 pages and more); ours. */
const longFrom = 60;

const fresh = ({ language, asked }: Occasion): KeptChoices => ({
  version: 1,
  sections: [...reportSections],
  wording: language,
  detail: asked < longFrom ? 'full' : 'brief',
  verifier: '',
  withData: true,
  verified: [],
  format: 'pdf',
});

const parse = (text: string | null): KeptChoices | null => {
  try {
    return keptChoices.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
};

/** What was kept, for an assessment; what cannot be read counts as nothing, and then all is chosen. */
export const readChosen = (text: string | null, assessment: string, occasion: Occasion): Chosen => {
  const { version, verified, format, ...kept } = parse(text) ?? fresh(occasion);
  return { choices: { ...kept, kind: verified.includes(assessment) ? 'verified' : 'self' }, format };
};

/** How many assessments are remembered as verified, the last ones. */
const remembered = 100;

/** What to keep now. `before`: what is kept so far. */
export const writeChosen = (before: string | null, assessment: string, { choices, format }: Chosen): string => {
  const { kind, sections, ...rest } = choices;
  const others = (parse(before)?.verified ?? []).filter((id) => id !== assessment);
  const verified = kind === 'verified' ? [...others, assessment].slice(-remembered) : others;
  return JSON.stringify({ version: 1, ...rest, sections: [...sections], verified, format } satisfies KeptChoices);
};

/** For who reads one page: what came out, what is good and bad, what to do, and that it was signed for. */
export const shortSet: readonly ReportSection[] = ['summary', 'strengths', 'roadmap', 'method', 'signature'];

/** With the section or without it, in the order of the document. */
export const toggleSection = (sections: readonly ReportSection[], toggled: ReportSection): readonly ReportSection[] =>
  reportSections.filter((section) => (section === toggled) !== sections.includes(section));

/** The sections chosen that there is something to say in. */
export const chosenOf = ({ sections }: Choices, withContent: readonly ReportSection[]): readonly ReportSection[] =>
  withContent.filter((section) => sections.includes(section));

export const optionsOf = (choices: Choices, withContent: readonly ReportSection[], logo: Logo | null): ReportOptions => {
  const { detail, kind, verifier } = choices;
  return { sections: chosenOf(choices, withContent), detail, kind, verifier: kind === 'verified' ? verifier.trim() : '', logo };
};

/** In the first the whole of a document, then in the others. */
export type LanguagesOfReport = readonly [Language, ...Language[]];

export const languagesOf = ({ wording }: Choices): LanguagesOfReport => (wording === 'both' ? ['zh-CN', 'en'] : [wording]);
