import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from '../ui/button.tsx';
import { paths } from './paths.ts';
import { applyTheme, keepLanguage, keepTheme, preferredTheme, type Theme, themes } from './preferences.ts';
import styles from './shell.module.css';
import { UpdateNotice, useUpdateState } from './update-notice.tsx';

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="var(--accent)" />
    <path
      d="M6 21h20M8 21v-4M12 21v-7M16 21v-4M20 21v-10M24 21v-4"
      stroke="var(--on-accent)"
      strokeWidth="2"
      strokeLinecap="round"
      fill="none"
    />
  </svg>
);

const themeNames = { auto: 'app.themeAuto', light: 'app.themeLight', dark: 'app.themeDark', contrast: 'app.themeContrast' } as const;

const ThemeChoice = () => {
  const { t } = useTranslation();
  const [theme, setTheme] = useState<Theme>(preferredTheme);
  useEffect(() => applyTheme(theme), [theme]);
  const choose = (value: string) => {
    const chosen = themes.find((name) => name === value) ?? 'auto';
    keepTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select className={styles.theme} aria-label={t('app.theme')} value={theme} onChange={(event) => choose(event.target.value)}>
      {themes.map((name) => (
        <option key={name} value={name}>
          {t(themeNames[name])}
        </option>
      ))}
    </select>
  );
};

const LanguageChoice = () => {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  const change = () => {
    keepLanguage(other);
    void i18n.changeLanguage(other);
  };
  return (
    <Button size="small" look="plain" lang={other} aria-label={t('app.languageLabel')} onClick={change}>
      {t('app.language')}
    </Button>
  );
};

/** What frames every screen: name, language, appearance, and the promise. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { t, i18n } = useTranslation();
  const isKept = useUpdateState() !== 'online-only';
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.querySelector<HTMLElement>('#main h1')?.focus()}>
        {t('app.skip')}
      </button>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <Link href="/" className={styles.brand}>
            <Mark />
            {t('app.name')}
          </Link>
          <span className={styles.tagline}>{t('app.tagline')}</span>
          <div className={styles.tools}>
            <LanguageChoice />
            <ThemeChoice />
          </div>
        </div>
      </header>
      {children}
      <footer className={styles.foot}>
        <span>{t('app.promise')}</span>
        {isKept ? <span>{t('update.kept')}</span> : null}
        <Link href={paths.check()}>{t('check.title')}</Link>
      </footer>
      <UpdateNotice />
    </>
  );
};
