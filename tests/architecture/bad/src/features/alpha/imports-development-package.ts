// breaks: no-development-packages-in-the-app
import { check } from 'fast-check';

export const bad = check;
