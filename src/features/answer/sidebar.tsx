import { memo } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { inPassing } from '../../ui/on-demand.tsx';
import type { AnswerProps } from './answer-props.ts';
import styles from './answer-screen.module.css';
import { countAll, minutesLeft, type Section } from './sections.ts';
import { UndoButtons } from './undo-buttons.tsx';

/** What an assessment can still become takes a part of the engine that answering does without. */
const RunningBand = inPassing(() => import('./running-band.tsx').then((m) => m.RunningBand));

const SectionLink = ({
  section,
  current,
  title,
  pathTo,
}: {
  readonly section: Section;
  readonly current: boolean;
  readonly title: string;
  readonly pathTo: AnswerProps['pathTo'];
}) => {
  const { t } = useTranslation();
  const first = section.questions[0];
  const state = section.open > 0 ? t('answer.status.open', { count: section.open }) : t('answer.status.done');
  const words = (
    <>
      <span className={styles.sectionTitle}>{title}</span>
      <span className={section.open === 0 ? styles.done : styles.open}>{first ? state : t('answer.status.none')}</span>
    </>
  );
  return (
    <li>
      {first ? (
        <Link href={pathTo(first.id)} className={styles.section ?? ''} {...(current ? { 'aria-current': 'true' as const } : {})}>
          {words}
        </Link>
      ) : (
        <span className={styles.section}>{words}</span>
      )}
    </li>
  );
};

type SidebarProps = { readonly sections: readonly Section[]; readonly current: Section } & Pick<
  AnswerProps,
  'pack' | 'texts' | 'scoring' | 'root' | 'undo' | 'pathTo' | 'resultsPath' | 'interviewPath' | 'handOverPath'
>;

/** Where one is, how far, how long it will take yet, and what comes of it so far. */
export const Sidebar = memo((props: SidebarProps) => {
  const { sections, current } = props;
  const { t } = useTranslation();
  const { pack, scoring } = props;
  const counted = countAll(sections, current, scoring.answers);
  const minutes = minutesLeft(pack.forms.find((f) => f.id === scoring.form)?.minutes ?? 0, counted);
  return (
    <aside className={styles.side}>
      <div className={styles.progress}>
        <span>
          {t('answer.progress', { done: counted.done, all: counted.all })}
          {minutes > 0 ? <span className={styles.minutes}>{t('answer.minutesLeft', { count: minutes })}</span> : null}
        </span>
        <Meter fraction={counted.all === 0 ? 0 : counted.done / counted.all} />
        <span className={styles.band}>
          <RunningBand scoring={props.scoring} root={props.root} />
        </span>
        <UndoButtons {...props.undo} />
      </div>
      <nav aria-label={t('answer.sections')}>
        <ul className={styles.sections}>
          {sections.map((section) => (
            <SectionLink
              key={section.group.id}
              section={section}
              current={section === current}
              title={props.texts.groups[section.group.id]?.title ?? ''}
              pathTo={props.pathTo}
            />
          ))}
        </ul>
      </nav>
      {counted.next ? (
        <ButtonLink to={props.pathTo(counted.next.id)}>{t('answer.nextOpen')}</ButtonLink>
      ) : (
        <ButtonLink to={props.resultsPath} look="primary">
          {t('answer.toResults')}
        </ButtonLink>
      )}
      <div className={styles.away}>
        <Link href={props.interviewPath}>{t('interview.link')}</Link>
        <Link href={props.handOverPath}>{t('handOver.link')}</Link>
      </div>
    </aside>
  );
});
