// breaks: engine-uses-only-zod, react-only-where-seen
import { hashKey } from '@tanstack/react-query';

export const bad = hashKey;
