import { readChoice, writeChoice } from '../../ui/kept-choice.ts';

/** How questions are shown: a section of cards, all in rows, or one that fills the screen. */
export const answerViews = ['sections', 'list', 'one'] as const;
export type AnswerView = (typeof answerViews)[number];

export const answerViewKey = 'rongchi.answerView';
export const singleKeysKey = 'rongchi.singleKeys';

export const preferredView = (): AnswerView => answerViews.find((view) => view === readChoice(answerViewKey)) ?? 'sections';
export const keepView = (view: AnswerView): void => writeChoice(answerViewKey, view);

/** Single keys can be switched off: they are in the way of speech input (WCAG 2.1.4). */
export const preferSingleKeys = (): boolean => readChoice(singleKeysKey) !== 'off';
export const keepSingleKeys = (areOn: boolean): void => writeChoice(singleKeysKey, areOn ? 'on' : 'off');
