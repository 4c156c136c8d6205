import { AlignmentType, Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Heading, Part, Run, Paragraph as Said } from '../document.ts';
import { linesOf } from './legal-text.ts';
import { twips } from './lengths.ts';
import { lookOf, styleId } from './styles.ts';

/** `eastAsia`: quotation marks and dashes, which both scripts have, take the width of a Chinese character. */
export type Script = 'eastAsia' | 'default';

export const scriptOf = ({ language }: Pick<Part, 'language'>): Script => (language === 'zh-CN' ? 'eastAsia' : 'default');

const fontOf = (script: Script) => (script === 'eastAsia' ? { font: { hint: 'eastAsia' } } : {});

/** A run, with a line break where the text has one. */
const textRuns = ({ text, look }: Run, script: Script): readonly TextRun[] =>
  linesOf(text).map(
    (line, index) => new TextRun({ text: line, ...(look ? lookOf[look] : {}), ...fontOf(script), ...(index > 0 ? { break: 1 } : {}) }),
  );

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

export type Keep = { readonly keepNext: boolean };

export const writeParagraph = (said: Said, script: Script, { keepNext }: Keep): Paragraph =>
  new Paragraph({
    style: styleId(said.role),
    children: said.runs.flatMap((run) => textRuns(run, script)),
    ...(said.align === 'left' ? {} : { alignment: alignments[said.align] }),
    ...(said.inset > 0 ? { indent: { left: twips(said.inset) } } : {}),
    ...(keepNext ? { keepNext } : {}),
  });

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The list that numbers headings of the first two levels; each language counts anew. */
export const headingNumbers = 'rongchi-headings';

/** `count`: which language; `anchor`: the bookmark the contents lead to. */
type Numbered = { readonly script: Script; readonly count: number; readonly anchor: string | null };

export const writeHeading = ({ level, text, opensPage }: Heading, { script, count, anchor }: Numbered): Paragraph => {
  const words = new TextRun({ text: linesOf(text).join(' '), ...fontOf(script) });
  return new Paragraph({
    heading: headingLevels[level],
    children: [anchor ? new Bookmark({ id: anchor, children: [words] }) : words],
    ...(opensPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(level < 3 ? { numbering: { reference: headingNumbers, level: level - 1, instance: count } } : {}),
  });
};
