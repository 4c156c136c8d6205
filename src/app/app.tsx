import '../ui/tokens.css';
import '../ui/base.css';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createPageTranslations, type PageTranslations } from '../i18n/page-translations.ts';
import { TranslationProvider } from '../i18n/use-translation.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { preferredLanguage } from './preferences.ts';
import { Routes } from './routes.tsx';
import { type Services, ServicesContext } from './services.ts';
import { Shell } from './shell.tsx';
import { sweepBin } from './sweep-bin.ts';
import { createServices } from './wiring.ts';

/** What has arrived is told at once: the timer this waits for by default comes milliseconds later, several times before the first question. */
notifyManager.setScheduler(queueMicrotask);

/** Data files never change while the page is open; what the device stores is asked for anew. */
const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always', throwOnError: true } },
  });

/** What must be there before the first screen is drawn: its words. */
export const prepareApp = (): Promise<PageTranslations> => createPageTranslations(preferredLanguage());

type AppProps = { readonly translations: PageTranslations; readonly services?: Services };

export const App = ({ translations, services: given }: AppProps) => {
  const [services] = useState(() => given ?? createServices());
  useEffect(() => void sweepBin(services), [services]);
  const [queries] = useState(() => {
    const made = createQueries();
    fetchAhead(services, made);
    return made;
  });
  useEffect(() => services.news.watch(() => void queries.invalidateQueries({ queryKey: ['enterprises'] })), [services, queries]);
  return (
    <TranslationProvider translations={translations}>
      <ServicesContext value={services}>
        <QueryClientProvider client={queries}>
          <Router hook={useHashLocation}>
            <Shell>
              <CrashBoundary>
                <Routes />
              </CrashBoundary>
            </Shell>
          </Router>
        </QueryClientProvider>
      </ServicesContext>
    </TranslationProvider>
  );
};
