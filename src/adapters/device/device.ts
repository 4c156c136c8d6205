import type { Clock, IdSource } from '../../ports/clock.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** randomUUID is missing on pages that are neither https nor local, getRandomValues is not. */
const randomId = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const randomIds: IdSource = { next: randomId };
