import { type FindOptions, findCode, type Pixels } from './find-code.ts';

export type FindRequest = { readonly id: number; readonly pixels: Pixels; readonly options: FindOptions };
export type FindAnswer = { readonly id: number; readonly text: string | null };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (answer: FindAnswer) => void };

self.addEventListener('message', ({ data: { id, pixels, options } }: MessageEvent<FindRequest>) =>
  scope.postMessage({ id, text: findCode(pixels, options) }),
);
