import type { Assessment } from '../engine/index.ts';
import type { PackOutline, Profile } from '../ports/pack-catalog.ts';

/** An assessment with what working on it takes. */
export type Editing = { readonly assessment: Assessment; readonly bundle: PackOutline; readonly profile: Profile };
