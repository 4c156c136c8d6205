import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row } from '../../ui/page.tsx';
import styles from './models-screen.module.css';

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
  readonly started: { readonly answer: string; readonly results: string } | null;
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
  readonly onRestart: (key: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRemove: (model: string) => void;
};

type FormProps = {
  readonly form: FormCard;
  readonly blocked: boolean;
  readonly onStart: () => void;
  readonly onCarry: () => void;
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

const StartedActions = ({ form, onCarry, onRestart }: Pick<FormProps, 'form' | 'onCarry' | 'onRestart'>) => {
  const { t } = useTranslation();
  if (!form.started) return null;
  return (
    <>
      <div>
        <Meter fraction={form.all === 0 ? 0 : form.done / form.all} />
        <p className={styles.meta}>{t('models.answered', { done: form.done, all: form.all })}</p>
      </div>
      <Row>
        <ButtonLink to={form.started.answer} look="primary">
          {t('models.resume')}
        </ButtonLink>
        <ButtonLink to={form.started.results}>{t('models.results')}</ButtonLink>
        {form.carried > 0 ? <Button onClick={onCarry}>{t('models.carry')}</Button> : null}
        <Button look="plain" onClick={onRestart}>
          {t('models.restart')}
        </Button>
      </Row>
    </>
  );
};

const Form = ({ form, blocked, onStart, onCarry, onRestart }: FormProps) => {
  const { t } = useTranslation();
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
      {form.started ? (
        <StartedActions form={form} onCarry={onCarry} onRestart={onRestart} />
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
  onRestart,
}: {
  readonly card: ModelCard;
  readonly props: ModelsProps;
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

/** 选择诊断模型: what each asks, how long it takes, how far one is, and what is already answered elsewhere. */
export const ModelsScreen = (props: ModelsProps) => {
  const { t } = useTranslation();
  const { cards, profile, notice, onRestart, onFile } = props;
  const [restarting, setRestarting] = useState<{ readonly form: FormCard; readonly title: string } | null>(null);
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
          <Model key={card.id} card={card} props={props} onRestart={(form) => setRestarting({ form, title: card.title })} />
        ))}
      </ul>
      <OpenQuestionnaire onFile={onFile} />
      {restarting ? (
        <Dialog
          title={t('models.restartTitle', { title: restarting.title })}
          onClose={() => setRestarting(null)}
          actions={
            <>
              <Button onClick={() => setRestarting(null)}>{t('app.cancel')}</Button>
              <Button
                look="danger"
                onClick={() => {
                  onRestart(restarting.form.key);
                  setRestarting(null);
                }}
              >
                {t('models.restartConfirm')}
              </Button>
            </>
          }
        >
          <p>{t('models.restartText')}</p>
        </Dialog>
      ) : null}
    </Page>
  );
};
