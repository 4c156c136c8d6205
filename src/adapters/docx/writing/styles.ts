import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Look, Role, WordDocument } from '../document.ts';
import { points } from './lengths.ts';

/** The fonts every Chinese Word and WPS has; Latin letters and figures in what goes with them. */
const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };

export const ink = '1D2530';
const soft = '4E5866';
const accent = '14566B';

export const lookOf: Readonly<Record<Look, { readonly bold?: boolean; readonly color?: string }>> = {
  strong: { bold: true },
  faint: { color: '6B7480' },
  accent: { color: accent },
  warn: { bold: true, color: '855700' },
};

type Type = { readonly font?: typeof song; readonly size: number; readonly bold?: boolean; readonly color?: string };
type Room = { readonly before?: number; readonly after?: number; readonly line?: number; readonly indent?: IndentOptions };
type IndentOptions = { readonly firstLine: number; readonly firstLineChars: number };

/** Sizes and spaces in points; 小四 is 12, 五号 10.5, 小五 9. `line`: of the height of the type. */
const shapes: Readonly<Record<Role, readonly [Type, Room]>> = {
  coverTitle: [
    { font: hei, size: 30, bold: true },
    { before: 96, after: 14, line: 1.25 },
  ],
  coverName: [
    { font: hei, size: 18, color: soft },
    { after: 8, line: 1.4 },
  ],
  coverNotice: [{ size: 9 }, { before: 64 }],
  lead: [
    { font: hei, size: 12, bold: true },
    { before: 10, after: 4, line: 1.4 },
  ],
  body: [{ size: 12 }, { before: 2, after: 4, line: 1.5, indent: { firstLine: points(24), firstLineChars: 200 } }],
  bodyLatin: [{ size: 11 }, { before: 2, after: 6, line: 1.5 }],
  note: [
    { size: 9, color: soft },
    { before: 5, after: 5, line: 1.4 },
  ],
  source: [
    { size: 8, color: soft },
    { after: 2, line: 1.2 },
  ],
  figure: [{ font: hei, size: 24, bold: true, color: accent }, { line: 1.3 }],
  cell: [{ size: 10.5 }, { line: 1.2 }],
  cellNote: [{ size: 9, color: soft }, { line: 1.2 }],
  cellHead: [{ font: hei, size: 9, bold: true, color: accent }, { line: 1.2 }],
};

const spacingOf = ({ before = 0, after = 0, line = 1.2 }: Room) => ({
  before: points(before),
  after: points(after),
  line: Math.round(240 * line),
  lineRule: LineRuleType.AUTO,
});

/** Sizes in Word are counted in half points. */
const typeOf = ({ font = song, size, bold = false, color = ink }: Type) => ({ font, size: size * 2, color, ...(bold ? { bold } : {}) });

export const styleId = (role: Role): string => `Rongchi${role[0]?.toUpperCase()}${role.slice(1)}`;

const paragraphStyle = (role: Role, name: string): IParagraphStyleOptions => {
  const [type, room] = shapes[role];
  return {
    id: styleId(role),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: typeOf(type),
    paragraph: { spacing: spacingOf(room), ...(room.indent ? { indent: room.indent } : {}) },
  };
};

const headingStyle = (size: number, room: Room, color: string) => ({
  run: typeOf({ font: hei, size, bold: true, color }),
  paragraph: { spacing: spacingOf(room), keepNext: true, keepLines: true },
});

/** Entries of the contents stand by depth, their page numbers at the right margin. */
const contentsStyle = (level: 1 | 2, left: number): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run: typeOf({ font: level === 1 ? hei : song, size: level === 1 ? 10.5 : 9.5 }),
  paragraph: { spacing: spacingOf({ before: level === 1 ? 5 : 0, line: 1.15 }), indent: { left: points(left) } },
});

export const contentsTitleId = 'TOCHeading';

/** Word's own heading styles, and ours by names a reader can look for. */
export const createStyles = ({ roleNames }: WordDocument): IStylesOptions => ({
  default: {
    document: {
      run: { ...typeOf({ size: 10.5 }), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: spacingOf({}) },
    },
    heading1: headingStyle(18, { before: 26, after: 14, line: 1.3 }, accent),
    heading2: headingStyle(14, { before: 18, after: 8, line: 1.3 }, ink),
    heading3: headingStyle(12, { before: 12, after: 6, line: 1.3 }, accent),
  },
  paragraphStyles: [
    ...Object.keys(shapes).map((role) => paragraphStyle(role as Role, roleNames[role as Role])),
    { id: contentsTitleId, name: 'TOC Heading', basedOn: 'Normal', ...headingStyle(18, { after: 14, line: 1.3 }, accent) },
    contentsStyle(1, 0),
    contentsStyle(2, 21),
  ],
  /** The library writes the links of the contents in a style it does not bring along. */
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: { color: ink } }],
});
