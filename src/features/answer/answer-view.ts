/** How questions are shown: a section of cards, all in rows, or one that fills the screen. */
export const answerViews = ['sections', 'list', 'one'] as const;
export type AnswerView = (typeof answerViews)[number];

export const answerViewKey = 'rongchi.answerView';
export const singleKeysKey = 'rongchi.singleKeys';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Storage may be blocked; what was chosen then holds for this page only. */
const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the preference itself.
  }
};

export const preferredView = (): AnswerView => answerViews.find((view) => view === read(answerViewKey)) ?? 'sections';
export const keepView = (view: AnswerView): void => write(answerViewKey, view);

/** Single keys can be switched off: they are in the way of speech input (WCAG 2.1.4). */
export const preferSingleKeys = (): boolean => read(singleKeysKey) !== 'off';
export const keepSingleKeys = (areOn: boolean): void => write(singleKeysKey, areOn ? 'on' : 'off');
