import type { UpdateState } from '../../ports/app-updates.ts';
import type { DeviceState } from '../../ports/device-state.ts';

export const checkIds = ['storage', 'lasting', 'room', 'offline', 'packs', 'fonts', 'pdf', 'workbook'] as const;
export type CheckId = (typeof checkIds)[number];

type Figures = { readonly bytes?: number; readonly ms?: number; readonly text?: string };

/** What came of a check. The words live in i18n under `check.found.<code>`, and what to do under `check.todo.<code>`. */
export type Finding = Figures &
  (
    | {
        readonly verdict: 'good';
        readonly code:
          | 'storage-kept'
          | 'lasting'
          | 'room-enough'
          | 'offline-single-file'
          | 'offline-kept'
          | 'packs-read'
          | 'fonts-whole'
          | 'pdf-made'
          | 'workbook-made';
      }
    | {
        readonly verdict: 'warn' | 'bad';
        readonly code:
          | 'storage-full'
          | 'storage-blocked'
          | 'clearable'
          | 'lasting-unknown'
          | 'room-little'
          | 'room-unknown'
          | 'online-only'
          | 'fonts-missing'
          | 'failed';
      }
  );

/** The parts of the app that are tried; each rejects where it does not work. */
export type Trials = {
  readonly device: DeviceState;
  /** As it is when asked: a new version that comes meanwhile begins nothing anew. */
  readonly updates: () => UpdateState;
  /** Ids and versions of all questionnaires, after each has been read. */
  readonly loadPacks: () => Promise<readonly string[]>;
  /** Characters of a text with rare ones that the fonts do not have. */
  readonly missingCharacters: () => Promise<readonly string[]>;
  readonly makePdf: () => Promise<Uint8Array>;
  /** Writes a workbook and reads it back. */
  readonly makeWorkbook: () => Promise<boolean>;
};

/** Below this a browser may refuse to keep a large portfolio; ours. */
const littleRoom = 50 * 1024 * 1024;

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-' && bytes.length > 1000;

const lastingFindings = {
  lasting: { verdict: 'good', code: 'lasting' },
  clearable: { verdict: 'warn', code: 'clearable' },
  unknown: { verdict: 'warn', code: 'lasting-unknown' },
} as const;

const checks: Readonly<Record<CheckId, (trials: Trials) => Promise<Finding>>> = {
  storage: async ({ device }) => {
    const tried = await device.tryStorage();
    if (tried.ok) return { verdict: 'good', code: 'storage-kept', ms: tried.value };
    return { verdict: 'bad', code: tried.error.code === 'full' ? 'storage-full' : 'storage-blocked' };
  },
  lasting: async ({ device }) => lastingFindings[await device.lasting()],
  room: async ({ device }) => {
    const bytes = await device.room();
    if (bytes === null) return { verdict: 'warn', code: 'room-unknown' };
    return bytes < littleRoom ? { verdict: 'bad', code: 'room-little', bytes } : { verdict: 'good', code: 'room-enough', bytes };
  },
  offline: async ({ device, updates }) => {
    if (device.about.packaging === 'single-file') return { verdict: 'good', code: 'offline-single-file' };
    return updates() === 'online-only' ? { verdict: 'warn', code: 'online-only' } : { verdict: 'good', code: 'offline-kept' };
  },
  packs: async ({ loadPacks }) => ({ verdict: 'good', code: 'packs-read', text: (await loadPacks()).join(' · ') }),
  fonts: async ({ missingCharacters }) => {
    const missing = await missingCharacters();
    return missing.length === 0
      ? { verdict: 'good', code: 'fonts-whole' }
      : { verdict: 'bad', code: 'fonts-missing', text: missing.join('') };
  },
  pdf: async ({ makePdf }) => {
    const begun = performance.now();
    if (!isPdf(await makePdf())) throw new Error('no PDF');
    return { verdict: 'good', code: 'pdf-made', ms: performance.now() - begun };
  },
  workbook: async ({ makeWorkbook }) => {
    if (!(await makeWorkbook())) throw new Error('not read back');
    return { verdict: 'good', code: 'workbook-made' };
  },
};

/** One check; what it throws is a finding too. */
export const runCheck = async (id: CheckId, trials: Trials): Promise<Finding> => {
  try {
    return await checks[id](trials);
  } catch (error) {
    return { verdict: 'bad', code: 'failed', text: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
};
