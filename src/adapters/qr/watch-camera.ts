import { fail, ok, type Result } from '../../engine/index.ts';
import type { CameraProblem } from '../../ports/hand-over.ts';
import { type Find, startFinding } from './ask-worker.ts';
import type { Pixels } from './find-code.ts';

/** As the browser calls them. */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
};

/** Some browsers have no such thing outside a secure context, whatever the types say. */
const openStream = async (): Promise<Result<MediaStream, CameraProblem>> => {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return fail('insecure');
  try {
    return ok(await devices.getUserMedia(wanted));
  } catch (error) {
    return fail(problems[error instanceof Error ? error.name : ''] ?? 'failed');
  }
};

/** Between two looks, so that the device stays cool. */
const pause = 60;

/** The finder misses a dense code at one size and reads it at another: one after the other is tried, of the picture's own side. */
const scales = [1, 1.5, 0.75];

/** More takes the finder too long. */
const largest = 1600;

/** The square in the middle of the picture, which is what the screen shows. */
const squareOf = (video: HTMLVideoElement, context: CanvasRenderingContext2D, scale: number): Pixels | null => {
  const side = Math.min(video.videoWidth, video.videoHeight);
  if (side === 0) return null;
  const { canvas } = context;
  const drawn = Math.min(largest, Math.round(side * scale));
  if (canvas.width !== drawn) [canvas.width, canvas.height] = [drawn, drawn];
  context.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side, 0, 0, drawn, drawn);
  return context.getImageData(0, 0, drawn, drawn);
};

type Looking = { readonly find: Find; readonly onText: (text: string) => void; readonly signal: AbortSignal };

const look = async (video: HTMLVideoElement, { find, onText, signal }: Looking): Promise<void> => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  for (let turn = 0; context && !signal.aborted; turn += 1) {
    const pixels = squareOf(video, context, scales[turn % scales.length] ?? 1);
    const text = pixels && (await find(pixels, { still: false }));
    if (text && !signal.aborted) onText(text);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/** Shows the camera at the back, if there is one, and looks for codes until it is stopped. Errors: see CameraProblem. */
export const watchCamera = async (
  video: HTMLVideoElement,
  onText: Looking['onText'],
): Promise<Result<{ readonly stop: () => void }, CameraProblem>> => {
  const stream = await openStream();
  if (!stream.ok) return stream;
  const finding = startFinding();
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    finding.stop();
    video.srcObject = null;
    for (const track of stream.value.getTracks()) track.stop();
  };
  video.srcObject = stream.value;
  try {
    await video.play();
  } catch {
    stop();
    return fail('failed');
  }
  void look(video, { find: finding.find, onText, signal: controller.signal });
  return ok({ stop });
};
