// breaks: adapters-are-strangers
import { lines } from './pdf/lines.ts';

export const bad = lines;
