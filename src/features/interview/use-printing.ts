import { useEffect, useReducer, useRef } from 'react';
import type { InterviewPrinter, InterviewRequest } from '../../ports/interview-sheets.ts';
import type { Progress, RenderedDocument } from '../../ports/report-renderer.ts';

export type Printing =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'missing'; readonly characters: readonly string[] }
  | { readonly kind: 'printing'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly document: RenderedDocument };

const idle: Printing = { kind: 'idle' };

type Tell = (next: Printing) => void;

const print = async (printer: InterviewPrinter, request: InterviewRequest, anyway: boolean, signal: AbortSignal, tell: Tell) => {
  const characters = anyway ? [] : await printer.missingCharacters(request);
  signal.throwIfAborted();
  if (characters.length > 0) return tell({ kind: 'missing', characters });
  const document = await printer.print(request, { signal, onProgress: (progress) => tell({ kind: 'printing', progress }) });
  return tell({ kind: 'ready', document });
};

/** One print at a time: a new one, another choice, or leaving ends the one before, which has nothing more to say. */
export const usePrinting = (printer: InterviewPrinter, makeRequest: () => Promise<InterviewRequest>) => {
  const [state, set] = useReducer((_: Printing, next: Printing) => next, idle);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (anyway: boolean): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const tell: Tell = (next) => (running.current === controller ? set(next) : undefined);
    tell({ kind: 'printing', progress: { stage: 'fonts', done: 0 } });
    try {
      await print(printer, await makeRequest(), anyway, controller.signal, tell);
    } catch {
      tell({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const drop = () => {
    running.current?.abort();
    running.current = null;
    set(idle);
  };
  return { state, run, cancel: () => running.current?.abort(), drop };
};
