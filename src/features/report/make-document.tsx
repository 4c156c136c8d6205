import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { Progress, RenderedDocument } from '../../ports/report-renderer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Segments } from '../../ui/segments.tsx';
import { type Format, formats } from './choices.ts';
import styles from './make-document.module.css';
import { type Making, type Recipe, useMaking } from './use-making.ts';

const stages: readonly Progress['stage'][] = ['fonts', 'pages', 'file'];

/** The whole way as one bar: each stage a third. */
const overall = ({ stage, done }: Progress): number => (stages.indexOf(stage) + done) / stages.length;

/** Names of programs and of their files. */
const formatNames: Readonly<Record<Format, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };

const InTheMaking = ({
  progress,
  format,
  onCancel,
}: {
  readonly progress: Progress;
  readonly format: Format;
  readonly onCancel: () => void;
}) => {
  const { t } = useTranslation();
  /** Only the PDF brings its fonts along. */
  const stage = progress.stage === 'fonts' && format !== 'pdf' ? 'words' : progress.stage;
  return (
    <div className={styles.making} role="status">
      <Meter fraction={overall(progress)} />
      <span>{t(`report.stage.${stage}`)}</span>
      <Button size="small" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
};

const Ready = ({
  document,
  format,
  onDownload,
}: {
  readonly document: RenderedDocument;
  readonly format: Format;
  readonly onDownload: () => void;
}) => {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const size = bytes(document.bytes.byteLength);
  const action = (
    <Button look="primary" onClick={onDownload}>
      {t('report.download', { format: formatNames[format] })}
    </Button>
  );
  return (
    <Banner tone="good" actions={action}>
      {document.pages === null ? t('report.readyWithoutPages', { size }) : t('report.ready', { pages: document.pages, size })}
    </Banner>
  );
};

type StateProps = {
  readonly making: Making;
  readonly format: Format;
  readonly isPossible: boolean;
  readonly onDownload: (document: RenderedDocument) => void;
  readonly onAnyway: () => void;
  readonly onCancel: () => void;
};

const MakingState = ({ making, format, isPossible, onDownload, onAnyway, onCancel }: StateProps) => {
  const { t } = useTranslation();
  switch (making.kind) {
    case 'idle':
      return <p className={styles.hint}>{isPossible ? t(`report.formatHint.${format}`) : t('report.noSection')}</p>;
    case 'missing':
      return (
        <Banner tone="warn" actions={<Button onClick={onAnyway}>{t('report.makeAnyway')}</Button>}>
          {t('report.missing', { count: making.characters.length, list: making.characters.join(' ') })} {t('report.missingHint')}
        </Banner>
      );
    case 'making':
      return <InTheMaking progress={making.progress} format={format} onCancel={onCancel} />;
    case 'ready':
      return <Ready document={making.document} format={format} onDownload={() => onDownload(making.document)} />;
    case 'cancelled':
      return <Banner tone="info">{t('report.cancelled')}</Banner>;
    case 'failed':
      return <Banner tone="bad">{t('report.failed')}</Banner>;
  }
};

type MakeProps = {
  readonly format: Format;
  readonly recipe: Recipe;
  /** False: no section is chosen. */
  readonly isPossible: boolean;
  readonly onFormat: (format: Format) => void;
  readonly onDownload: (document: RenderedDocument) => void;
};

/** Which kind of file, and the making of it: progress, cancel, what went wrong, download. */
export const MakeDocument = ({ format, recipe, isPossible, onFormat, onDownload }: MakeProps) => {
  const { t } = useTranslation();
  const { making, run, cancel } = useMaking(recipe);
  const isReady = making.kind === 'ready';
  return (
    <div className={styles.make}>
      <div className={styles.order}>
        <Segments
          legend={t('report.format')}
          segments={formats.map((value) => ({ value, label: formatNames[value] }))}
          value={format}
          onChange={onFormat}
        />
        <Button look={isReady ? 'normal' : 'primary'} disabled={!isPossible || making.kind === 'making'} onClick={() => void run(false)}>
          {isReady ? t('report.again') : t('report.make', { format: formatNames[format] })}
        </Button>
      </div>
      <div className={styles.state}>
        <MakingState
          making={making}
          format={format}
          isPossible={isPossible}
          onDownload={onDownload}
          onAnyway={() => void run(true)}
          onCancel={cancel}
        />
      </div>
    </div>
  );
};
