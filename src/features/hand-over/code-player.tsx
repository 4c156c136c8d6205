import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { DrawnCode } from '../../ports/hand-over.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import { CodePicture } from './code-picture.tsx';
import styles from './hand-over.module.css';

/** Long enough for a camera to settle and read. */
const dwell = 2500;

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };

const wantsStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The codes one after the other: by themselves until paused, by buttons or arrow keys, and as large as the window. */
export const CodePlayer = ({ codes }: { readonly codes: readonly DrawnCode[] }) => {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const [isPlaying, setPlaying] = useState(() => codes.length > 1 && !wantsStill());
  const dialog = useRef<HTMLDialogElement>(null);
  const count = codes.length;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => setIndex((at) => (at + 1) % count), dwell);
    return () => clearInterval(timer);
  }, [isPlaying, count]);
  const turn = (by: number) => {
    setPlaying(false);
    setIndex((at) => (at + by + count) % count);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || count === 1) return;
    event.preventDefault();
    turn(step);
  };
  const code = codes[index];
  if (!code) return null;
  const label = t('handOver.codeOf', { index: index + 1, count });
  const controls =
    count === 1 ? null : (
      <>
        <Button size="small" onClick={() => turn(-1)}>
          {t('handOver.previous')}
        </Button>
        <Button size="small" onClick={() => setPlaying(!isPlaying)}>
          {isPlaying ? t('handOver.pause') : t('handOver.play')}
        </Button>
        <Button size="small" onClick={() => turn(1)}>
          {t('handOver.next')}
        </Button>
      </>
    );
  return (
    /* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only repeat what the buttons inside do. */
    <div className={styles.player} onKeyDown={onKey}>
      <p className={styles.place}>{label}</p>
      <CodePicture code={code} label={label} />
      <Row>
        {controls}
        <Button size="small" look="primary" onClick={() => dialog.current?.showModal()}>
          {t('handOver.large')}
        </Button>
      </Row>
      <dialog ref={dialog} className={styles.large} aria-label={t('handOver.large')}>
        <div className={styles.bar}>
          <span className={styles.place}>{label}</span>
          {controls}
          <Button size="small" onClick={() => dialog.current?.close()}>
            {t('app.close')}
          </Button>
        </div>
        <CodePicture code={code} label={label} />
      </dialog>
    </div>
  );
};
