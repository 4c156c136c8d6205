import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { CameraProblem, CodeReader } from '../../ports/hand-over.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './hand-over.module.css';

type ViewProps = {
  readonly reader: CodeReader;
  readonly onCode: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
};

/** The picture of the camera for as long as it is on screen. */
const CameraView = ({ reader, onCode, onProblem }: ViewProps) => {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const tellCode = useEffectEvent(onCode);
  const tellProblem = useEffectEvent(onProblem);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isHere = true;
    const start = async (element: HTMLVideoElement): Promise<void> => {
      const watching = await reader.watchCamera(element, (text) => tellCode(text));
      if (!watching.ok) return isHere ? tellProblem(watching.error) : undefined;
      if (isHere) stop = watching.value.stop;
      else watching.value.stop();
    };
    if (video.current) void start(video.current);
    return () => {
      isHere = false;
      stop?.();
    };
  }, [reader]);
  return (
    <figure className={styles.camera}>
      <video ref={video} muted playsInline aria-label={t('handOver.view')} />
      <figcaption>{t('handOver.aim')}</figcaption>
    </figure>
  );
};

type PaneProps = { readonly reader: CodeReader; readonly isOn: boolean; readonly onOn: (on: boolean) => void } & Pick<ViewProps, 'onCode'>;

/** Turns the camera on and off, and says why there is none. */
export const CameraPane = ({ reader, isOn, onOn, onCode }: PaneProps) => {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const turn = (on: boolean) => {
    setProblem(null);
    onOn(on);
  };
  const fail = (found: CameraProblem) => {
    setProblem(found);
    onOn(false);
  };
  return (
    <>
      {isOn ? <CameraView reader={reader} onCode={onCode} onProblem={fail} /> : null}
      {problem ? <Banner tone="warn">{t(`handOver.camera.${problem}`)}</Banner> : null}
      <div>
        <Button look={isOn ? 'normal' : 'primary'} onClick={() => turn(!isOn)}>
          {isOn ? t('handOver.cameraOff') : t('handOver.cameraOn')}
        </Button>
      </div>
    </>
  );
};
