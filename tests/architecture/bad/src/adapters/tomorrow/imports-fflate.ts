// breaks: packing-only-where-files-are
import { zipSync } from 'fflate';

export const bad = zipSync;
