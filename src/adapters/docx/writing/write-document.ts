import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  Document,
  type FileChild,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Block, Part, Table, WordDocument } from '../document.ts';
import { anchorOf, type Entry, entriesOf, partAnchor, writeContents } from './contents.ts';
import { coreProperties } from './core-properties.ts';
import { pageOf } from './furniture.ts';
import { legalText } from './legal-text.ts';
import { points } from './lengths.ts';
import { headingNumbers, scriptOf, writeHeading, writeParagraph } from './paragraphs.ts';
import { writePicture, writeRadar } from './pictures.ts';
import { createStyles } from './styles.ts';
import { tableStyles } from './table-style.ts';
import { writeTable } from './tables.ts';

/** Word runs tables together that follow each other, and wants a paragraph after the last. */
const gap = (...children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: points(8), lineRule: 'exact' }, children });

type Place = { readonly part: Part; readonly count: number; readonly entries: readonly Entry[] };

/** Room before what follows, where the style of that does not leave any. */
const needsGap = (table: Table, next: Block | undefined): boolean => next === undefined || next.kind === 'table' || table.look === 'open';

const writeBlock = (block: Block, next: Block | undefined, { part, count, entries }: Place): readonly FileChild[] => {
  const script = scriptOf(part);
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, { script, count, anchor: anchorOf(entries, block) })];
    case 'paragraph':
      return [writeParagraph(block, script, { keepNext: next?.kind === 'table' })];
    case 'table':
      return [writeTable(block, script), ...(needsGap(block, next) ? [gap()] : [])];
    case 'radar':
      return [writeRadar(block)];
    case 'picture':
      return [writePicture(block)];
  }
};

const writeBlocks = (blocks: readonly Block[], place: Place): readonly FileChild[] =>
  blocks.flatMap((block, index) => writeBlock(block, blocks[index + 1], place));

/** The library's types have bookmarks within one paragraph only; Word's may begin in one and end in another. */
const inParagraph = (mark: BookmarkStart | BookmarkEnd): ParagraphChild => mark as unknown as ParagraphChild;

const writePart = (part: Part, count: number): ISectionOptions => {
  const entries = entriesOf(part.body, count);
  const place = { part, count, entries };
  const mark = bookmarkUniqueNumericId();
  return {
    ...pageOf(part),
    children: [
      ...writeBlocks(part.cover, place),
      ...writeContents(part, entries, count),
      gap(inParagraph(new BookmarkStart(partAnchor(count), mark))),
      ...writeBlocks(part.body, place),
      gap(inParagraph(new BookmarkEnd(mark))),
    ],
  };
};

const numberLevel = (level: number, text: string) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
});

/** Writes a document as Word (and WPS, and LibreOffice) reads it. */
export const writeDocument = async (document: WordDocument): Promise<Uint8Array<ArrayBuffer>> => {
  const file = new Document({
    title: legalText(document.title),
    creator: legalText(document.creator),
    externalStyles: tableStyles(document.roleNames),
    styles: createStyles(document),
    numbering: { config: [{ reference: headingNumbers, levels: [numberLevel(0, '%1'), numberLevel(1, '%1.%2')] }] },
    compatibility: { version: 15 },
    sections: document.parts.map(writePart),
  });
  const bytes = await Packer.pack(file, 'uint8array', false, [coreProperties(document)]);
  return new Uint8Array(bytes);
};
