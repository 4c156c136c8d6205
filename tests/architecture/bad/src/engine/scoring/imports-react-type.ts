// breaks: engine-uses-only-pure-packages, react-only-where-seen
import type { ReactNode } from 'react';

export type Bad = ReactNode;
