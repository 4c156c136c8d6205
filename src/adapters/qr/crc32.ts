/** One byte through CRC-32 as in ISO 3309 and PNG. */
const step = (crc: number): number => (crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1);

const table = Array.from({ length: 256 }, (_, byte) => Array.from({ length: 8 }).reduce<number>(step, byte) >>> 0);

/** The CRC-32 of a text in UTF-8, as eight capital hexadecimal digits. */
export const crc32 = (text: string): string => {
  const crc = new TextEncoder().encode(text).reduce((sum, byte) => (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).toUpperCase().padStart(8, '0');
};
