import { type ReactNode, useState } from 'react';
import { type AnswerEdits, type Answers, type Assessment, interviewQuestions, type QuestionId, sizeClass } from '../engine/index.ts';
import { draftsOf } from '../features/answer/drafts.ts';
import type { Transfer } from '../features/hand-over/collect.ts';
import { editsFrom } from '../features/hand-over/edits-from.ts';
import { ReceiveScreen } from '../features/hand-over/receive-screen.tsx';
import type { ChangesOn } from '../features/interview/change-list.tsx';
import { ReadingResult } from '../features/interview/reading-result.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { PackCover, PackOutline, Profile } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Row } from '../ui/page.tsx';
import { RefusedTransfer } from './arrival-notices.tsx';
import { partName } from './hand-over-content.ts';
import { paths } from './paths.ts';
import { useAllCovers } from './queries.ts';
import { useServices } from './services.ts';
import { type Arrived, useArrival } from './use-arrival.ts';
import { useWorkspace } from './workspace.tsx';

type Loaded = { readonly assessment: Assessment; readonly bundle: PackOutline; readonly profile: Profile };
type Into = Loaded & { readonly on: ChangesOn; readonly packs: readonly PackCover[] };

/** Of all that came, the very assessment, or another of the same form. */
const matching = ({ file }: Arrived, { id, packId, form }: Assessment): Assessment | undefined => {
  const fitting = file.assessments.filter((one) => one.packId === packId && one.form === form);
  return fitting.find((one) => one.id === id) ?? fitting[0];
};

/** Only what this enterprise is asked is listed, and only what is listed is taken over. */
const asked = (theirs: Answers, { questions }: ChangesOn): Answers => {
  const known = new Set<string>(questions.map(({ question }) => question.id));
  return Object.fromEntries(Object.entries(theirs).filter(([id]) => known.has(id)));
};

type TakeProps = {
  readonly transfer: Transfer;
  readonly into: Into;
  readonly onTake: (edits: AnswerEdits) => void;
  readonly onDrop: () => void;
};

const Taking = ({ transfer, into, onTake, onDrop }: TakeProps) => {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const arrival = useArrival(transfer, into.packs);
  if (!arrival) return <p role="status">{t('app.loading')}</p>;
  if (!arrival.ok) return <RefusedTransfer problem={arrival.error} />;
  const { file, extent } = arrival.value;
  const theirs = matching(arrival.value, into.assessment);
  if (!theirs) return <Banner tone="warn">{t('handOver.notThis')}</Banner>;
  const { facts, id } = file.enterprise;
  const edits = editsFrom(into.on.answers, asked(theirs.answers, into.on));
  const left = Object.keys(theirs.answers).length - Object.keys(asked(theirs.answers, into.on)).length;
  const part = partName(extent, into.bundle.texts, into.profile.texts.roles);
  return (
    <>
      {id === session.enterprise.id ? null : (
        <Banner tone="warn">{t('handOver.otherEnterprise', { name: facts.name, here: session.enterprise.facts.name })}</Banner>
      )}
      <ReadingResult
        name={part ? `${facts.name} · ${part}` : facts.name}
        filled={{ edits, problems: [], isOther: false }}
        on={into.on}
        onTake={onTake}
        onDrop={onDrop}
      />
      {left > 0 ? <p>{t('handOver.left', { count: left })}</p> : null}
    </>
  );
};

/** 扫码接收 into the assessment that is open: what came is shown against what is here before anything changes. */
export const TakeInRoute = (loaded: Loaded) => {
  const { assessment, bundle, profile } = loaded;
  const { t } = useTranslation();
  const { handOver, clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const packs = useAllCovers();
  const [notice, setNotice] = useState<ReactNode>(null);
  if (!packs) return <Loading />;
  const { facts } = session.enterprise;
  const { pack, texts } = bundle;
  const questions = interviewQuestions({ pack, form: assessment.form, facts, sizeClass: sizeClass(facts, profile.catalogue) });
  const into = { ...loaded, packs, on: { answers: assessment.answers, questions, texts } };
  const answerPath = paths.answer(session.enterprise.id, assessment.id);
  /** Fields keep what is typed in them until it can be read: what is taken over goes before that. */
  const take = (edits: AnswerEdits, done: () => void) => {
    const drafts = draftsOf(assessment.id);
    for (const question of Object.keys(edits)) drafts.drop(question as QuestionId);
    dispatch({ kind: 'adopt', assessment: assessment.id, edits, at: clock.now() });
    setNotice(
      <Banner tone="good" actions={<ButtonLink to={answerPath}>{t('interview.toAnswers')}</ButtonLink>}>
        {t('interview.taken', { count: Object.keys(edits).length })}
      </Banner>,
    );
    done();
  };
  return (
    <ReceiveScreen
      handOver={handOver}
      lead={t('handOver.takeInLead', { model: `${texts.shortTitle} · ${texts.forms[assessment.form]?.title ?? ''}` })}
      outcomeOf={(transfer, done) => <Taking transfer={transfer} into={into} onTake={(edits) => take(edits, done)} onDrop={done} />}
      notice={notice}
      foot={
        <Row>
          <ButtonLink to={answerPath}>{t('interview.toAnswers')}</ButtonLink>
        </Row>
      }
    />
  );
};
