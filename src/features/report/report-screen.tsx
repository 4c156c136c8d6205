import { useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportModel } from '../../engine/index.ts';
import { type Language, languages } from '../../i18n/translator.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { Progress, RenderedDocument, RenderWatch, ReportRequest } from '../../ports/report-renderer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import styles from './report-screen.module.css';

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'missing'; readonly characters: readonly string[] }
  | { readonly kind: 'making'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly document: RenderedDocument }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

type ReportProps = {
  readonly report: ReportModel;
  readonly requestFor: (language: Language) => Promise<ReportRequest>;
  readonly missingCharacters: (request: ReportRequest) => Promise<readonly string[]>;
  readonly render: (request: ReportRequest, watch: RenderWatch) => Promise<RenderedDocument>;
  readonly onDownload: (document: RenderedDocument, language: Language) => void;
};

const stages: readonly Progress['stage'][] = ['fonts', 'pages', 'file'];

/** The whole way as one bar: each stage a third. */
const overall = ({ stage, done }: Progress): number => (stages.indexOf(stage) + done) / stages.length;

const useMaking = ({ requestFor, missingCharacters, render }: ReportProps, language: Language) => {
  const [making, set] = useReducer((_: Making, next: Making) => next, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (anyway: boolean): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    /** A run that was dropped has nothing more to say. */
    const tell = (next: Making) => (running.current === controller ? set(next) : undefined);
    tell({ kind: 'making', progress: { stage: 'fonts', done: 0 } });
    try {
      const request = await requestFor(language);
      const characters = anyway ? [] : await missingCharacters(request);
      signal.throwIfAborted();
      if (characters.length > 0) return tell({ kind: 'missing', characters });
      const document = await render(request, { signal, onProgress: (progress) => tell({ kind: 'making', progress }) });
      tell({ kind: 'ready', document });
    } catch {
      tell({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const drop = () => {
    running.current?.abort();
    running.current = null;
    set({ kind: 'idle' });
  };
  return { making, run, cancel: () => running.current?.abort(), drop };
};

const MakingState = ({
  making,
  language,
  props,
  onAnyway,
  onCancel,
}: {
  readonly making: Making;
  readonly language: Language;
  readonly props: ReportProps;
  readonly onAnyway: () => void;
  readonly onCancel: () => void;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  switch (making.kind) {
    case 'idle':
      return null;
    case 'missing':
      return (
        <Banner tone="warn" actions={<Button onClick={onAnyway}>{t('report.makeAnyway')}</Button>}>
          {t('report.missing', { count: making.characters.length, list: making.characters.join(' ') })} {t('report.missingHint')}
        </Banner>
      );
    case 'making':
      return (
        <div className={styles.making} role="status">
          <Meter fraction={overall(making.progress)} />
          <Row>
            <span>{t(`report.stage.${making.progress.stage}`)}</span>
            <Button size="small" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          </Row>
        </div>
      );
    case 'ready':
      return (
        <Banner
          tone="good"
          actions={
            <Button look="primary" onClick={() => props.onDownload(making.document, language)}>
              {t('report.download')}
            </Button>
          }
        >
          {t('report.ready', { pages: making.document.pages ?? 0, size: format.bytes(making.document.bytes.byteLength) })}
        </Banner>
      );
    case 'cancelled':
      return <Banner tone="info">{t('report.cancelled')}</Banner>;
    case 'failed':
      return <Banner tone="bad">{t('report.failed')}</Banner>;
  }
};

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', en: 'English' };

const LanguageOfReport = ({ language, onChoose }: { readonly language: Language; readonly onChoose: (language: Language) => void }) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.languages}>
      <legend>{t('report.language')}</legend>
      {languages.map((name) => (
        <label key={name} lang={name}>
          <input type="radio" name="report-language" checked={name === language} onChange={() => onChoose(name)} />
          {languageNames[name]}
        </label>
      ))}
    </fieldset>
  );
};

const Contents = ({ report }: { readonly report: ReportModel }) => {
  const { t } = useTranslation();
  const parts = [t('paper.summary'), t('paper.profile'), t('paper.dimensions'), t('paper.benchmark'), t('paper.items'), t('paper.method')];
  return (
    <Sheet title={t('report.contents')}>
      <ol className={styles.contents}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <p className={styles.soft}>{t('paper.versions', { id: report.pack.id, version: report.pack.version })}</p>
    </Sheet>
  );
};

/** 报告: says what will be in it and what is missing, warns of unprintable characters, makes the PDF on the device. */
export const ReportScreen = (props: ReportProps) => {
  const { t } = useTranslation();
  const { language: shown } = useFormat();
  const [language, setLanguage] = useState<Language>(shown);
  const { making, run, cancel, drop } = useMaking(props, language);
  const { counts } = props.report;
  const open = counts.unanswered + counts.unknown + counts.incomplete;
  if (counts.scored === 0)
    return (
      <Page title={t('report.title')} lead={t('report.lead')} narrow>
        <Empty title={t('report.nothing')} text={t('results.nothingHint')} />
      </Page>
    );
  return (
    <Page title={t('report.title')} lead={t('report.lead')} narrow>
      {open > 0 ? <Banner tone="info">{t('report.incomplete', { count: open })}</Banner> : null}
      <Contents report={props.report} />
      <Sheet>
        <div className={styles.make}>
          <LanguageOfReport
            language={language}
            onChoose={(name) => {
              setLanguage(name);
              drop();
            }}
          />
          <Row>
            <Button
              look={making.kind === 'ready' ? 'normal' : 'primary'}
              disabled={making.kind === 'making'}
              onClick={() => void run(false)}
            >
              {making.kind === 'ready' ? t('report.again') : t('report.make')}
            </Button>
          </Row>
          <MakingState making={making} language={language} props={props} onAnyway={() => void run(true)} onCancel={cancel} />
        </div>
      </Sheet>
    </Page>
  );
};
