import type { QueryClient } from '@tanstack/react-query';
import { type AssessmentId, type EnterpriseId, type PackId, readAssessmentId, readEnterpriseId, readPackId } from '../engine/index.ts';
import { readChoice, writeChoice } from '../ui/kept-choice.ts';
import { preferredLanguage } from './preferences.ts';
import { crosswalksQuery, outlineQuery, outlinesQuery, profileQuery, readOverviewsAhead, samplesQuery } from './queries.ts';
import { readAhead } from './read-ahead.ts';
import type { Services } from './services.ts';

const lastPackKey = 'rongchi.lastQuestionnaire';

/** For the next visit: which questionnaire was open. */
export const keepLastPack = (id: string): void => writeChoice(lastPackKey, id);

/** What the page opens on, as its address has it; null: none. */
type Opened = { readonly enterprise: EnterpriseId; readonly assessment: AssessmentId | null };

const openedOn = (): Opened | null => {
  const [, id, assessment] = /^#\/e\/([^/]+)(?:\/a\/([^/]+))?/.exec(window.location.hash) ?? [];
  const enterprise = readEnterpriseId(id);
  return enterprise && { enterprise, assessment: readAssessmentId(assessment) };
};

const fetchForStart = ({ packs, store }: Services, queries: QueryClient): void => {
  const language = preferredLanguage();
  void queries.prefetchQuery(outlinesQuery(packs, language));
  void queries.prefetchQuery(profileQuery(packs, language));
  void queries.prefetchQuery(crosswalksQuery(packs));
  void queries.prefetchQuery(samplesQuery(packs));
  readOverviewsAhead(store);
};

/** The questionnaire open last is most likely that of this address as well: it is asked for before the device has told. */
const fetchForEnterprise = async ({ packs, store }: Services, queries: QueryClient, opened: Opened): Promise<void> => {
  const language = preferredLanguage();
  const fetchPack = (id: PackId): Promise<void> => queries.prefetchQuery(outlineQuery(packs, id, language));
  const last = readPackId(readChoice(lastPackKey));
  if (last) void fetchPack(last);
  const profile = queries.prefetchQuery(profileQuery(packs, language));
  const loaded = await readAhead(store, opened.enterprise);
  const assessment = loaded.ok ? loaded.value.assessments.find(({ value }) => value.id === opened.assessment) : undefined;
  await Promise.all([profile, assessment && fetchPack(assessment.value.packId)]);
};

/**
 * What the first screen will want is under way while the page itself is still being made: on the start page its list and what that
 * is told with; on an enterprise itself, its facts' words and its questionnaire. Settles when the answers of an enterprise could be
 * drawn at once; never rejects.
 */
export const fetchAhead = async (services: Services, queries: QueryClient): Promise<void> => {
  if (['', '#', '#/'].includes(window.location.hash)) fetchForStart(services, queries);
  const opened = openedOn();
  if (opened) await fetchForEnterprise(services, queries, opened);
};
