import { LeaderType, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Block, Heading, Part } from '../document.ts';
import { legalText } from './legal-text.ts';
import { contentsTitleId } from './styles.ts';

/** A heading as the contents list it: with the number Word will give it, and the bookmark it carries. */
export type Entry = { readonly heading: Heading; readonly number: string; readonly anchor: string };

/** The headings that are numbered and listed: chapters and their sections, counted anew in each language (`count`). */
export const entriesOf = (blocks: readonly Block[], count: number): readonly Entry[] => {
  let [chapter, section] = [0, 0];
  return blocks.flatMap((heading): readonly Entry[] => {
    if (heading.kind !== 'heading' || heading.level === 3) return [];
    [chapter, section] = heading.level === 1 ? [chapter + 1, 0] : [chapter, section + 1];
    const number = heading.level === 1 ? `${chapter}` : `${chapter}.${section}`;
    return [{ heading, number, anchor: `rongchi_${count}_${number.replace('.', '_')}` }];
  });
};

export const anchorOf = (entries: readonly Entry[], heading: Heading): string | null =>
  entries.find((entry) => entry.heading === heading)?.anchor ?? null;

/** The bookmark round all sections of a language: its contents list these and no others. */
export const partAnchor = (count: number): string => `rongchi_part_${count}`;

/**
 * 目录 on a page of its own, as a field. Until Word has counted the pages (it asks when it opens the document), and in programs that
 * do not, the entries stand without numbers of pages and without a leader that leads to none.
 */
export const writeContents = (part: Part, entries: readonly Entry[], count: number): readonly (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: contentsTitleId, pageBreakBefore: true, children: [new TextRun({ text: legalText(part.contentsTitle) })] }),
  new TableOfContents(legalText(part.contentsTitle), {
    hyperlink: true,
    headingStyleRange: '1-2',
    entriesFromBookmark: partAnchor(count),
    tabLeader: LeaderType.NONE,
    cachedEntries: entries.map(({ heading, number, anchor }) => ({
      title: `${number} ${legalText(heading.text)}`,
      level: heading.level,
      href: anchor,
    })),
  }),
];
