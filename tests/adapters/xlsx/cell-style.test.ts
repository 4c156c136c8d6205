import { describe, expect, it } from 'vitest';
import { text } from '../../../src/adapters/xlsx/cell-content.ts';
import { rowHeight } from '../../../src/adapters/xlsx/cell-height.ts';
import { levelSteps, mixColours, onColour, stepLook } from '../../../src/adapters/xlsx/cell-style.ts';

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the shades of the level scale', () => {
  it('bear type that can be read, mixed with white or not', () => {
    const shades = levelSteps.flatMap((step) => [0, 0.3, 0.5, 0.7, 0.9, 1].map((share) => mixColours('#F3F2EE', step, share)));
    for (const shade of shades) expect(contrast(shade, onColour(shade).textColor ?? '')).toBeGreaterThan(4.4);
  });

  it('go by the fifth of the scale, an end belonging to the fifth above it but for the top', () => {
    const shadeAt = (share: number) => stepLook(share).backgroundColor;
    expect([0, 0.2, 0.39, 0.4, 0.99, 1].map(shadeAt)).toEqual([0, 1, 1, 2, 4, 4].map((index) => levelSteps[index]));
  });
});

describe('the height of a row', () => {
  const heightOf = (words: string, width: number): number => rowHeight([text(words)], [width]);

  it('grows with the lines its text needs, Chinese taking twice the room', () => {
    expect(heightOf('字'.repeat(40), 20)).toBeGreaterThan(heightOf('a'.repeat(40), 20));
    expect(heightOf('a\nb\nc', 20)).toBeGreaterThan(heightOf('a b c', 20) * 2);
  });

  it('stays within what a spreadsheet allows', () => {
    expect(heightOf('字'.repeat(32_000), 10)).toBe(409);
  });
});
