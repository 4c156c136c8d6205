import { useEffect } from 'react';
import type { Assessment, AssessmentId } from '../engine/index.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { Page } from '../ui/page.tsx';
import { AnswerRoute, type Editing } from './answer-route.tsx';
import { outcomes, type Place } from './assessment-places.ts';
import { EarlierRound } from './earlier-round.tsx';
import type { Why } from './explanation-route.tsx';
import { keepLastPack } from './fetch-ahead.ts';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import { usePackOutline, useProfile } from './queries.ts';
import { type Step, Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

const InterviewRoute = onDemand(() => import('./interview-route.tsx').then((m) => m.InterviewRoute));
const HandOverRoutes = onDemand(() => import('./hand-over-routes.tsx').then((m) => m.HandOverRoutes));
const OutcomeRoutes = onDemand(() => import('./outcome-routes.tsx').then((m) => m.OutcomeRoutes));

/** The questionnaire of this assessment was opened from a file and taken away again; its answers are still there. */
const MissingQuestionnaire = ({ assessment }: { readonly assessment: Assessment }) => {
  const { t } = useTranslation();
  return (
    <>
      <Steps current="models" assessment={null} />
      <Page title={t('data.missingTitle')} narrow>
        <p>{t('data.missing', { id: assessment.packId })}</p>
        <div>
          <ButtonLink to={paths.models(assessment.enterpriseId)}>{t('step.models')}</ButtonLink>
        </div>
      </Page>
    </>
  );
};

/** The step a screen belongs to. */
const stepOf = (place: Place): Step => {
  if (place === 'what-if') return 'results';
  return place === 'interview' || place === 'hand-over' || place === 'take-in' ? 'answer' : place;
};

/** 作答 on the answers themselves, or away from the app. */
const EditingRoute = ({ step, ...loaded }: Editing & { readonly step: Place; readonly question: string | null }) => {
  if (step === 'interview') return <InterviewRoute key={loaded.assessment.id} {...loaded} />;
  if (step === 'hand-over' || step === 'take-in') return <HandOverRoutes key={loaded.assessment.id} step={step} {...loaded} />;
  return <AnswerRoute {...loaded} />;
};

type StepProps = {
  readonly assessment: Assessment;
  readonly step: Place;
  readonly question: string | null;
  readonly why: Why | null;
};

const LoadedRoute = ({ assessment, step, question, why }: StepProps) => {
  const outline = usePackOutline(assessment.packId);
  const profile = useProfile();
  useEffect(() => keepLastPack(assessment.packId), [assessment.packId]);
  if (outline === null) return <MissingQuestionnaire assessment={assessment} />;
  if (!outline || !profile) return <Loading />;
  const editing = { assessment, bundle: outline, profile };
  const wantsAdvice = step === 'what-if' || outcomes.some((name) => name === step);
  return (
    <>
      <Steps current={stepOf(step)} assessment={assessment} />
      <EarlierRound assessment={assessment} step={stepOf(step)} />
      {wantsAdvice ? (
        <OutcomeRoutes step={step} question={question} why={why} {...editing} />
      ) : (
        <EditingRoute step={step} question={question} {...editing} />
      )}
    </>
  );
};

const known: readonly Place[] = ['answer', 'what-if', 'interview', 'hand-over', 'take-in', ...outcomes];

/** The screens of one assessment: 作答, 试算, 结果, 对标, 提升路径, 报告. */
export const AssessmentRoute = ({
  id,
  step,
  question,
  why = null,
}: {
  readonly id: AssessmentId;
  readonly step: string;
  readonly question: string | null;
  /** On 结果: what is to be explained. */
  readonly why?: Why | null;
}) => {
  const { session } = useWorkspace();
  const assessment = session.assessments.find((a) => a.id === id);
  const where = known.find((name) => name === step);
  return assessment && where ? <LoadedRoute assessment={assessment} step={where} question={question} why={why} /> : <MissingPage />;
};
