import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QuestionId } from '../../engine/index.ts';
import { findQuestions, isSearch, noSearch, type Search, type Searched } from './find-questions.ts';

type Held = {
  readonly search: Search;
  readonly found: readonly QuestionId[];
  readonly from: QuestionId;
  /** Of how many questions the words were there to be looked through. */
  readonly read: number;
};

const readIn = ({ texts }: Searched): number => Object.keys(texts.questions).length;

/**
 * What was looked for, and what was found then: a question answered meanwhile stays where it is until one looks anew.
 * Going to a question outside of it, by a section or 下一道未答, ends the search.
 */
export const useSearch = (searched: Searched, at: QuestionId) => {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    if (held && at !== held.from && !held.found.includes(at)) setHeld(null);
  }, [held, at]);
  const latest = useRef({ searched, at });
  useEffect(() => {
    latest.current = { searched, at };
  });
  const look = useCallback((search: Search): void => {
    const { searched: all, at: from } = latest.current;
    setHeld(isSearch(search) ? { search, found: findQuestions(all, search), from, read: readIn(all) } : null);
  }, []);
  const hasMore = held !== null && readIn(searched) > held.read;
  useEffect(() => {
    if (hasMore) look(held.search);
  }, [hasMore, held, look]);
  const { questions } = searched;
  const found = useMemo(() => {
    const asked = new Map(questions.map((q) => [q.id, q]));
    return held?.found.flatMap((id) => asked.get(id) ?? []) ?? null;
  }, [questions, held]);
  /** `found` null: all are shown. */
  return { search: held?.search ?? noSearch, found, look };
};
