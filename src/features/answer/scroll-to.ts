import { useEffect } from 'react';
import type { QuestionId } from '../../engine/index.ts';

/** Brings the addressed question into view; the first of a section stays under its heading. */
export const useScrollTo = (at: QuestionId, isFirst: boolean): void => {
  useEffect(() => {
    if (!isFirst) document.getElementById(`question-${at}`)?.scrollIntoView({ block: 'start' });
  }, [at, isFirst]);
};
