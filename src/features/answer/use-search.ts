import { useEffect, useState } from 'react';
import type { QuestionId } from '../../engine/index.ts';
import { findQuestions, isSearch, noSearch, type Search, type Searched } from './find-questions.ts';

type Held = { readonly search: Search; readonly found: readonly QuestionId[]; readonly from: QuestionId };

/**
 * What was looked for, and what was found then: a question answered meanwhile stays where it is until one looks anew.
 * Going to a question outside of it, by a section or 下一道未答, ends the search.
 */
export const useSearch = (searched: Searched, at: QuestionId) => {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    if (held && at !== held.from && !held.found.includes(at)) setHeld(null);
  }, [held, at]);
  const asked = new Map(searched.questions.map((q) => [q.id, q]));
  return {
    search: held?.search ?? noSearch,
    /** Null: all are shown. */
    found: held?.found.flatMap((id) => asked.get(id) ?? []) ?? null,
    look: (search: Search) => setHeld(isSearch(search) ? { search, found: findQuestions(searched, search), from: at } : null),
  };
};
