import { drawTransfer } from '../../src/adapters/qr/transfer-codes.ts';
import type { DrawnCode, HandOverContent } from '../../src/ports/hand-over.ts';
import { everyPack } from './transfer-fixtures.ts';

/** The codes of a content that is not too large. */
export const drawnCodes = async (content: HandOverContent): Promise<readonly DrawnCode[]> => {
  const drawn = await drawTransfer(content, everyPack);
  if (!drawn.ok) throw new Error(drawn.error);
  return drawn.value;
};
