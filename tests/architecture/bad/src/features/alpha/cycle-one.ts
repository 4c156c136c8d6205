// breaks: no-cycles
import type { Two } from './cycle-two.ts';

export type One = { readonly two?: Two };
