/** What XML 1.0 forbids: control characters but tab and line ends, halves of surrogate pairs, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as XML can hold it; every character of every plane stays. */
export const legalText = (text: string): string => text.replace(forbidden, '');

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => legalText(text).split(/\r\n|[\r\n\u2028\u2029]/u);
