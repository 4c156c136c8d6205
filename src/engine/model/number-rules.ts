import type { UnitId } from './ids.ts';
import type { Pack } from './pack.ts';
import type { QuantityRule } from './quantity.ts';
import type { AnswerSpec } from './question.ts';
import type { FormTexts } from './text-parts.ts';

type Range = { readonly min: number; readonly max: number };

const spellingsOf = (texts: FormTexts, unit: UnitId): readonly string[] => {
  const own = texts.units[unit];
  return own ? [own.symbol, ...own.aliases].filter((spelling) => spelling !== '') : [];
};

/** How a number of a unit may be typed: in that unit or in any the pack knows how to convert. */
export const quantityRule = (pack: Pack, texts: FormTexts, unit: UnitId, range: Range): QuantityRule => {
  const also = pack.units.find((u) => u.id === unit)?.also ?? [];
  return {
    units: [
      { spellings: spellingsOf(texts, unit), factor: 1 },
      ...also.map((other) => ({ spellings: spellingsOf(texts, other.unit), factor: other.factor })),
    ],
    ...range,
  };
};

export const percentRule: QuantityRule = { units: [{ spellings: ['%', '％', '百分之'], factor: 1 }], min: 0, max: 100 };

export type NumberSide = 'only' | 'first' | 'second';

/** Rule and unit symbol of one number input of a question. */
export const sideRule = (
  pack: Pack,
  texts: FormTexts,
  spec: AnswerSpec,
  side: NumberSide,
): { readonly rule: QuantityRule; readonly symbol: string } => {
  if (spec.kind === 'number')
    return { rule: quantityRule(pack, texts, spec.unit, spec.range), symbol: texts.units[spec.unit]?.symbol ?? '' };
  if (spec.kind === 'pair') {
    const [unit, range] = side === 'first' ? [spec.firstUnit, spec.firstRange] : [spec.secondUnit, spec.secondRange];
    return { rule: quantityRule(pack, texts, unit, range), symbol: texts.units[unit]?.symbol ?? '' };
  }
  return { rule: percentRule, symbol: '%' };
};
