import type { QueryClient } from '@tanstack/react-query';
import { type EnterpriseId, readEnterpriseId, readPackId } from '../engine/index.ts';
import { readChoice, writeChoice } from '../ui/kept-choice.ts';
import { preferredLanguage } from './preferences.ts';
import { crosswalksQuery, outlineQuery, outlinesQuery, profileQuery, readOverviewsAhead, samplesQuery } from './queries.ts';
import type { Services } from './services.ts';

const lastPackKey = 'rongchi.lastQuestionnaire';

/** For the next visit: which questionnaire was open. */
export const keepLastPack = (id: string): void => writeChoice(lastPackKey, id);

/** The enterprise the page opens on, as its address has it; null: none. */
const openedOn = (): EnterpriseId | null => {
  const [, id] = /^#\/e\/([^/]+)/.exec(window.location.hash) ?? [];
  return readEnterpriseId(id);
};

/**
 * What the first screen will want is under way while the screen itself is still being fetched and drawn: on the start page its list
 * and what that is told with; on an enterprise itself, its facts' words and, most likely, the questionnaire that was open last. A
 * wrong guess costs a small file and changes nothing.
 */
export const fetchAhead = ({ packs, store }: Services, queries: QueryClient): void => {
  const language = preferredLanguage();
  if (['', '#', '#/'].includes(window.location.hash)) {
    void queries.prefetchQuery(outlinesQuery(packs, language));
    void queries.prefetchQuery(profileQuery(packs, language));
    void queries.prefetchQuery(crosswalksQuery(packs));
    void queries.prefetchQuery(samplesQuery(packs));
    readOverviewsAhead(store);
  }
  const id = openedOn();
  if (id === null) return;
  /** Read again where it is wanted; what takes long is opening the database. */
  void store.load(id);
  void queries.prefetchQuery(profileQuery(packs, language));
  const last = readPackId(readChoice(lastPackKey));
  if (last) void queries.prefetchQuery(outlineQuery(packs, last, language));
};
