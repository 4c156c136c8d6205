import type { Condition } from '../model/condition.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';

const openParts = (of: readonly Condition[], circumstances: Circumstances): readonly Condition[] =>
  of.flatMap((part) => openPart(part, circumstances) ?? []);

/** What of a condition is still to be found out; null where facts and answers have decided it already. */
export const openPart = (condition: Condition, circumstances: Circumstances): Condition | null => {
  if (evaluate(condition, circumstances) !== 'open') return null;
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = openParts(condition.of, circumstances);
      return of.length === 1 ? (of[0] ?? null) : { kind: condition.kind, of };
    }
    case 'not': {
      const of = openPart(condition.of, circumstances);
      return of && { kind: 'not', of };
    }
    default:
      return condition;
  }
};
