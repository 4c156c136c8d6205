import { useState } from 'react';
import type { InterviewPart } from '../../engine/index.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { InterviewPrinter, InterviewRequest } from '../../ports/interview-sheets.ts';
import type { Progress, RenderedDocument } from '../../ports/report-renderer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Row, Sheet } from '../../ui/page.tsx';
import styles from './interview-screen.module.css';
import { type Printing, usePrinting } from './use-printing.ts';

/** All questions in one part, or a part a role. */
export type SheetKind = 'all' | 'byRole';
export type Choice = { readonly kind: SheetKind; readonly language: Language };

export type MakeProps = {
  /** By role, for the figures on screen. */
  readonly parts: readonly InterviewPart[];
  readonly roleNames: Readonly<Record<string, string>>;
  readonly printer: InterviewPrinter;
  readonly requestFor: (choice: Choice) => Promise<InterviewRequest>;
  readonly onDownload: (document: RenderedDocument, choice: Choice) => void;
  /** Writes the workbook and hands it out; gives its name. */
  readonly onWorkbook: (choice: Choice) => Promise<string>;
};

const kinds: readonly SheetKind[] = ['all', 'byRole'];
const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', en: 'English' };
const stages: readonly Progress['stage'][] = ['fonts', 'pages', 'file'];
const overall = ({ stage, done }: Progress): number => (stages.indexOf(stage) + done) / stages.length;

type ChoicesProps = { readonly choice: Choice; readonly onChoose: (choice: Choice) => void };

const KindChoice = ({ choice, onChoose }: ChoicesProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('interview.what')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={styles.kind}>
          <input type="radio" name="interview-kind" checked={choice.kind === kind} onChange={() => onChoose({ ...choice, kind })} />
          <span>
            <strong>{t(`interview.${kind}`)}</strong>
            <span className={styles.soft}>{t(`interview.${kind}Hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const LanguageChoice = ({ choice, onChoose }: ChoicesProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.languages}>
      <legend>{t('interview.language')}</legend>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="interview-language"
            checked={choice.language === language}
            onChange={() => onChoose({ ...choice, language })}
          />
          {languageNames[language]}
        </label>
      ))}
    </fieldset>
  );
};

const Extent = ({ kind, parts, roleNames }: { readonly kind: SheetKind } & Pick<MakeProps, 'parts' | 'roleNames'>) => {
  const { t } = useTranslation();
  const count = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  const roles = parts.map(({ role, questions }) =>
    t('interview.roleCount', { role: roleNames[role ?? ''] ?? role ?? '', count: questions.length }),
  );
  const text =
    kind === 'all' ? t('interview.count', { count }) : t('interview.countByRole', { count, roles: roles.join(t('app.listJoin')) });
  return <p className={styles.soft}>{text}</p>;
};

type StateProps = {
  readonly state: Printing;
  readonly onAnyway: () => void;
  readonly onCancel: () => void;
  readonly onDownload: (document: RenderedDocument) => void;
};

const PrintingState = ({ state, onAnyway, onCancel, onDownload }: StateProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'missing':
      return (
        <Banner tone="warn" actions={<Button onClick={onAnyway}>{t('report.makeAnyway')}</Button>}>
          {t('report.missing', { count: state.characters.length, list: state.characters.join(' ') })} {t('report.missingHint')}
        </Banner>
      );
    case 'printing':
      return (
        <div className={styles.making} role="status">
          <Meter fraction={overall(state.progress)} />
          <Row>
            <span>{t(`report.stage.${state.progress.stage}`)}</span>
            <Button size="small" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          </Row>
        </div>
      );
    case 'ready': {
      const { document } = state;
      const download = (
        <Button look="primary" onClick={() => onDownload(document)}>
          {t('interview.download')}
        </Button>
      );
      return (
        <Banner tone="good" actions={download}>
          {t('interview.ready', { pages: document.pages ?? 0, size: format.bytes(document.bytes.byteLength) })}
        </Banner>
      );
    }
    case 'cancelled':
      return <Banner tone="info">{t('interview.cancelled')}</Banner>;
    case 'failed':
      return <Banner tone="bad">{t('interview.failed')}</Banner>;
  }
};

type Writing = { readonly kind: 'idle' | 'writing' | 'failed' } | { readonly kind: 'saved'; readonly name: string };

/** Choose what to take along, and make it as PDF or as a workbook. */
export const MakeSheets = ({ parts, roleNames, printer, requestFor, onDownload, onWorkbook }: MakeProps) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const [choice, setChoice] = useState<Choice>({ kind: 'byRole', language });
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' });
  const { state, run, cancel, drop } = usePrinting(printer, () => requestFor(choice));
  const choose = (next: Choice) => {
    setChoice(next);
    setWriting({ kind: 'idle' });
    drop();
  };
  const write = async () => {
    setWriting({ kind: 'writing' });
    try {
      setWriting({ kind: 'saved', name: await onWorkbook(choice) });
    } catch {
      setWriting({ kind: 'failed' });
    }
  };
  return (
    <Sheet title={t('interview.make')}>
      <div className={styles.form}>
        <KindChoice choice={choice} onChoose={choose} />
        <Extent kind={choice.kind} parts={parts} roleNames={roleNames} />
        <LanguageChoice choice={choice} onChoose={choose} />
        <p className={styles.soft}>{t('interview.pdfHint')}</p>
        <Row>
          <Button look={state.kind === 'ready' ? 'normal' : 'primary'} disabled={state.kind === 'printing'} onClick={() => void run(false)}>
            {t('interview.makePdf')}
          </Button>
          <Button disabled={writing.kind === 'writing'} onClick={() => void write()}>
            {t('interview.makeWorkbook')}
          </Button>
        </Row>
        <PrintingState
          state={state}
          onAnyway={() => void run(true)}
          onCancel={cancel}
          onDownload={(document) => onDownload(document, choice)}
        />
        {writing.kind === 'saved' ? <Banner tone="good">{t('interview.workbookSaved', { name: writing.name })}</Banner> : null}
        {writing.kind === 'failed' ? <Banner tone="bad">{t('interview.failed')}</Banner> : null}
      </div>
    </Sheet>
  );
};
