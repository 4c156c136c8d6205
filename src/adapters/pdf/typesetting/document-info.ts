import type { jsPDF } from 'jspdf';
import type { Attachment } from '../../../ports/report-renderer.ts';
import { pdfDate, textString } from './pdf-syntax.ts';

export type PaperInfo = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As in HTML: zh-CN, en. */
  readonly language: string;
  /** ISO time. */
  readonly createdAt: string;
  /** 32 hexadecimal digits; made of the rest where absent, so that the same content is the same file. */
  readonly fileId?: string;
  /** Files carried inside, none of them where absent. */
  readonly attachments?: readonly Attachment[];
};

/** FNV-1a with four seeds: tells files apart, protects nothing. */
const digest = (text: string): string =>
  [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => [...text].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0, seed))
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');

const properties = ({ title, author, subject }: PaperInfo) => ({ title, author, subject, creator: author });

const withoutBrackets = (text: string): string => textString(text).slice(1, -1);

/** jsPDF knows no years after 2037 in this notation. */
const lastYear = 2037;

export const setDocumentInfo = (document: jsPDF, info: PaperInfo): void => {
  const hexadecimal = Object.entries(properties(info)).map(([key, text]) => [key, withoutBrackets(text)]);
  document.setProperties(Object.fromEntries(hexadecimal) as Readonly<Record<string, string>>);
  const date = new Date(info.createdAt);
  document.setCreationDate(date.getUTCFullYear() > lastYear ? date : pdfDate(info.createdAt));
  document.setFileId(info.fileId ?? digest(JSON.stringify(info)));
};

/**
 * jsPDF writes the document's properties as literal strings, in which 不 turns into 上 (see `textString`). They were given to it in
 * hexadecimal; changing the brackets around them makes them what they are and moves no byte.
 */
export const finishDocumentInfo = (pdf: string, info: PaperInfo): string =>
  Object.values(properties(info)).reduce((text, value) => {
    const digits = withoutBrackets(value);
    return text.replaceAll(`(${digits})`, `<${digits}>`);
  }, pdf);
