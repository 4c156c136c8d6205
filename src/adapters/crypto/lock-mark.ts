/** As in PNG: bytes no text has, and line ends that show whether a program has changed them. */
export const mark = Uint8Array.of(0xf2, 0x52, 0x43, 0x42, 0x0d, 0x0a, 0x1a, 0x0a);

/** A few bytes of the mark may be damaged: the file is then said to be so, and not to be something else. */
const enough = 6;

export const isLocked = (head: Uint8Array): boolean => mark.filter((byte, index) => head[index] === byte).length >= enough;
