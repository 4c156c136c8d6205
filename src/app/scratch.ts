import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type AnswerEdits,
  type Assessment,
  answerEdits,
  type EnterpriseId,
  effectiveEdits,
  fittingEdits,
  type Pack,
} from '../engine/index.ts';
import { clearDrafts } from '../features/answer/drafts.ts';

/**
 * What is tried out on a copy of the answers (试算). It is held in the storage of this tab: it outlives a reload, ends with
 * the tab, is not seen by other tabs, and never reaches the database or a saved file.
 */
const prefixOf = (enterprise: EnterpriseId): string => `rongchi.what-if ${enterprise} `;
const keyOf = ({ enterpriseId, id }: Assessment): string => prefixOf(enterpriseId) + id;

/** Takes the place of a storage that is blocked or full; lost when the page is. */
const memory = new Map<string, string>();

const read = (key: string): string | null => {
  try {
    return memory.get(key) ?? sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Whether it will outlive a reload. */
const write = (key: string, text: string | null): boolean => {
  memory.delete(key);
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    if (text !== null) memory.set(key, text);
    return text === null;
  }
};

const parse = (text: string | null): AnswerEdits => {
  try {
    const parsed = answerEdits.safeParse(JSON.parse(text ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
};

/** The edits tried out on an assessment in this tab, as far as they still change something. */
export const scratchOf = (assessment: Assessment, pack: Pack): AnswerEdits =>
  effectiveEdits(assessment.answers, fittingEdits(pack, parse(read(keyOf(assessment)))));

/** What is typed in the fields of the copy and cannot be read is kept under a name of its own. */
export const draftsOfScratch = ({ id }: Assessment): string => `${id} what-if`;

/** Answers begun anew leave nothing to try on. */
export const forgetScratch = (assessment: Assessment): void => {
  clearDrafts(draftsOfScratch(assessment));
  write(keyOf(assessment), null);
};

/** Of an enterprise taken off the device nothing stays behind. */
export const forgetScratches = (enterprise: EnterpriseId): void => {
  try {
    for (const key of [...memory.keys(), ...Object.keys(sessionStorage)]) if (key.startsWith(prefixOf(enterprise))) write(key, null);
  } catch {
    memory.clear();
  }
};

export type Scratch = {
  readonly edits: AnswerEdits;
  /** False: a reload would lose them. */
  readonly isStored: boolean;
  readonly set: (next: (edits: AnswerEdits) => AnswerEdits) => void;
  /** The edits as they are at this moment, which the screen may show a moment later. */
  readonly now: () => AnswerEdits;
};

/** The edits of one assessment, written to the tab's storage as they are made. */
export const useScratch = (assessment: Assessment, pack: Pack): Scratch => {
  const key = keyOf(assessment);
  const [edits, setEdits] = useState(() => scratchOf(assessment, pack));
  const newest = useRef(edits);
  const set = useCallback((next: (before: AnswerEdits) => AnswerEdits) => {
    newest.current = next(newest.current);
    setEdits(newest.current);
  }, []);
  const now = useCallback(() => newest.current, []);
  const [isStored, setStored] = useState(true);
  useEffect(() => {
    setStored(write(key, Object.keys(edits).length > 0 ? JSON.stringify(edits) : null));
  }, [key, edits]);
  return { edits, isStored, set, now };
};
