import type {
  Advice,
  AnswerKey,
  AssessmentFile,
  CommonData,
  Crosswalk,
  Glossary,
  Pack,
  PackId,
  PackTexts,
  ProfileCatalogue,
  ProfileTexts,
} from '../engine/index.ts';

export type Language = 'zh-CN' | 'en';

/** What answering needs of a questionnaire. */
export type PackOutline = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  /** False for a questionnaire opened from a file: said wherever it is used. */
  readonly official: boolean;
};
/** With its advice, which is as large again and only wanted where results are shown. */
export type PackBundle = PackOutline & { readonly advice: Advice };
export type Profile = { readonly catalogue: ProfileCatalogue; readonly texts: ProfileTexts };
export type Sample = { readonly file: AssessmentFile; readonly key: AnswerKey };

/** The data files that came with the app, and those a user has opened. The former are checked when the app is built, the latter when opened; a broken one rejects. */
export type PackCatalog = {
  readonly ids: () => Promise<readonly PackId[]>;
  /** null: there is no such questionnaire. */
  readonly outline: (id: PackId, language: Language) => Promise<PackOutline | null>;
  readonly load: (id: PackId, language: Language) => Promise<PackBundle>;
  readonly profile: (language: Language) => Promise<Profile>;
  readonly common: () => Promise<Omit<CommonData, 'catalogue'>>;
  readonly crosswalks: () => Promise<readonly Crosswalk[]>;
  readonly glossary: (language: Language) => Promise<Glossary>;
  readonly samples: () => Promise<readonly Sample[]>;
};
