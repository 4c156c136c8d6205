import type {
  Advice,
  AnswerKey,
  AssessmentFile,
  CommonData,
  CoverTexts,
  Crosswalk,
  FormTexts,
  Glossary,
  Pack,
  PackId,
  PackTexts,
  ProfileCatalogue,
  ProfileTexts,
  QuestionId,
} from '../engine/index.ts';

export type Language = 'zh-CN' | 'en';

/** Where one is, or was last, in a questionnaire. */
export type FormPlace = {
  readonly question: QuestionId | null;
  /** Where its words were found last (`slicesFor`), if that is remembered: they are asked for before the questions have come. */
  readonly slices: readonly number[];
};

/** What a list of questionnaires tells of one. */
export type PackCover = { readonly pack: Pack; readonly texts: CoverTexts; readonly official: boolean };

/** What answering begins with: a questionnaire with the words of the part one is in; others follow with the outline. */
export type PackOpening = { readonly pack: Pack; readonly texts: FormTexts; readonly official: boolean };

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
  /** null: there is no such questionnaire. */
  readonly cover: (id: PackId, language: Language) => Promise<PackCover | null>;
  /** null: there is no such questionnaire. */
  readonly opening: (id: PackId, language: Language, at: FormPlace) => Promise<PackOpening | null>;
  readonly load: (id: PackId, language: Language) => Promise<PackBundle>;
  readonly profile: (language: Language) => Promise<Profile>;
  readonly common: () => Promise<Omit<CommonData, 'catalogue'>>;
  readonly crosswalks: () => Promise<readonly Crosswalk[]>;
  readonly glossary: (language: Language) => Promise<Glossary>;
  readonly samples: () => Promise<readonly Sample[]>;
};
