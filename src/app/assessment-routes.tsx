import type { ReactNode } from 'react';
import { type Assessment, type AssessmentId, readQuestionId } from '../engine/index.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { Page } from '../ui/page.tsx';
import { AnswerRoute } from './answer-route.tsx';
import { outcomes, type Place } from './assessment-places.ts';
import { EarlierRound } from './earlier-round.tsx';
import type { Editing } from './editing.ts';
import type { Why } from './explanation-route.tsx';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import { usePackOpening, usePackOutline, useProfile } from './queries.ts';
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

/** Answers away from the app. */
const EditingRoute = ({ step, ...loaded }: Editing & { readonly step: Place }) => {
  if (step === 'interview') return <InterviewRoute key={loaded.assessment.id} {...loaded} />;
  return <HandOverRoutes key={loaded.assessment.id} step={step === 'take-in' ? step : 'hand-over'} {...loaded} />;
};

type StepProps = {
  readonly assessment: Assessment;
  readonly step: Place;
  readonly question: string | null;
  readonly why: Why | null;
};

/** A screen of an assessment, under the steps. */
const Framed = ({ assessment, step, children }: Pick<StepProps, 'assessment' | 'step'> & { readonly children: ReactNode }) => (
  <>
    <Steps current={stepOf(step)} assessment={assessment} />
    <EarlierRound assessment={assessment} step={stepOf(step)} />
    {children}
  </>
);

const AnsweringRoute = (props: StepProps) => {
  const { assessment, question } = props;
  const { opening, isWhole } = usePackOpening(assessment.packId, readQuestionId(question) ?? assessment.lastQuestion);
  const profile = useProfile();
  if (opening === null) return <MissingQuestionnaire assessment={assessment} />;
  if (!opening || !profile) return <Loading />;
  return (
    <Framed {...props}>
      <AnswerRoute assessment={assessment} bundle={opening} isWhole={isWhole} profile={profile} question={question} />
    </Framed>
  );
};

const WholeRoute = (props: StepProps) => {
  const { assessment, step, question, why } = props;
  const outline = usePackOutline(assessment.packId);
  const profile = useProfile();
  if (outline === null) return <MissingQuestionnaire assessment={assessment} />;
  if (!outline || !profile) return <Loading />;
  const editing = { assessment, bundle: outline, profile };
  const wantsAdvice = step === 'what-if' || outcomes.some((name) => name === step);
  return (
    <Framed {...props}>
      {wantsAdvice ? <OutcomeRoutes step={step} question={question} why={why} {...editing} /> : <EditingRoute step={step} {...editing} />}
    </Framed>
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
  if (!assessment || !where) return <MissingPage />;
  const Screen = where === 'answer' ? AnsweringRoute : WholeRoute;
  return <Screen assessment={assessment} step={where} question={question} why={why} />;
};
