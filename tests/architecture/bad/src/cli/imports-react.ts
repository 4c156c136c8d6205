// breaks: react-only-where-seen
import { useMemo } from 'react';

export const bad = useMemo;
