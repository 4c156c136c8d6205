/** Bytes as the characters of a QR code's alphanumeric mode (RFC 9285): every reader gives these back as they are. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const digits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, place) => alphabet[Math.floor(value / 45 ** place) % 45]).join('');

export const toBase45 = (bytes: Uint8Array): string => {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2);
    groups.push(second === undefined ? digits(first, 2) : digits(first * 256 + second, 3));
  }
  return groups.join('');
};

const numberOf = (group: string): number => [...group].reduceRight((value, digit) => value * 45 + alphabet.indexOf(digit), 0);

/** Null: these are no bytes. */
export const fromBase45 = (text: string): Uint8Array<ArrayBuffer> | null => {
  const groups = text.match(/[\s\S]{1,3}/g) ?? [];
  const bytes: number[] = [];
  for (const group of groups) {
    const value = numberOf(group);
    const isWhole = [...group].every((digit) => alphabet.includes(digit)) && value <= (group.length === 3 ? 0xffff : 0xff);
    if (!isWhole || group.length === 1) return null;
    bytes.push(...(group.length === 3 ? [value >> 8, value & 255] : [value]));
  }
  return new Uint8Array(bytes);
};
