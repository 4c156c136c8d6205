// breaks: engine-uses-only-zod, react-only-where-seen
import type { ReactNode } from 'react';

export type Bad = ReactNode;
