// breaks: engine-uses-only-pure-packages, react-only-where-seen
import { hashKey } from '@tanstack/react-query';

export const bad = hashKey;
