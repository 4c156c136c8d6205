// breaks: ports-use-no-packages
import type { ZodType } from 'zod';

export type Bad = ZodType;
