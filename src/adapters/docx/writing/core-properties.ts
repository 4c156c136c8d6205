import type { WordDocument } from '../document.ts';
import { legalText } from './legal-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const written = (text: string): string => legalText(text).replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The library writes today's date and no language; the report has both of its own. */
export const coreProperties = ({ title, subject, creator, createdAt, parts }: WordDocument) => {
  const time = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const elements = [
    `<dc:title>${written(title)}</dc:title>`,
    `<dc:subject>${written(subject)}</dc:subject>`,
    `<dc:creator>${written(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${written(creator)}</cp:lastModifiedBy>`,
    `<dc:language>${parts[0].language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
  ].join('');
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${elements}</cp:coreProperties>`;
  return { path: 'docProps/core.xml', data };
};
