import type { RefObject } from 'react';
import type { Answers, Pack, PackTexts, QuestionId, Trial } from '../../engine/index.ts';

/** What became of the copy a moment ago: `count` questions kept or dropped. */
export type Ending = { readonly kind: 'kept' | 'dropped'; readonly count: number };

export type WhatIfProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly trial: Trial;
  /** The answers as they are. */
  readonly answers: Answers;
  /** The question opened, from the address. */
  readonly at: QuestionId | null;
  readonly pathTo: (question: QuestionId | null) => string;
  readonly resultsPath: string;
  /** False: a reload would lose the edits. */
  readonly isStored: boolean;
  readonly ending: Ending | null;
  /** The line that says how things stand: it takes the focus from a button that goes away when pressed. */
  readonly status: RefObject<HTMLParagraphElement | null>;
  readonly onRevert: (question: QuestionId) => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
  readonly onRestore: () => void;
};
