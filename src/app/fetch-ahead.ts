import type { QueryClient } from '@tanstack/react-query';
import { type EnterpriseId, enterpriseId, packId } from '../engine/index.ts';
import { readChoice, writeChoice } from '../ui/kept-choice.ts';
import { preferredLanguage } from './preferences.ts';
import { outlineQuery, profileQuery } from './queries.ts';
import type { Services } from './services.ts';

const lastPackKey = 'rongchi.lastQuestionnaire';

/** For the next visit: which questionnaire was open. */
export const keepLastPack = (id: string): void => writeChoice(lastPackKey, id);

/** The enterprise the page opens on; null: none. */
const openedOn = (): EnterpriseId | null => {
  const [, id] = /^#\/e\/([^/]+)/.exec(window.location.hash) ?? [];
  const parsed = enterpriseId.safeParse(id && decodeURIComponent(id));
  return parsed.success ? parsed.data : null;
};

/**
 * A page that opens on an enterprise will want it, its facts' words and, most likely, the questionnaire that was open last: all three
 * are under way while the first screen is still being drawn. A wrong guess costs one small file and changes nothing.
 */
export const fetchAhead = ({ packs, store }: Services, queries: QueryClient): void => {
  const id = openedOn();
  if (id === null) return;
  const language = preferredLanguage();
  /** Read again where it is wanted; what takes long is opening the database. */
  void store.load(id);
  void queries.prefetchQuery(profileQuery(packs, language));
  const last = packId.safeParse(readChoice(lastPackKey));
  if (last.success) void queries.prefetchQuery(outlineQuery(packs, last.data, language));
};
