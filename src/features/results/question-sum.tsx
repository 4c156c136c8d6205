import { type Question, questionsBelow, recordOf } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { originWords, scoreWords } from '../../i18n/explain-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Row, Sheet } from '../../ui/page.tsx';
import styles from './question-sum.module.css';
import { type QuestionWhyProps, Remarks, useExplainWords } from './why-links.tsx';
import { WorkingSheet } from './working-sheet.tsx';

type WithQuestion = QuestionWhyProps & { readonly question: Question };

const Answer = ({ question, explained, report, texts, pathTo }: WithQuestion) => {
  const { t } = useTranslation();
  const format = useFormat();
  const item = report.groups.flatMap((row) => row.items).find(({ result }) => result.id === explained.id);
  const record = item?.record ?? recordOf({}, explained.id);
  const words = answerWords(t, question, record, texts, format);
  return (
    <Sheet title={t('explain.answer')}>
      <p className={styles.prompt}>{texts.questions[explained.id]?.prompt}</p>
      <p className={styles.answer}>{words || t(`status.${explained.status}`)}</p>
      {explained.score === null ? <p className={styles.prompt}>{t(`explain.status.${explained.status as 'unknown'}`)}</p> : null}
      {explained.status === 'excluded' ? null : (
        <Row>
          <ButtonLink to={pathTo(explained.id)} size="small">
            {t('explain.toAnswer')}
          </ButtonLink>
        </Row>
      )}
    </Sheet>
  );
};

/** What holds the score down, and what would lift it. */
const CapSheet = ({ question, explained, ...props }: WithQuestion) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const { cap, id } = explained;
  if (!cap) return null;
  const lifting = question.proves?.[cap.proof] ?? [];
  return (
    <Sheet title={t('explain.cap')}>
      <p>
        {t('explain.capText', {
          score: scoreWords(words, id, cap.uncapped),
          lack: t(`results.lacks.${cap.proof}`),
          max: scoreWords(words, id, cap.max),
        })}
      </p>
      <p>{t('explain.capLift')}</p>
      <ul className={styles.material}>
        {lifting.map((evidence) => (
          <li key={evidence}>{props.texts.questions[id]?.evidence?.[evidence] ?? evidence}</li>
        ))}
      </ul>
    </Sheet>
  );
};

/** From the answer of a question to its score. */
export const QuestionSum = (props: QuestionWhyProps) => {
  const words = useExplainWords(props);
  const { explained, report } = props;
  const question = questionsBelow(report.pack.root).find(({ id }) => id === explained.id);
  if (!question) throw new Error(`explained without a question: ${explained.id}`);
  return (
    <>
      <Answer question={question} {...props} />
      {explained.working ? <WorkingSheet question={question} working={explained.working} {...props} /> : null}
      <CapSheet question={question} {...props} />
      <Remarks>{originWords(words, 'curves')}</Remarks>
    </>
  );
};
