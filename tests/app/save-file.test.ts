import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/app/save-file.ts';

describe('a file name', () => {
  it('keeps Chinese, spaces, brackets and rare characters', () => {
    expect(safeFileName('江城䶮泰𬭎业（武汉）有限公司 2026.pdf')).toBe('江城䶮泰𬭎业（武汉）有限公司 2026.pdf');
  });

  it('has an underscore for every character that Windows, macOS or mail refuse', () => {
    expect(safeFileName('甲/乙\\丙:丁*戊?己"庚<辛>壬|癸\n.json')).toBe('甲_乙_丙_丁_戊_己_庚_辛_壬_癸_.json');
  });

  it('has no blanks at its ends', () => {
    expect(safeFileName('  甲.json ')).toBe('甲.json');
  });
});
