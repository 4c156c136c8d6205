import type { Advice, AssessmentFile, Pack, PackId, PackTexts, ProfileCatalogue, ProfileTexts, ReferenceProfile } from '../engine/index.ts';

export type Language = 'zh-CN' | 'en';

export type PackBundle = { readonly pack: Pack; readonly texts: PackTexts; readonly advice: Advice | null };
export type Profile = { readonly catalogue: ProfileCatalogue; readonly texts: ProfileTexts };

/** The data files that came with the app. They are checked when the app is built; a broken one is a broken invariant and rejects. */
export type PackCatalog = {
  readonly ids: () => readonly PackId[];
  readonly load: (id: PackId, language: Language) => Promise<PackBundle>;
  readonly profile: (language: Language) => Promise<Profile>;
  readonly references: () => Promise<readonly ReferenceProfile[]>;
  readonly samples: () => Promise<readonly AssessmentFile[]>;
};
