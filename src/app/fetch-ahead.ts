import type { QueryClient } from '@tanstack/react-query';
import {
  type AssessmentId,
  type EnterpriseId,
  type PackId,
  type QuestionId,
  readAssessmentId,
  readEnterpriseId,
  readPackId,
  readQuestionId,
} from '../engine/index.ts';
import { readChoice, writeChoice } from '../ui/kept-choice.ts';
import { preferredLanguage } from './preferences.ts';
import { coversQuery, crosswalksQuery, openingQuery, profileQuery, readOverviewsAhead, samplesQuery } from './queries.ts';
import { readAhead } from './read-ahead.ts';
import type { Services } from './services.ts';

const lastPlaceKey = 'rongchi.lastQuestionnaire';

/** For the next visit: which questionnaire was open, and where in it. */
export const keepLastPlace = (id: PackId, slices: readonly number[]): void => writeChoice(lastPlaceKey, [id, ...slices].join(' '));

const lastPlace = (): { readonly pack: PackId | null; readonly slices: readonly number[] } => {
  const [pack, ...slices] = (readChoice(lastPlaceKey) ?? '').split(' ');
  return { pack: readPackId(pack), slices: slices.map(Number).filter(Number.isInteger) };
};

/** What the page opens on, as its address has it; null: none. */
type Opened = { readonly enterprise: EnterpriseId; readonly assessment: AssessmentId | null; readonly question: QuestionId | null };

const openedOn = (): Opened | null => {
  const [, id, assessment, question] = /^#\/e\/([^/]+)(?:\/a\/([^/]+))?(?:\/answer\/([^/]+))?/.exec(window.location.hash) ?? [];
  const enterprise = readEnterpriseId(id);
  return enterprise && { enterprise, assessment: readAssessmentId(assessment), question: readQuestionId(question) };
};

const fetchForStart = ({ packs, store }: Services, queries: QueryClient): void => {
  const language = preferredLanguage();
  void queries.prefetchQuery(coversQuery(packs, language));
  void queries.prefetchQuery(profileQuery(packs, language));
  void queries.prefetchQuery(crosswalksQuery(packs));
  void queries.prefetchQuery(samplesQuery(packs));
  readOverviewsAhead(store);
};

/** The questionnaire open last is most likely that of this address as well: it is asked for before the device has told. */
const fetchForEnterprise = async ({ packs, store }: Services, queries: QueryClient, opened: Opened): Promise<void> => {
  const language = preferredLanguage();
  const last = lastPlace();
  const fetchPack = (id: PackId, question: QuestionId | null): Promise<void> =>
    queries.prefetchQuery(openingQuery(packs, id, language, { question, slices: id === last.pack ? last.slices : [] }));
  if (last.pack) void fetchPack(last.pack, opened.question);
  const profile = queries.prefetchQuery(profileQuery(packs, language));
  const loaded = await readAhead(store, opened.enterprise);
  const assessment = loaded.ok ? loaded.value.assessments.find(({ value }) => value.id === opened.assessment) : undefined;
  await Promise.all([profile, assessment && fetchPack(assessment.value.packId, opened.question ?? assessment.value.lastQuestion)]);
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
