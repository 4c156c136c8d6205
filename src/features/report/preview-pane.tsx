import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { Preview } from '../../ports/report-renderer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PageDialog } from './page-dialog.tsx';
import { PageDrawing } from './page-drawing.tsx';
import { PageTurner } from './page-turner.tsx';
import styles from './preview-pane.module.css';
import { usePageStrip } from './use-page-strip.ts';
import type { PreviewState } from './use-preview.ts';

type PagesProps = {
  readonly preview: Preview;
  readonly logoUrl: string | null;
  readonly strip: ReturnType<typeof usePageStrip>;
  readonly onEnlarge: (index: number) => void;
};

const Pages = ({ preview, logoUrl, strip, onEnlarge }: PagesProps) => {
  const { t } = useTranslation();
  const pages = preview.pages.length;
  return preview.pages.map((_, index) => {
    const page = index + 1;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their number, and keep their place while what is on them changes
      <button key={index} type="button" data-page={index} className={styles.page} onClick={() => onEnlarge(index)}>
        {strip.isNear(index) ? (
          <PageDrawing preview={preview} index={index} logoUrl={logoUrl} label={t('report.preview.enlarge', { page, pages })} />
        ) : (
          <span className={styles.number}>{page}</span>
        )}
      </button>
    );
  });
};

type PreviewPaneProps = {
  readonly state: PreviewState & { readonly retry: () => void };
  readonly logoUrl: string | null;
  /** Said below the title: how far the pages hold for the kind of file chosen. */
  readonly remark: string | null;
};

const Head = ({ state, strip, remark }: Omit<PreviewPaneProps, 'logoUrl'> & { readonly strip: ReturnType<typeof usePageStrip> }) => {
  const { t } = useTranslation();
  const count = state.preview?.pages.length ?? 0;
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <h2>{t('report.preview.title')}</h2>
        <span className={styles.news}>{state.isUpdating && count > 0 ? t('report.preview.updating') : null}</span>
        {count > 0 ? <PageTurner current={strip.current} count={count} onTurn={strip.goTo} /> : null}
      </div>
      {remark ? <p className={styles.remark}>{remark}</p> : null}
      {state.hasFailed ? (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={state.retry}>
              {t('app.retry')}
            </Button>
          }
        >
          {t('report.preview.failed')}
        </Banner>
      ) : null}
    </header>
  );
};

/** The pages of the document as they will be printed. The old ones stay until new ones are there. */
export const PreviewPane = ({ state, logoUrl, remark }: PreviewPaneProps) => {
  const { t } = useTranslation();
  const { preview, isUpdating, hasFailed } = state;
  const strip = usePageStrip(preview?.pages.length ?? 0);
  const [enlarged, setEnlarged] = useState<number | null>(null);
  const close = (last: number) => {
    setEnlarged(null);
    strip.goTo(last);
  };
  return (
    <section className={styles.pane} aria-label={t('report.preview.title')} aria-busy={isUpdating}>
      <Head state={state} strip={strip} remark={remark} />
      <div ref={strip.scroller} className={styles.pages} onScroll={strip.look}>
        {preview ? (
          <Pages preview={preview} logoUrl={logoUrl} strip={strip} onEnlarge={setEnlarged} />
        ) : (
          <div className={styles.page}>
            <span className={styles.number}>{hasFailed ? null : t('report.preview.first')}</span>
          </div>
        )}
      </div>
      {preview && enlarged !== null ? <PageDialog preview={preview} from={enlarged} logoUrl={logoUrl} onClose={close} /> : null}
    </section>
  );
};
