import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QuestionId } from '../../engine/index.ts';
import type { findQuestions } from './find-questions.ts';
import { isSearch, noSearch, type Search, type Searched } from './search.ts';

type Find = typeof findQuestions;

type Held = {
  readonly search: Search;
  readonly from: QuestionId;
  /** null: not looked yet. */
  readonly found: readonly QuestionId[] | null;
  /** Of how many questions the words were there to be looked through. */
  readonly read: number;
};

const readIn = ({ texts }: Searched): number => Object.keys(texts.questions).length;

let known: Find | null = null;

/** How it is looked for, fetched once the questions are drawn; null until it has come. */
const useFind = (): Find | null => {
  const [find, setFind] = useState(() => known);
  useEffect(() => {
    if (known) return;
    const keep = (module: { readonly findQuestions: Find }) => {
      known = module.findQuestions;
      setFind(() => known);
    };
    import('./find-questions.ts').then(keep, () => undefined);
  }, []);
  return find;
};

/**
 * What was looked for, and what was found then: a question answered meanwhile stays where it is until one looks anew.
 * Going to a question outside of it, by a section or 下一道未答, ends the search.
 */
export const useSearch = (searched: Searched, at: QuestionId) => {
  const [held, setHeld] = useState<Held | null>(null);
  const find = useFind();
  useEffect(() => {
    if (held?.found && at !== held.from && !held.found.includes(at)) setHeld(null);
  }, [held, at]);
  const latest = useRef({ searched, at, find });
  useEffect(() => {
    latest.current = { searched, at, find };
  });
  const look = useCallback((search: Search): void => {
    const { searched: all, at: from, find: by } = latest.current;
    if (!isSearch(search)) setHeld(null);
    else setHeld({ search, from, ...(by ? { found: by(all, search), read: readIn(all) } : { found: null, read: 0 }) });
  }, []);
  const hasMore = held !== null && find !== null && readIn(searched) > held.read;
  useEffect(() => {
    if (hasMore) look(held.search);
  }, [hasMore, held, look]);
  const { questions } = searched;
  const found = useMemo(() => {
    const asked = new Map(questions.map((q) => [q.id, q]));
    return held?.found?.flatMap((id) => asked.get(id) ?? []) ?? null;
  }, [questions, held]);
  /** `found` null: all are shown. */
  return { search: held?.search ?? noSearch, found, look };
};
