import { translate } from './translator.ts';
import type { Format } from './use-format.ts';

export const words = (format: Format): string => translate(String(format));
