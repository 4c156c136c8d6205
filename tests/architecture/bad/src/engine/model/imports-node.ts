// breaks: no-node-builtins
import { join } from 'path';

export const bad = join;
