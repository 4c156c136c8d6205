import { describe, expect, it } from 'vitest';
import { createPageTranslations } from '../../src/i18n/page-translations.ts';
import { fetchLaterWords } from '../../src/i18n/use-translation.tsx';

describe('the words of the page', () => {
  it('are Chinese at once, and English once that is chosen', async () => {
    const words = await createPageTranslations('zh-CN');
    expect(words.t('app.cancel')).toBe('取消');
    expect(words.hasResourceBundle('en', 'translation')).toBe(false);
    await words.changeLanguage('en');
    expect(words.t('app.cancel')).toBe('Cancel');
    await words.changeLanguage('zh-CN');
    expect(words.t('app.cancel')).toBe('取消');
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

  it('are English from the start where that was chosen before', async () => {
    expect((await createPageTranslations('en')).t('app.cancel')).toBe('Cancel');
  });
});
