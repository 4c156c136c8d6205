import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { fail, ok, type Pack, type Result } from '../../engine/index.ts';
import type { CodePart, DrawnCode, HandOverContent, Received, TransferProblem } from '../../ports/hand-over.ts';
import { joinCodes, splitIntoCodes } from './code-text.ts';
import { deflate, inflate } from './deflate.ts';
import { packTransfer, unpackTransfer } from './pack-transfer.ts';

const drawCode = (text: string): DrawnCode => {
  const code = generate(mode.alphaNumeric(text), { minCorrectionLevel: correction.M });
  return { text, size: code.size, path: toSvgPath(code) };
};

/** Saved file → compact JSON → deflate → base45 in parts → QR codes. Errors: `too-large`. */
export const drawTransfer = async (
  content: HandOverContent,
  packs: readonly Pack[],
): Promise<Result<readonly DrawnCode[], 'too-large'>> => {
  const texts = splitIntoCodes(deflate(packTransfer(content, packs)));
  return texts ? ok(texts.map(drawCode)) : fail('too-large');
};

/** Errors: `damaged-transfer`, `unknown-pack`, `other-edition`. */
export const joinTransfer = async (parts: readonly CodePart[], packs: readonly Pack[]): Promise<Result<Received, TransferProblem>> => {
  const bytes = joinCodes(parts);
  const text = bytes && inflate(bytes);
  return text === null ? fail({ code: 'damaged-transfer' }) : unpackTransfer(text, packs);
};
