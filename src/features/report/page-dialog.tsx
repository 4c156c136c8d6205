import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { Preview } from '../../ports/report-renderer.ts';
import { Button } from '../../ui/button.tsx';
import styles from './page-dialog.module.css';
import { PageDrawing } from './page-drawing.tsx';
import { PageTurner } from './page-turner.tsx';

type PageDialogProps = {
  readonly preview: Preview;
  readonly from: number;
  readonly logoUrl: string | null;
  readonly onClose: (last: number) => void;
};

const zooms = ['whole', 'width', 'double'] as const;
type Zoom = (typeof zooms)[number];

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };

/** One page, large: whole, as wide as the window, or twice that; turned by buttons or keys. */
export const PageDialog = ({ preview, from, logoUrl, onClose }: PageDialogProps) => {
  const { t } = useTranslation();
  const [index, setIndex] = useState(from);
  const [zoom, setZoom] = useState<Zoom>('width');
  const element = useRef<HTMLDialogElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  const count = preview.pages.length;
  const turn = (to: number) => {
    if (to < 0 || to >= count) return;
    setIndex(to);
    if (desk.current) desk.current.scrollTop = 0;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turn(index + step);
  };
  const label = t('report.preview.page', { page: index + 1, pages: count });
  return (
    <dialog ref={element} className={styles.dialog} aria-label={t('report.preview.title')} onClose={() => onClose(index)} onKeyDown={onKey}>
      <div className={styles.bar}>
        <PageTurner current={index} count={count} onTurn={turn} />
        <div className={styles.zooms}>
          {zooms.map((value) => (
            <Button key={value} size="small" aria-pressed={zoom === value} onClick={() => setZoom(value)}>
              {t(`report.preview.zoom.${value}`)}
            </Button>
          ))}
        </div>
        <Button size="small" onClick={() => element.current?.close()}>
          {t('app.close')}
        </Button>
      </div>
      <div ref={desk} className={styles.desk}>
        <div className={`${styles.page} ${styles[zoom]}`}>
          <PageDrawing preview={preview} index={index} logoUrl={logoUrl} label={label} />
        </div>
      </div>
    </dialog>
  );
};
