import { z } from 'zod';

export const thing = z.object({ value: z.number() });
export type Thing = z.infer<typeof thing>;
