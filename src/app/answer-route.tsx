import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type AnswerRecord, type QuestionId, questionScoresBelow, scoreAssessment, sizeClass, slicesFor } from '../engine/index.ts';
import { AnswerScreen } from '../features/answer/answer-screen.tsx';
import type { PackOpening } from '../ports/pack-catalog.ts';
import type { Editing } from './editing.ts';
import { keepLastPlace } from './fetch-ahead.ts';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import { usePackAhead, usePackTitles, useTermFinder } from './queries.ts';
import { useServices } from './services.ts';
import { useUndo } from './use-undo.ts';
import { useWorkspace } from './workspace.tsx';

type Answering = Omit<Editing, 'bundle'> & { readonly bundle: PackOpening; readonly isWhole: boolean; readonly question: string | null };

/** 作答. */
export const AnswerRoute = ({ assessment, bundle, isWhole, profile, question }: Answering) => {
  const { clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const findTerms = useTermFinder();
  const titles = usePackTitles(Object.values(assessment.answers).some((record) => record.carried));
  usePackAhead(bundle.pack.id);
  const { enterprise } = session;
  const { pack, texts } = bundle;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const scoring = useMemo(
    () => ({ pack, form, facts, sizeClass: sizeClass(facts, profile.catalogue), answers }),
    [pack, form, facts, profile, answers],
  );
  /** Scores, counts and band follow a beat behind the answer itself, which is on screen at once. */
  const settled = useDeferredValue(scoring);
  const root = useMemo(() => scoreAssessment(settled).root, [settled]);
  const change = useCallback(
    (id: QuestionId, edit: Partial<AnswerRecord>) =>
      dispatch({ kind: 'answer', assessment: assessment.id, question: id, change: edit, at: clock.now() }),
    [dispatch, assessment.id, clock],
  );
  const visit = useCallback(
    (id: QuestionId) => dispatch({ kind: 'visit', assessment: assessment.id, question: id }),
    [dispatch, assessment.id],
  );
  const restore = useCallback(
    (id: QuestionId, record: AnswerRecord) =>
      dispatch({ kind: 'restore', assessment: assessment.id, question: id, record, at: clock.now() }),
    [dispatch, assessment.id, clock],
  );
  const pathTo = useCallback((id: QuestionId) => paths.answer(enterprise.id, assessment.id, id), [enterprise.id, assessment.id]);
  const asked = questionScoresBelow(root).filter((q) => q.status !== 'excluded');
  const undo = useUndo(assessment, texts, asked);
  const at = (asked.find((q) => q.id === question) ?? asked.find((q) => q.id === assessment.lastQuestion) ?? asked[0])?.id;
  /** An address that names none of them becomes that of the question one is at; the screen does not wait for it. */
  const [, navigate] = useLocation();
  useEffect(() => {
    if (at !== undefined && at !== question) navigate(pathTo(at), { replace: true });
  }, [at, question, navigate, pathTo]);
  useEffect(() => keepLastPlace(pack.id, slicesFor(pack, at ?? null)), [pack, at]);
  if (at === undefined) return <MissingPage />;
  return (
    <AnswerScreen
      assessmentId={assessment.id}
      pack={pack}
      texts={texts}
      isWhole={isWhole}
      answers={answers}
      root={root}
      scoring={settled}
      roleNames={profile.texts.roles}
      findTerms={findTerms}
      packTitles={titles}
      at={at}
      pathTo={pathTo}
      resultsPath={paths.results(enterprise.id, assessment.id)}
      interviewPath={paths.interview(enterprise.id, assessment.id)}
      undo={undo}
      history={assessment.history}
      onRestore={restore}
      handOverPath={paths.handOver(enterprise.id, assessment.id)}
      onChange={change}
      onVisit={visit}
    />
  );
};
