// breaks: hooks-only-where-seen
import { type Format, useFormat } from './use-format.ts';

export const bad = (format: Format = useFormat()) => format;
