import type { Result } from '../engine/index.ts';
import type { StoreProblem } from './assessment-store.ts';

/** Whether the browser may clear what is kept here when room runs short or after days without a visit. */
export type Lasting = 'lasting' | 'clearable' | 'unknown';

/** What the self-check asks of device and browser. Sizes in bytes, times in milliseconds. */
export type DeviceState = {
  /** Writes something, reads it back and takes it away; how long the writing took. */
  readonly tryStorage: () => Promise<Result<number, StoreProblem>>;
  readonly lasting: () => Promise<Lasting>;
  /** Asks the browser never to clear by itself. */
  readonly askToLast: () => Promise<Lasting>;
  /** Room still free for this app; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
  readonly print: (() => void) | null;
  readonly about: {
    readonly version: string;
    readonly packaging: 'web' | 'single-file';
    readonly browser: string;
    readonly address: string;
  };
};
