import type { OpenedData } from '../engine/index.ts';
import type { Language } from '../i18n/languages.ts';
import type { ShelfEntry } from '../ports/data-shelf.ts';

/** An opened data file as the device keeps it. */
export const entryOf = (opened: OpenedData): ShelfEntry => {
  if (opened.kind === 'questionnaire') return { ...opened, id: opened.questionnaire.pack.id };
  return opened.kind === 'profile' ? { ...opened, id: opened.profile.id } : { ...opened, id: opened.cohort.id };
};

export const titleOfData = (data: OpenedData | ShelfEntry, language: Language): string => {
  if (data.kind === 'questionnaire') return data.questionnaire.texts[language].title;
  return (data.kind === 'profile' ? data.profile : data.cohort).texts[language].title;
};
