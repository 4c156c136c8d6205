import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import styles from './home-screen.module.css';
import { EarlierRounds, type RoundCard, RoundDates } from './round-list.tsx';

/** One form of a questionnaire that was begun, as the card of its enterprise shows it: its rounds, the newest first. */
export type AssessmentCard = {
  readonly id: string;
  readonly title: string;
  readonly newest: RoundCard;
  readonly rounds: readonly RoundCard[];
};

/** Carrying on means the newest round. */
export const AssessmentLine = ({ card }: { readonly card: AssessmentCard }) => {
  const { t } = useTranslation();
  const { newest, rounds } = card;
  return (
    <li className={styles.assessment}>
      <span className={styles.model}>
        {card.title}
        <RoundDates round={newest} />
      </span>
      <span className={styles.count}>{t('home.answered', { done: newest.done, all: newest.all })}</span>
      <Row>
        <ButtonLink to={newest.answer} size="small">
          {t('home.continue')}
        </ButtonLink>
        <ButtonLink to={newest.results} size="small">
          {t('home.results')}
        </ButtonLink>
      </Row>
      <EarlierRounds rounds={rounds} />
    </li>
  );
};
