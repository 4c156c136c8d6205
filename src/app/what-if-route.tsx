import { useCallback, useMemo, useState } from 'react';
import {
  type AnswerEdits,
  type AnswerRecord,
  type Assessment,
  addEdit,
  effectiveEdits,
  type QuestionId,
  questionScoresBelow,
  questionsBelow,
  recordOf,
  sizeClass,
  type Trial,
  tryEdits,
} from '../engine/index.ts';
import { draftsOf } from '../features/answer/drafts.ts';
import { QuestionCard } from '../features/answer/question-card.tsx';
import { TermsContext } from '../features/answer/terms.tsx';
import type { Ending } from '../features/what-if/what-if-props.ts';
import { WhatIfScreen } from '../features/what-if/what-if-screen.tsx';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import { paths } from './paths.ts';
import { usePackTitles, useTermFinder } from './queries.ts';
import { draftsOfScratch, useScratch } from './scratch.ts';
import { useServices } from './services.ts';
import { useLeaveWarning, useWorkspace } from './workspace.tsx';

type Loaded = { readonly assessment: Assessment; readonly bundle: PackBundle; readonly profile: Profile };

const without = (edits: AnswerEdits, id: QuestionId): AnswerEdits => {
  const { [id]: _, ...rest } = edits;
  return rest;
};

/** The scratch copy with all that is done to it; the answers themselves change by `keep` alone. */
const useTrial = ({ assessment, bundle, profile }: Loaded) => {
  const { clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const { edits, isStored, set, now } = useScratch(assessment, bundle.pack);
  const [ending, setEnding] = useState<(Ending & { readonly edits: AnswerEdits }) | null>(null);
  /** Fields keep what is typed in them: they are drawn anew when an answer is put back from outside. */
  const [drawn, setDrawn] = useState(0);
  const { pack } = bundle;
  const { facts } = session.enterprise;
  const { form, answers } = assessment;
  const trial: Trial = useMemo(
    () => tryEdits({ pack, form, facts, sizeClass: sizeClass(facts, profile.catalogue), answers }, edits),
    [pack, form, facts, profile, answers, edits],
  );
  const drafts = useMemo(() => draftsOf(draftsOfScratch(assessment)), [assessment]);
  const edit = useCallback(
    (id: QuestionId, change: Partial<AnswerRecord>) => {
      const { carried: _, ...parts } = change;
      setEnding(null);
      set((before) => addEdit(before, id, parts));
    },
    [set],
  );
  const put = (next: AnswerEdits) => {
    for (const id of trial.edited) drafts.drop(id);
    setDrawn(drawn + 1);
    set(() => next);
  };
  const end = (kind: Ending['kind']) => {
    const made = effectiveEdits(answers, now());
    setEnding({ kind, count: Object.keys(made).length, edits: made });
    put({});
    return made;
  };
  const keep = () => {
    dispatch({ kind: 'adopt', assessment: assessment.id, edits: end('kept'), at: clock.now() });
  };
  const revert = (id: QuestionId) => {
    drafts.drop(id);
    setDrawn(drawn + 1);
    set((before) => without(before, id));
  };
  const restore = () => {
    if (ending) put(ending.edits);
    setEnding(null);
  };
  return { trial, isStored, drafts, drawn, ending, edit, keep, revert, drop: () => end('dropped'), restore };
};

/** 试算: the inputs of 作答 over a scratch copy of the answers. */
export const WhatIfRoute = ({ question, ...loaded }: Loaded & { readonly question: string | null }) => {
  const { assessment, bundle, profile } = loaded;
  const { pack, texts } = bundle;
  const { trial, isStored, drafts, drawn, ending, edit, keep, revert, drop, restore } = useTrial(loaded);
  const findTerms = useTermFinder();
  const packTitles = usePackTitles();
  useLeaveWarning(!isStored && trial.edited.length > 0);
  const numbers = useMemo(() => {
    const asked = questionScoresBelow(trial.after.root).filter((q) => q.status !== 'excluded');
    return new Map(asked.map((q, index) => [q.id, index + 1]));
  }, [trial]);
  const questions = useMemo(() => questionsBelow(pack.root), [pack]);
  const at = questions.find((q) => q.id === question);
  const pathTo = (id: QuestionId | null) => paths.whatIf(assessment.enterpriseId, assessment.id, id ?? undefined);
  return (
    <WhatIfScreen
      pack={pack}
      texts={texts}
      trial={trial}
      answers={assessment.answers}
      at={at?.id ?? null}
      pathTo={pathTo}
      resultsPath={paths.results(assessment.enterpriseId, assessment.id)}
      isStored={isStored}
      ending={ending}
      onRevert={revert}
      onKeep={keep}
      onDrop={drop}
      onRestore={restore}
    >
      {at ? (
        <TermsContext value={findTerms}>
          <QuestionCard
            key={`${at.id} ${drawn}`}
            number={numbers.get(at.id) ?? 0}
            pack={pack}
            texts={texts}
            question={at}
            record={recordOf(trial.answers, at.id)}
            roleNames={profile.texts.roles}
            packTitles={packTitles}
            drafts={drafts}
            onChange={edit}
          />
        </TermsContext>
      ) : null}
    </WhatIfScreen>
  );
};
