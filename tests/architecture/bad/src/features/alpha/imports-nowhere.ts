// breaks: no-unresolved-imports
import { nothing } from './nothing.ts';

export const bad = nothing;
