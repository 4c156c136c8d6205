import { describe, expect, it } from 'vitest';
import { splitIntoCodes } from '../../../src/adapters/qr/code-text.ts';
import { findCode, type Pixels } from '../../../src/adapters/qr/find-code.ts';
import { drawnCodes } from '../../support/drawn-codes.ts';
import { paintCode } from '../../support/paint-code.ts';
import { aFile, everythingAnswered } from '../../support/transfer-fixtures.ts';

const [code] = await drawnCodes({ extent: { kind: 'enterprise' }, file: everythingAnswered() });
if (!code) throw new Error('nothing drawn');

const negative = ({ data, ...size }: Pixels): Pixels => ({ ...size, data: data.map((value, i) => (i % 4 === 3 ? value : 255 - value)) });

/** A camera's picture is grey, unevenly lit and grainy. */
const photographed = ({ data, width, height }: Pixels): Pixels => ({
  width,
  height,
  data: data.map((value, i) => {
    const column = Math.floor(i / 4) % width;
    const grain = ((i * 7919) % 41) - 20;
    return i % 4 === 3 ? value : 60 + value * 0.4 + (column / width) * 60 + grain;
  }),
});

describe('finding a code', () => {
  it('reads one at three pixels a module, and as a camera sees it', () => {
    expect(findCode(paintCode(code, 3), { still: false })).toBe(code.text);
    expect(findCode(photographed(paintCode(code, 4)), { still: false })).toBe(code.text);
  });

  it('reads a negative in a picture that stays, and leaves it to the next one where more come', () => {
    expect(findCode(negative(paintCode(code)), { still: true })).toBe(code.text);
    expect(findCode(negative(paintCode(code)), { still: false })).toBeNull();
  });

  it('reads the blanks at both ends of a part', async () => {
    const [small] = await drawnCodes({ extent: { kind: 'enterprise' }, file: aFile([]) });
    expect(small && findCode(paintCode(small), { still: true })).toBe(small?.text);
    expect(splitIntoCodes(new Uint8Array([0, 36]))?.[0]).toMatch(/:$/);
  });

  it('finds nothing where nothing is', () => {
    expect(findCode({ data: new Uint8ClampedArray(400 * 400 * 4).fill(255), width: 400, height: 400 }, { still: true })).toBeNull();
  });
});
