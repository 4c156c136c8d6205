import type { Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** A unit as typed: its spellings, and what to multiply by to reach the question's own unit. */
export type UnitSpelling = { readonly spellings: readonly string[]; readonly factor: number };

export type QuantityRule = {
  /** The first is the question's own unit (factor 1). */
  readonly units: readonly UnitSpelling[];
  readonly min: number;
  readonly max: number;
};

const numberPattern = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*(.*)$/;

/** Floating multiplication by a decimal factor leaves dust such as 28600.000000000004. */
export const withoutDust = (value: number): number => Number(value.toPrecision(14));

/**
 * Reads a number as people type it: full-width digits, thousands separators, a unit behind it.
 * Errors: `empty-answer`, `not-a-number`, `wrong-unit`, `out-of-range` (in the question's own unit).
 */
export const parseQuantity = (typed: string, rule: QuantityRule): Result<number, Problem> => {
  const text = typed.normalize('NFKC').trim().replace(/−/g, '-');
  if (text === '') return fail({ code: 'empty-answer', path: [] });
  const [, digits = '', unit = ''] = numberPattern.exec(text) ?? [];
  const bare = Number(digits.replace(/,/g, ''));
  if (!/\d/.test(digits) || !Number.isFinite(bare)) return fail({ code: 'not-a-number', path: [], found: typed.slice(0, 30) });
  const own = rule.units[0];
  const spelt = unit.toLowerCase().replace(/\s/g, '');
  const known =
    spelt === '' ? own : rule.units.find((u) => u.spellings.some((s) => s.normalize('NFKC').toLowerCase().replace(/\s/g, '') === spelt));
  if (!known && /^[\d.,+-]/.test(unit)) return fail({ code: 'not-a-number', path: [], found: typed.slice(0, 30) });
  if (spelt !== '' && !known) return fail({ code: 'wrong-unit', path: [], found: unit, expected: own?.spellings[0] ?? '' });
  const factor = known?.factor ?? 1;
  const value = factor === 1 ? bare : withoutDust(bare * factor);
  if (value < rule.min || value > rule.max) return fail({ code: 'out-of-range', path: [], value, min: rule.min, max: rule.max });
  return ok(value);
};
