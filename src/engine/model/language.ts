/** The languages every data file speaks; the first is the language of the field. */
export const languages = ['zh-CN', 'en'] as const;
export type DataLanguage = (typeof languages)[number];
