import { type ReactNode, useState } from 'react';
import type { Assessment, Enterprise, Result } from '../engine/index.ts';
import type { Transfer } from '../features/hand-over/collect.ts';
import { ReceiveScreen } from '../features/hand-over/receive-screen.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import type { PackCover, Profile } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Row } from '../ui/page.tsx';
import { RefusedTransfer } from './arrival-notices.tsx';
import { partName } from './hand-over-content.ts';
import { storeProblemText } from './notices.tsx';
import { useOpenFile } from './open-file.tsx';
import { paths } from './paths.ts';
import { useAllCovers, useEnterprises, useProfile } from './queries.ts';
import { useServices } from './services.ts';
import { type Arrived, useArrival } from './use-arrival.ts';

/** An assessment on this device that what came may be taken into. */
type Target = { readonly enterprise: Enterprise; readonly assessment: Assessment };

/** The very assessment first; those of other enterprises only where the enterprise itself is not here. */
const targetsFor = ({ file, extent }: Arrived, here: readonly StoredEnterprise[]): readonly Target[] => {
  const [sent] = file.assessments;
  if (extent.kind === 'enterprise' || !sent) return [];
  const isHere = here.some(({ enterprise }) => enterprise.value.id === file.enterprise.id);
  const among = here.filter(({ enterprise }) => !isHere || enterprise.value.id === file.enterprise.id);
  const fitting = among.flatMap(({ enterprise, assessments }) =>
    assessments
      .filter(({ value }) => value.packId === sent.packId && value.form === sent.form)
      .map(({ value }) => ({ enterprise: enterprise.value, assessment: value })),
  );
  const isSame = ({ assessment }: Target): boolean => assessment.id === sent.id;
  return [...fitting.filter(isSame), ...fitting.filter((target) => !isSame(target))];
};

type Data = { readonly packs: readonly PackCover[]; readonly profile: Profile; readonly here: readonly StoredEnterprise[] };

type ActionsProps = {
  readonly arrived: Arrived;
  readonly data: Data;
  readonly onOpen: () => void;
  readonly onAdd: (assessment: Assessment) => void;
};

const Actions = ({ arrived, data, onOpen, onAdd }: ActionsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { file, extent } = arrived;
  const targets = targetsFor(arrived, data.here);
  const [sent] = file.assessments;
  const isHere = data.here.some(({ enterprise }) => enterprise.value.id === file.enterprise.id);
  const mayAdd = isHere && extent.kind === 'assessment' && sent && targets.every(({ assessment }) => assessment.id !== sent.id);
  return (
    <>
      {targets.map(({ enterprise, assessment }, index) => (
        <Row key={assessment.id}>
          <ButtonLink to={paths.takeIn(enterprise.id, assessment.id)} look={index === 0 && isHere ? 'primary' : 'normal'}>
            {t('handOver.mergeInto', { name: enterprise.facts.name || t('home.unnamed'), date: format.date(assessment.createdAt) })}
          </ButtonLink>
        </Row>
      ))}
      <Row>
        {mayAdd ? (
          <Button look={targets.length === 0 ? 'primary' : 'normal'} onClick={() => onAdd(sent)}>
            {t('reopen.addRound')}
          </Button>
        ) : null}
        {isHere && extent.kind !== 'enterprise' ? null : (
          <Button look={targets.length === 0 ? 'primary' : 'normal'} onClick={onOpen}>
            {t('handOver.open')}
          </Button>
        )}
      </Row>
    </>
  );
};

type OutcomeProps = Omit<ActionsProps, 'arrived' | 'onOpen'> & { readonly transfer: Transfer; readonly onOpen: (arrived: Arrived) => void };

const Outcome = ({ transfer, data, onOpen, onAdd }: OutcomeProps) => {
  const { t } = useTranslation();
  const arrival = useArrival(transfer, data.packs);
  if (!arrival) return <p role="status">{t('app.loading')}</p>;
  if (!arrival.ok) return <RefusedTransfer problem={arrival.error} />;
  const arrived = arrival.value;
  const { facts } = arrived.file.enterprise;
  return (
    <>
      <p>
        <strong>{facts.name || t('home.unnamed')}</strong>
      </p>
      <ul>
        {arrived.file.assessments.map(({ id, packId, form, answers }) => {
          const texts = data.packs.find(({ pack }) => pack.id === packId)?.texts;
          const part = texts && partName(arrived.extent, texts, data.profile.texts.roles);
          const name = [texts?.shortTitle, texts?.forms[form]?.title, part].filter(Boolean).join(' · ');
          return <li key={id}>{t('handOver.answered', { name, count: Object.keys(answers).length })}</li>;
        })}
      </ul>
      <Actions arrived={arrived} data={data} onOpen={() => onOpen(arrived)} onAdd={onAdd} />
    </>
  );
};

/** 扫码接收, of whatever comes: opened like a saved file, added as a round, or taken into an assessment that is here. */
export const ReceiveRoute = () => {
  const { t } = useTranslation();
  const { handOver, store } = useServices();
  const packs = useAllCovers();
  const profile = useProfile();
  const enterprises = useEnterprises();
  const opening = useOpenFile(() => void enterprises.refetch());
  const [notice, setNotice] = useState<ReactNode>(null);
  if (!packs || !profile || !enterprises.data) return <Loading />;
  const data = { packs, profile, here: enterprises.data.ok ? enterprises.data.value : [] };
  const told = (added: Result<number, StoreProblem>, { enterpriseId, id }: Assessment): ReactNode =>
    added.ok ? (
      <Banner tone="good" actions={<ButtonLink to={paths.results(enterpriseId, id)}>{t('home.results')}</ButtonLink>}>
        {t('handOver.added')}
      </Banner>
    ) : (
      <Banner tone="bad">{storeProblemText(t, added.error)}</Banner>
    );
  /** What could not be stored stays among what was received. */
  const add = async (assessment: Assessment, done: () => void): Promise<void> => {
    const added = await store.saveAssessment(assessment, 0);
    setNotice(told(added, assessment));
    if (added.ok) done();
    void enterprises.refetch();
  };
  return (
    <>
      <ReceiveScreen
        handOver={handOver}
        lead={t('handOver.receiveLead')}
        outcomeOf={(transfer, done) => (
          <Outcome
            transfer={transfer}
            data={data}
            onOpen={({ text, file }) => void opening.openText(file.enterprise.facts.name, text)}
            onAdd={(assessment) => void add(assessment, done)}
          />
        )}
        notice={
          <>
            {notice}
            {opening.notice}
          </>
        }
        foot={
          <Row>
            <ButtonLink to={paths.home()}>{t('crash.home')}</ButtonLink>
          </Row>
        }
      />
      {opening.dialog}
    </>
  );
};
