import { useCallback, useEffect, useRef, useState } from 'react';
import type { Translate } from '../../i18n/translator.ts';
import { type Format, useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import styles from './check-screen.module.css';
import { type CheckId, checkIds, type Finding, runCheck, type Trials } from './checks.ts';

type CheckProps = {
  readonly trials: Trials;
  /** Hands a text file to the person: the result, and a trial of saving. */
  readonly onSave: (text: string) => void;
};

type Findings = Readonly<Partial<Record<CheckId, Finding>>>;

/** The checks one after another, so that the slow ones do not disturb each other. */
const useFindings = (trials: Trials) => {
  const [findings, set] = useState<Findings>({});
  const running = useRef<AbortController | null>(null);
  const again = useCallback(async () => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    set({});
    for (const id of checkIds) {
      const finding = await runCheck(id, trials);
      if (control.signal.aborted) return;
      set((before) => ({ ...before, [id]: finding }));
    }
  }, [trials]);
  useEffect(() => {
    void again();
    return () => running.current?.abort();
  }, [again]);
  return { findings, again: () => void again() };
};

const foundText = (t: Translate, format: Format, { code, ms = 0, bytes = 0, text = '' }: Finding): string =>
  t(`check.found.${code}`, { ms: format.number(ms, 0), bytes: format.bytes(bytes), text });

const todoText = (t: Translate, finding: Finding): string | null => (finding.verdict === 'good' ? null : t(`check.todo.${finding.code}`));

type FindingProps = { readonly id: CheckId; readonly finding: Finding | undefined };

const FindingRow = ({ id, finding }: FindingProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const verdict = finding?.verdict ?? 'running';
  const todo = finding && todoText(t, finding);
  return (
    <li className={styles.check}>
      <span className={`${styles.verdict} ${styles[verdict]}`}>{t(`check.verdict.${verdict}`)}</span>
      <div>
        <h3>{t(`check.name.${id}`)}</h3>
        {finding ? <p className={styles.found}>{foundText(t, format, finding)}</p> : null}
        {todo ? <p>{todo}</p> : null}
      </div>
    </li>
  );
};

const reportOf = (t: Translate, format: Format, findings: Findings, { about }: Trials['device']): string =>
  [
    `${t('app.name')} ${about.version} (${about.packaging})`,
    about.address,
    about.browser,
    '',
    ...checkIds.flatMap((id) => {
      const finding = findings[id];
      if (!finding) return [];
      return [`[${t(`check.verdict.${finding.verdict}`)}] ${t(`check.name.${id}`)}: ${foundText(t, format, finding)}`];
    }),
  ].join('\r\n');

/** 自检: whether this device and browser do what the app needs, and what to do where they do not. */
export const CheckScreen = ({ trials, onSave }: CheckProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { findings, again } = useFindings(trials);
  const { device } = trials;
  const open = checkIds.filter((id) => !findings[id]);
  const faults = Object.values(findings).filter(({ verdict }) => verdict === 'bad').length;
  const askToLast = async () => {
    await device.askToLast();
    again();
  };
  return (
    <Page title={t('check.title')} lead={t('check.lead')} narrow>
      <Sheet title={t('check.device')}>
        <p role="status">
          {open.length > 0
            ? t('check.running', { count: checkIds.length - open.length, all: checkIds.length })
            : t(faults > 0 ? 'check.faults' : 'check.fine', { count: faults })}
        </p>
        <ul className={styles.checks}>
          {checkIds.map((id) => (
            <FindingRow key={id} id={id} finding={findings[id]} />
          ))}
        </ul>
        <Row>
          <Button onClick={again} disabled={open.length > 0}>
            {t('check.again')}
          </Button>
          {findings.lasting?.code === 'clearable' ? <Button onClick={() => void askToLast()}>{t('check.askToLast')}</Button> : null}
        </Row>
      </Sheet>
      <Sheet title={t('check.byHand')}>
        <ul className={styles.checks}>
          <li className={styles.hand}>
            <p>{t('check.saveHint')}</p>
            <Button disabled={open.length > 0} onClick={() => onSave(reportOf(t, format, findings, device))}>
              {t('check.save')}
            </Button>
          </li>
          <li className={styles.hand}>
            <p>{t(device.print ? 'check.printHint' : 'check.noPrint')}</p>
            {device.print ? <Button onClick={device.print}>{t('check.print')}</Button> : null}
          </li>
        </ul>
      </Sheet>
      <Sheet title={t('check.about')}>
        <dl className={styles.about}>
          <dt>{t('check.version')}</dt>
          <dd>{t(`check.packaging.${device.about.packaging}`, { version: device.about.version })}</dd>
          <dt>{t('check.browser')}</dt>
          <dd>{device.about.browser}</dd>
        </dl>
      </Sheet>
    </Page>
  );
};
