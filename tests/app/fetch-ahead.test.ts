import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead, keepLastPlace } from '../../src/app/fetch-ahead.ts';
import type { Services } from '../../src/app/services.ts';
import { freshStore } from '../support/app-fixtures.ts';
import { idOfPack } from '../support/engine-fixtures.ts';
import { smallCatalog } from '../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../support/tiny-check.ts';

const begunAt = async (hash: string) => {
  window.location.hash = hash;
  const queries = new QueryClient();
  const store = freshStore();
  const [load, overviews] = [vi.spyOn(store, 'load'), vi.spyOn(store, 'overviews')];
  await fetchAhead({ packs: smallCatalog({ questionnaires: [tinyCheck()] }), store } as unknown as Services, queries);
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  const fetched = queries
    .getQueryCache()
    .getAll()
    .map((query) => query.queryKey[0]);
  return { fetched, loaded: load.mock.calls.map(([id]) => id), listed: overviews.mock.calls.length };
};

afterEach(() => window.localStorage.clear());

describe('what is fetched before the first screen is drawn', () => {
  it('is the list and what it is told with, on the start page', async () => {
    const { fetched, loaded, listed } = await begunAt('#/');
    expect(fetched).toEqual(['packs', 'profile', 'crosswalks', 'samples']);
    expect([loaded, listed]).toEqual([[], 1]);
  });

  it('is the enterprise of the address, and the questionnaire that was open last', async () => {
    keepLastPlace(idOfPack(tinyId), [0]);
    const { fetched, loaded, listed } = await begunAt('#/e/e1/a/a1/answer');
    expect(fetched).toEqual(['opening', 'profile']);
    expect([loaded, listed]).toEqual([['e1'], 0]);
  });

  it('is nothing elsewhere, and an address that is none does not keep the page from opening', async () => {
    expect((await begunAt('#/cohort')).fetched).toEqual([]);
    expect((await begunAt('#/e/%E0%A4%A/profile')).fetched).toEqual(['profile']);
  });
});
