import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row } from '../../ui/page.tsx';
import styles from './models-screen.module.css';

/** One form of one questionnaire, with how far this enterprise is with it. */
export type ModelCard = {
  readonly key: string;
  readonly title: string;
  readonly form: string;
  readonly edition: string;
  readonly summary: string;
  readonly minutes: number;
  readonly sections: number;
  readonly done: number;
  readonly all: number;
  readonly started: { readonly answer: string; readonly results: string } | null;
};

type ModelsProps = {
  readonly cards: readonly ModelCard[];
  /** Where to go when required facts are missing; null when none is. */
  readonly profile: string | null;
  readonly onStart: (key: string) => void;
  readonly onRestart: (key: string) => void;
};

type CardProps = { readonly card: ModelCard; readonly blocked: boolean; readonly onStart: () => void; readonly onRestart: () => void };

const StartedActions = ({ card, onRestart }: { readonly card: ModelCard; readonly onRestart: () => void }) => {
  const { t } = useTranslation();
  if (!card.started) return null;
  return (
    <>
      <div>
        <Meter fraction={card.all === 0 ? 0 : card.done / card.all} />
        <p className={styles.meta}>{t('models.answered', { done: card.done, all: card.all })}</p>
      </div>
      <Row>
        <ButtonLink to={card.started.answer} look="primary">
          {t('models.resume')}
        </ButtonLink>
        <ButtonLink to={card.started.results}>{t('models.results')}</ButtonLink>
        <Button look="plain" onClick={onRestart}>
          {t('models.restart')}
        </Button>
      </Row>
    </>
  );
};

const Model = ({ card, blocked, onStart, onRestart }: CardProps) => {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <h2>{card.title}</h2>
      <p className={styles.edition}>{card.edition}</p>
      <p>{card.summary}</p>
      <p className={styles.meta}>
        <span>{card.form}</span>
        <span>{t('models.questions', { count: card.all })}</span>
        <span>{t('models.sections', { count: card.sections })}</span>
        <span>{t('models.minutes', { minutes: card.minutes })}</span>
      </p>
      <div className={styles.foot}>
        {card.started ? (
          <StartedActions card={card} onRestart={onRestart} />
        ) : (
          <Row>
            <Button look="primary" onClick={onStart} disabled={blocked}>
              {t('models.start')}
            </Button>
          </Row>
        )}
      </div>
    </li>
  );
};

/** 选择诊断模型: what each asks, how long it takes, how far one is. */
export const ModelsScreen = ({ cards, profile, onStart, onRestart }: ModelsProps) => {
  const { t } = useTranslation();
  const [restarting, setRestarting] = useState<ModelCard | null>(null);
  return (
    <Page title={t('models.title')} lead={t('models.lead')}>
      {profile ? (
        <Banner tone="warn" actions={<ButtonLink to={profile}>{t('models.toProfile')}</ButtonLink>}>
          {t('models.needProfile')}
        </Banner>
      ) : null}
      <ul className={styles.list}>
        {cards.map((card) => (
          <Model
            key={card.key}
            card={card}
            blocked={profile !== null}
            onStart={() => onStart(card.key)}
            onRestart={() => setRestarting(card)}
          />
        ))}
      </ul>
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
                  onRestart(restarting.key);
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
