import { type BackendModule, createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { createPageTranslations } from '../../src/i18n/page-translations.ts';
import { fetchLaterWords } from '../../src/i18n/use-translation.tsx';

describe('the words of the page', () => {
  it('are Chinese at once, and English once that is chosen', async () => {
    const words = await createPageTranslations('zh-CN');
    expect(words.t('app.close')).toBe('关闭');
    expect(words.hasResourceBundle('en', 'translation')).toBe(false);
    await words.changeLanguage('en');
    expect(words.t('app.close')).toBe('Close');
    await words.changeLanguage('zh-CN');
    expect(words.t('app.close')).toBe('关闭');
  });

  it.each(['zh-CN', 'en'] as const)(
    'of the later screens come when they are asked for (%s), and then in every language',
    async (language) => {
      const words = await createPageTranslations(language);
      expect(words.exists('bin.title')).toBe(false);
      await fetchLaterWords(words);
      expect(words.t('bin.title')).toBe(language === 'en' ? 'Bin' : '回收站');
      await words.changeLanguage(language === 'en' ? 'zh-CN' : 'en');
      expect(words.t('bin.title')).not.toBe('bin.title');
    },
  );

  it('of the later screens are asked for again where they could not be had, and it is said where they still cannot', async () => {
    const failing = async (times: number) => {
      let left = times;
      const words = createInstance();
      await words.use({
        type: 'backend',
        init: () => undefined,
        read: (_language: string, _namespace: string, done: (error: Error | null, words: object | false) => void) => {
          left -= 1;
          if (left >= 0) done(new Error('not reached'), false);
          else done(null, { bin: { title: '回收站' } });
        },
      } as BackendModule);
      await words.init({
        lng: 'zh-CN',
        fallbackLng: 'zh-CN',
        ns: 'translation',
        load: 'currentOnly',
        partialBundledLanguages: true,
        resources: { 'zh-CN': { translation: {} } },
      });
      return words;
    };
    await expect(fetchLaterWords(await failing(1))).resolves.toBeUndefined();
    const never = await failing(2);
    await expect(fetchLaterWords(never)).rejects.toThrow('could not be fetched');
    await expect(fetchLaterWords(never)).resolves.toBeUndefined();
  });

  it('are English from the start where that was chosen before', async () => {
    expect((await createPageTranslations('en')).t('app.close')).toBe('Close');
  });
});
