// breaks: no-undeclared-packages
import { red } from 'picocolors';

export const bad = red;
