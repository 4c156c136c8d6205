/** Colours of the screen's tokens; they keep their order in greyscale. */
export const colours = {
  ink: '#1D2530',
  soft: '#4E5866',
  faint: '#6B7480',
  line: '#D6D3CB',
  accent: '#14566B',
  accentSoft: '#E1EDF0',
  warn: '#855700',
  track: '#F3F2EE',
  white: '#FFFFFF',
} as const;

/** The steps of the level scale, the lowest first. */
export const levelSteps = ['#C9DDE3', '#93BCC9', '#5A95A8', '#2B6B82', '#0C3D50'] as const;

/** How a cell looks beside what it says. */
export type Look = {
  readonly fontWeight?: 'bold';
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly alignVertical?: 'center';
  readonly wrap?: boolean;
};

export const looks = {
  title: { fontWeight: 'bold', fontSize: 16, textColor: colours.accent },
  heading: { fontWeight: 'bold', fontSize: 12, textColor: colours.accent },
  notice: { textColor: colours.warn, fontWeight: 'bold' },
  hint: { textColor: colours.soft },
  head: { fontWeight: 'bold', textColor: colours.white, backgroundColor: colours.accent, alignVertical: 'center' },
  strong: { fontWeight: 'bold' },
  soft: { textColor: colours.soft },
} as const satisfies Record<string, Look>;

/** On the right, a little off the words of the next column. */
export const numberSide = { align: 'right', indent: 1 } as const satisfies Look;

/** Of figures and days among words, one below the other. */
export const wordSide = { align: 'left', indent: 0 } as const satisfies Look;

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two; `share` 0: the first, 1: the second. */
export const mixColours = (from: string, to: string, share: number): string => {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
};

/** Dark type on light, light on dark. */
export const onColour = (background: string): Look => {
  const [red = 0, green = 0, blue = 0] = channels(background);
  const isDark = 0.299 * red + 0.587 * green + 0.114 * blue < 125;
  return { backgroundColor: background, textColor: isDark ? colours.white : colours.ink };
};

/** The step of the level scale a share of the scale (0–1) lies in. */
export const stepLook = (share: number): Look => {
  const index = Math.max(0, Math.min(levelSteps.length - 1, Math.floor(share * levelSteps.length + 1e-9)));
  return onColour(levelSteps[index] ?? levelSteps[0]);
};
