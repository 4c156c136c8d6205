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

/** Milliseconds the first screen waits for what it shows, so that no frame is drawn for nothing: answers of the device are there by then. */
const drawnAfter = 300;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What must be there before the first screen is drawn: its words; and if it comes at once, what it shows. */
export const prepareApp = async (services = createServices()): Promise<AppProps> => {
  const queries = createQueries();
  const ahead = fetchAhead(services, queries);
  const translations = await createPageTranslations(preferredLanguage());
  await Promise.race([ahead.catch(() => undefined), pause(drawnAfter)]);
  return { translations, services, queries };
};

type AppProps = { readonly translations: PageTranslations; readonly services: Services; readonly queries?: QueryClient };

export const App = ({ translations, services, queries: given }: AppProps) => {
  useEffect(() => void sweepBin(services), [services]);
  const [queries] = useState(() => given ?? createQueries());
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
