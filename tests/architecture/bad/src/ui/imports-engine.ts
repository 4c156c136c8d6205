// breaks: ui-knows-only-i18n
import type { Thing } from '../engine/index.ts';

export type Bad = Thing;
