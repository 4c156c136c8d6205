import { describe, expect, it } from 'vitest';
import { createPageTranslations } from '../../src/i18n/page-translations.ts';

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

  it('are English from the start where that was chosen before', async () => {
    expect((await createPageTranslations('en')).t('app.cancel')).toBe('Cancel');
  });
});
