import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row } from '../../ui/page.tsx';
import styles from './models-screen.module.css';
import { NewRoundDialog, type RoundStart } from './new-round-dialog.tsx';
import { RestartDialog } from './restart-dialog.tsx';
import { EarlierRounds, type RoundCard, RoundDates } from './round-list.tsx';

/** One form of a questionnaire, with how far this enterprise is with it. */
export type FormCard = {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly done: number;
  readonly all: number;
  /** Questions other assessments of the enterprise already answer, and the short titles of their questionnaires. */
  readonly carried: number;
  readonly carriedFrom: readonly string[];
  /** Topics a new edition asks for the first time; empty unless answers come from the edition before. */
  readonly isNew: readonly string[];
  /** What was begun, the newest first; none where nothing was. */
  readonly rounds: readonly RoundCard[];
  /** Where the newest round is compared with one before it; null where there is none. */
  readonly trend: string | null;
};

export type ModelCard = {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly summary: string;
  readonly official: boolean;
  readonly forms: readonly FormCard[];
};

type ModelsProps = {
  readonly cards: readonly ModelCard[];
  /** Where to go when required facts are missing; null when none is. */
  readonly profile: string | null;
  readonly notice: ReactNode;
  readonly onStart: (key: string) => void;
  readonly onCarry: (key: string) => void;
  /** A new round, begun with a copy of the last one's answers or without any. */
  readonly onNewRound: (key: string, from: RoundStart) => void;
  readonly onRestart: (key: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRemove: (model: string) => void;
};

type FormProps = {
  readonly form: FormCard;
  readonly blocked: boolean;
  readonly onStart: () => void;
  readonly onCarry: () => void;
  readonly onNewRound: () => void;
  readonly onRestart: () => void;
};

const Carried = ({ form }: { readonly form: FormCard }) => {
  const { t } = useTranslation();
  if (form.carried === 0) return null;
  return (
    <div className={styles.carried}>
      <p>{t('models.carried', { count: form.carried, from: form.carriedFrom.join(t('app.listJoin')) })}</p>
      {form.isNew.length > 0 ? (
        <details>
          <summary>{t('models.isNew', { count: form.isNew.length })}</summary>
          <p>{form.isNew.join(t('app.listJoin'))}</p>
        </details>
      ) : null}
    </div>
  );
};

type StartedProps = Pick<FormProps, 'form' | 'onCarry' | 'onNewRound' | 'onRestart'> & { readonly newest: RoundCard };

/** Resuming means the newest round. One without any answer is not followed by another. */
const StartedActions = ({ form, newest, onCarry, onNewRound, onRestart }: StartedProps) => {
  const { t } = useTranslation();
  return (
    <>
      <div>
        <Meter fraction={form.all === 0 ? 0 : form.done / form.all} />
        <p className={styles.meta}>{t('models.answered', { done: form.done, all: form.all })}</p>
        <RoundDates round={newest} />
      </div>
      <Row>
        <ButtonLink to={newest.answer} look="primary">
          {t('models.resume')}
        </ButtonLink>
        <ButtonLink to={newest.results}>{t('models.results')}</ButtonLink>
        {form.carried > 0 ? <Button onClick={onCarry}>{t('models.carry')}</Button> : null}
        {form.done > 0 ? <Button onClick={onNewRound}>{t('trend.newRound')}</Button> : null}
        <Button look="plain" onClick={onRestart}>
          {t('models.restart')}
        </Button>
        {form.trend ? (
          <ButtonLink to={form.trend} look="plain">
            {t('trend.link')}
          </ButtonLink>
        ) : null}
      </Row>
      <EarlierRounds rounds={form.rounds} />
    </>
  );
};

const Form = ({ form, blocked, onStart, ...started }: FormProps) => {
  const { t } = useTranslation();
  const [newest] = form.rounds;
  return (
    <section className={styles.form} aria-label={form.title}>
      <h3>
        {form.title}
        <span className={styles.meta}>
          <span>{t('models.questions', { count: form.all })}</span>
          <span>{t('models.minutes', { minutes: form.minutes })}</span>
        </span>
      </h3>
      <p className={styles.summary}>{form.summary}</p>
      <Carried form={form} />
      {newest ? (
        <StartedActions form={form} newest={newest} {...started} />
      ) : (
        <Row>
          <Button look="primary" onClick={onStart} disabled={blocked}>
            {t('models.start')}
          </Button>
        </Row>
      )}
    </section>
  );
};

const Model = ({
  card,
  props,
  onNewRound,
  onRestart,
}: {
  readonly card: ModelCard;
  readonly props: ModelsProps;
  readonly onNewRound: (form: FormCard) => void;
  readonly onRestart: (form: FormCard) => void;
}) => {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <div>
        <h2>
          {card.title}
          {card.official ? null : <span className={styles.unofficial}>{t('data.unofficial')}</span>}
        </h2>
        <p className={styles.edition}>{card.edition}</p>
      </div>
      <p>{card.summary}</p>
      {card.official ? null : (
        <Row>
          <span className={styles.edition}>{t('data.unofficialHint')}</span>
          <Button size="small" look="plain" onClick={() => props.onRemove(card.id)}>
            {t('data.remove')}
          </Button>
        </Row>
      )}
      <div className={styles.forms}>
        {card.forms.map((form) => (
          <Form
            key={form.key}
            form={form}
            blocked={props.profile !== null}
            onStart={() => props.onStart(form.key)}
            onCarry={() => props.onCarry(form.key)}
            onNewRound={() => onNewRound(form)}
            onRestart={() => onRestart(form)}
          />
        ))}
      </div>
    </li>
  );
};

const OpenQuestionnaire = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.open}>
      <FileButton label={t('data.open')} onFile={onFile} />
      <span className={styles.edition}>{t('data.openHint')}</span>
    </div>
  );
};

/** A form that a dialog asks about. */
type Asked = { readonly form: FormCard; readonly title: string };

/** 选择诊断模型: what each asks, how long it takes, how far one is, and what is already answered elsewhere. */
export const ModelsScreen = (props: ModelsProps) => {
  const { t } = useTranslation();
  const { cards, profile, notice, onNewRound, onRestart, onFile } = props;
  const [restarting, setRestarting] = useState<Asked | null>(null);
  const [beginning, setBeginning] = useState<Asked | null>(null);
  return (
    <Page title={t('models.title')} lead={t('models.lead')}>
      {profile ? (
        <Banner tone="warn" actions={<ButtonLink to={profile}>{t('models.toProfile')}</ButtonLink>}>
          {t('models.needProfile')}
        </Banner>
      ) : null}
      {notice}
      <ul className={styles.list}>
        {cards.map((card) => (
          <Model
            key={card.id}
            card={card}
            props={props}
            onNewRound={(form) => setBeginning({ form, title: card.title })}
            onRestart={(form) => setRestarting({ form, title: card.title })}
          />
        ))}
      </ul>
      <OpenQuestionnaire onFile={onFile} />
      {beginning ? (
        <NewRoundDialog
          title={beginning.title}
          onClose={() => setBeginning(null)}
          onStart={(from) => onNewRound(beginning.form.key, from)}
        />
      ) : null}
      {restarting ? (
        <RestartDialog
          hasEarlier={restarting.form.rounds.length > 1}
          title={restarting.title}
          onClose={() => setRestarting(null)}
          onRestart={() => onRestart(restarting.form.key)}
        />
      ) : null}
    </Page>
  );
};
