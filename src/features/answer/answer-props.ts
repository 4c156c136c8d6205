import type { AnswerHistory, AnswerRecord, Answers, FormTexts, GroupScore, Pack, QuestionId, ScoringInput } from '../../engine/index.ts';
import type { FindTerms } from './terms.tsx';
import type { Undo } from './undo-buttons.tsx';

export type AnswerProps = {
  readonly assessmentId: string;
  readonly pack: Pack;
  readonly texts: FormTexts;
  /** False while words of other parts are still to come. */
  readonly isWhole: boolean;
  readonly answers: Answers;
  readonly root: GroupScore;
  /** What `root` was scored from; stays the same while no answer changes. */
  readonly scoring: ScoringInput;
  readonly roleNames: Readonly<Record<string, string>>;
  readonly packTitles: Readonly<Record<string, string>>;
  /** Finds glossary terms; null while the glossary is not there. */
  readonly findTerms: FindTerms | null;
  /** The question to show, from the address; its section is opened. */
  readonly at: QuestionId;
  readonly pathTo: (question: QuestionId) => string;
  readonly resultsPath: string;
  readonly interviewPath: string;
  readonly handOverPath: string;
  readonly onChange: (question: QuestionId, change: Partial<AnswerRecord>) => void;
  readonly undo: Undo;
  readonly history: AnswerHistory;
  readonly onRestore: (question: QuestionId, record: AnswerRecord) => void;
  readonly onVisit: (question: QuestionId) => void;
};
