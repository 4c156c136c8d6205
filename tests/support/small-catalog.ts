import type { AnswerKey, AssessmentFile, CommonData, Crosswalk, Glossary, Questionnaire } from '../../src/engine/index.ts';
import type { PackCatalog } from '../../src/ports/pack-catalog.ts';
import { smallCatalogue, smallProfileTexts } from './engine-fixtures.ts';

type Held = {
  readonly questionnaires: readonly Questionnaire[];
  readonly common?: Partial<Omit<CommonData, 'catalogue'>>;
  readonly crosswalks?: readonly Crosswalk[];
  readonly samples?: readonly { readonly file: AssessmentFile; readonly key: AnswerKey }[];
  readonly terms?: Glossary['terms'];
};

/** What came with an app of these few data files: the PackCatalog port over real data that a test holds in its hand. */
export const smallCatalog = ({ questionnaires, common = {}, crosswalks = [], samples = [], terms = {} }: Held): PackCatalog => {
  const outline: PackCatalog['outline'] = async (id, language) => {
    const found = questionnaires.find((q) => q.pack.id === id);
    return found ? { pack: found.pack, texts: found.texts[language], official: true } : null;
  };
  return {
    ids: async () => questionnaires.map((q) => q.pack.id),
    load: async (id, language) => {
      const found = questionnaires.find((q) => q.pack.id === id);
      if (!found) throw new Error(`no questionnaire ${id}`);
      return { pack: found.pack, texts: found.texts[language], advice: found.advice, official: true };
    },
    outline,
    cover: outline,
    opening: outline,
    profile: async (language) => ({ catalogue: smallCatalogue, texts: smallProfileTexts(language) }),
    common: async () => ({ profiles: [], openedProfiles: [], programmes: [], routing: null, ...common }),
    crosswalks: async () => crosswalks,
    glossary: async (language) => ({ language, terms }),
    samples: async () => samples,
  };
};
