import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Attachment } from '../../../ports/report-renderer.ts';
import type { Internals } from './jspdf-internals.ts';
import { pdfDate, textString, toBinaryString } from './pdf-syntax.ts';

/** What the catalogue says of them. */
export type PutAttachments = { readonly catalogue: string };

const isPlain = (byte: number): boolean => /[A-Za-z0-9.-]/.test(String.fromCharCode(byte));

/** Everything but plain characters by its number (ISO 32000-1, 7.3.5). */
const nameObject = (name: string): string =>
  `/${[...utf8ToBytes(name)].map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : `#${bytesToHex(Uint8Array.of(byte))}`)).join('')}`;

/** For readers older than `/UF`, which know no Unicode here. */
const plainString = (name: string): string => `(${name.replace(/[^A-Za-z0-9._-]/g, '_')})`;

/** The file itself (ISO 32000-1, 7.11.4), with the checksum the standard asks for: MD5 of the bytes as they were. */
const putFile = (
  { newObjectDeferred, newObjectDeferredBegin, putStream, write }: Internals,
  file: Attachment,
  changedAt: string,
): number => {
  const bytes = utf8ToBytes(file.text);
  const id = newObjectDeferred();
  newObjectDeferredBegin(id, true);
  const parameters = `<< /Size ${bytes.length} /ModDate (${pdfDate(changedAt)}) /CheckSum <${bytesToHex(md5(bytes))}> >>`;
  const additionalKeyValues = [
    { key: 'Type', value: '/EmbeddedFile' },
    { key: 'Subtype', value: nameObject(file.mimeType) },
    { key: 'Params', value: parameters },
  ];
  putStream({ data: toBinaryString(bytes), objectId: id, additionalKeyValues });
  write('endobj');
  return id;
};

/** What readers list: name, description and where the file lies (7.11.3). */
const putSpecification = (internals: Internals, file: Attachment, changedAt: string): number => {
  const stream = putFile(internals, file, changedAt);
  const id = internals.newObjectDeferred();
  internals.newObjectDeferredBegin(id, true);
  const names = `/F ${plainString(file.name)} /UF ${textString(file.name)} /Desc ${textString(file.description)}`;
  internals.write(`<< /Type /Filespec ${names} /AFRelationship /${file.relationship} /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`);
  internals.write('endobj');
  return id;
};

const byName = (a: Attachment, b: Attachment): number => Number(a.name > b.name) - Number(a.name < b.name);

/** Writes the files into the document; null where there are none. `changedAt`: ISO time. */
export const putAttachments = (internals: Internals, files: readonly Attachment[], changedAt: string): PutAttachments | null => {
  if (files.length === 0) return null;
  const put = [...files].sort(byName).map((file) => ({ file, id: putSpecification(internals, file, changedAt) }));
  const names = put.map(({ file, id }) => `${textString(file.name)} ${id} 0 R`).join(' ');
  const all = put.map(({ id }) => `${id} 0 R`).join(' ');
  return { catalogue: `/Names << /EmbeddedFiles << /Names [ ${names} ] >> >> /AF [ ${all} ]` };
};
