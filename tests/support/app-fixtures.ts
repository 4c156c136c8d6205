import 'fake-indexeddb/auto';
import { buildInSteps } from '../../src/adapters/cohort/build-in-steps.ts';
import { lockBytes, unlockBytes } from '../../src/adapters/crypto/lock-bytes.ts';
import { isLocked } from '../../src/adapters/crypto/lock-mark.ts';
import { createIndexedDbShelf } from '../../src/adapters/indexeddb/indexeddb-shelf.ts';
import { createIndexedDbStore } from '../../src/adapters/indexeddb/indexeddb-store.ts';
import { createBundledPacks } from '../../src/adapters/packs/bundled-packs.ts';
import { rememberUnsaved } from '../../src/app/remember-unsaved.ts';
import {
  type AnswerRecord,
  type AnswerSpec,
  type Answers,
  type AnswerValue,
  type Assessment,
  type AssessmentId,
  assessmentId,
  cheapestPath,
  type Degree,
  type Enterprise,
  type EnterpriseId,
  enterpriseId,
  type Facts,
  fail,
  formId,
  isAsked,
  isDoable,
  isInForm,
  noFacts,
  ok,
  optionId,
  type Pack,
  packId,
  type QuestionId,
  questionId,
  questionsBelow,
  unansweredRecord,
} from '../../src/engine/index.ts';
import type { AppUpdates, UpdateState } from '../../src/ports/app-updates.ts';
import type { AssessmentStore, StoredEnterprise, StoreProblem } from '../../src/ports/assessment-store.ts';
import type { PasswordLock } from '../../src/ports/backup-files.ts';
import type { Clock, IdSource } from '../../src/ports/clock.ts';
import type { CohortBuilder } from '../../src/ports/cohort-builder.ts';
import type { DataShelf } from '../../src/ports/data-shelf.ts';
import type { DeviceState } from '../../src/ports/device-state.ts';
import type { FileGateway } from '../../src/ports/file-gateway.ts';
import type { PackCatalog } from '../../src/ports/pack-catalog.ts';
import type { PlanSolver } from '../../src/ports/plan-solver.ts';
import type {
  DocumentRenderer,
  Drawn,
  Preview,
  Progress,
  RenderedDocument,
  RenderWatch,
  ReportPreviewer,
  ReportRenderer,
  ReportRequest,
} from '../../src/ports/report-renderer.ts';
import type { StoreNews } from '../../src/ports/store-news.ts';

export const moment = '2026-11-24T08:00:00.000Z';
export const fixedClock: Clock = { now: () => moment };

export const countingIds = (): IdSource => {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return `new-${last}`;
    },
  };
};

/** Each answer is kept, so that a test file reads and checks every data file once. */
const remembering = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>): ((...args: A) => Promise<R>) => {
  const known = new Map<string, Promise<R>>();
  return (...args) => {
    const key = args.join(' ');
    const found = known.get(key) ?? work(...args);
    known.set(key, found);
    return found;
  };
};

const bundled = createBundledPacks();
export const packs: PackCatalog = {
  ids: bundled.ids,
  outline: remembering(bundled.outline),
  cover: remembering(bundled.cover),
  opening: bundled.opening,
  load: remembering(bundled.load),
  profile: remembering(bundled.profile),
  common: remembering(bundled.common),
  crosswalks: remembering(bundled.crosswalks),
  glossary: remembering(bundled.glossary),
  samples: remembering(bundled.samples),
};

export const idOfQuestion = (id: string): QuestionId => questionId.parse(id);
export const idOfEnterprise = (id: string): EnterpriseId => enterpriseId.parse(id);
export const idOfAssessment = (id: string): AssessmentId => assessmentId.parse(id);
export const twoIntegration = packId.parse('two-integration');
export const dcmm = packId.parse('dcmm-2025');

/** Data. */
export const completeFacts: Facts = { ...noFacts, name: '武汉测试机械有限公司', industry: '34', productionType: 'discrete-large-batch' };

export const anEnterprise = (facts: Partial<Facts> = {}, id = 'e1'): Enterprise => ({
  id: enterpriseId.parse(id),
  sample: false,
  facts: { ...completeFacts, ...facts },
  createdAt: moment,
  updatedAt: moment,
});

/** Opened and left without a word. */
export const noEnterprise = (id: string): Enterprise => ({ ...anEnterprise({}, id), facts: noFacts });

type Draft = { readonly id?: string; readonly of?: string; readonly pack?: string; readonly form?: string; readonly last?: string };

export const anAssessment = (
  answers: Answers = {},
  { id = 'a1', of = 'e1', pack = 'two-integration', form = 'short', last }: Draft = {},
): Assessment => ({
  id: assessmentId.parse(id),
  enterpriseId: enterpriseId.parse(of),
  packId: packId.parse(pack),
  packVersion: '1.0.0',
  form: formId.parse(form),
  answers,
  plan: null,
  history: {},
  lastQuestion: last === undefined ? null : questionId.parse(last),
  createdAt: moment,
  updatedAt: moment,
});

export const aDcmmAssessment = (answers: Answers = {}): Assessment => anAssessment(answers, { pack: 'dcmm-2025', form: 'quick' });

export const recordWith = (over: Partial<AnswerRecord>): AnswerRecord => ({ ...unansweredRecord, ...over });
export const answered = (value: AnswerValue): AnswerRecord => recordWith({ state: { kind: 'answered', value } });
export const percent = (value: number): AnswerRecord => answered({ kind: 'percentage', percent: value });
export const picked = (option: string): AnswerRecord => answered({ kind: 'single', option: optionId.parse(option) });
export const rung = (option: string): AnswerRecord => answered({ kind: 'ladder', rung: optionId.parse(option) });
export const ticked = (...options: readonly string[]): AnswerRecord =>
  answered({ kind: 'multiple', options: options.map((o) => optionId.parse(o)) });
export const pair = (first: number | null, second: number | null): AnswerRecord => answered({ kind: 'pair', first, second });
export const judged = (degrees: Readonly<Record<string, Degree>>): AnswerRecord =>
  answered({ kind: 'practices', degrees: Object.fromEntries(Object.entries(degrees)) });
export const answersOf = (records: Readonly<Record<string, AnswerRecord>>): Answers =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [questionId.parse(id), record]));

const someValue = (spec: AnswerSpec): AnswerValue => {
  switch (spec.kind) {
    case 'single':
      return { kind: 'single', option: (spec.options[1] ?? spec.options[0])?.id ?? optionId.parse('none') };
    case 'multiple':
      return { kind: 'multiple', options: spec.options.slice(0, 2).map((o) => o.id) };
    case 'ladder':
      return { kind: 'ladder', rung: spec.rungs[2]?.id ?? optionId.parse('none') };
    case 'percentage':
      return { kind: 'percentage', percent: 60 };
    case 'number':
      return { kind: 'number', value: (spec.range.min + spec.range.max) / 2 };
    case 'pair':
      return { kind: 'pair', first: 110, second: 100 };
    case 'practices':
      return { kind: 'practices', degrees: Object.fromEntries(spec.levels.flatMap((l) => l.practices.map((id) => [id, 'mostly']))) };
  }
};

/** The questions asked of the test enterprise, in the pack's order, while nothing is answered. */
export const askedQuestions = (pack: Pack, form: string, facts: Facts = completeFacts) => {
  const circumstances = { facts: { industry: facts.industry, productionType: facts.productionType }, answers: {} };
  return questionsBelow(pack.root).filter((q) => isInForm(q, formId.parse(form)) && isAsked(q, circumstances));
};

/** A middling answer to every question asked, but for those left out. */
export const middlingAnswers = (pack: Pack, form: string, without: readonly string[] = []): Answers =>
  Object.fromEntries(
    askedQuestions(pack, form)
      .filter((q) => !without.includes(q.id))
      .map((q) => [q.id, answered(someValue(q.answer))]),
  );

/** The worker's own work, without the worker. */
export const cohortsHere: CohortBuilder = { build: async (request, { onProgress }) => buildInSteps(request, onProgress) };

/** The worker's own work, without the worker and for little memory. */
export const lockHere: PasswordLock = {
  isLocked,
  lock: async (bytes, password) => ok(await lockBytes(bytes, password, { memory: 64, passes: 1, lanes: 1 })),
  unlock: unlockBytes,
};

/** Stores. */
let databases = 0;
export const freshStore = (): AssessmentStore => {
  databases += 1;
  return createIndexedDbStore(`test-${databases}`);
};

let shelves = 0;
export const freshShelf = (): DataShelf => {
  shelves += 1;
  return createIndexedDbShelf(`test-shelf-${shelves}`);
};

export type FaultyStore = {
  /** As the app has it: what cannot be stored is remembered. */
  readonly store: AssessmentStore;
  /** The device itself. */
  readonly device: AssessmentStore;
  /** From now on writes (and reads, if said so) end with the problem; null: all is well again. */
  readonly breakWith: (problem: StoreProblem | null, reads?: boolean) => void;
};

export const faultyStore = (device = freshStore()): FaultyStore => {
  let fault: StoreProblem | null = null;
  let readsToo = false;
  const write =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) =>
      fault ? fail(fault) : work(...args);
  const read =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) =>
      fault && readsToo ? fail(fault) : work(...args);
  const broken: AssessmentStore = {
    list: read(device.list),
    overviews: read(device.overviews),
    load: read(device.load),
    saveEnterprise: write(device.saveEnterprise),
    saveAssessment: write(device.saveAssessment),
    replace: write(device.replace),
    removeEnterprise: write(device.removeEnterprise),
    removeAssessment: write(device.removeAssessment),
    bin: {
      list: read(device.bin.list),
      put: write(device.bin.put),
      restore: write(device.bin.restore),
      markDue: write(device.bin.markDue),
      purge: write(device.bin.purge),
    },
  };
  return {
    store: rememberUnsaved(broken),
    device,
    breakWith: (problem, reads = false) => {
      fault = problem;
      readsToo = reads;
    },
  };
};

/** What is stored under an id; throws where nothing is. */
export const storedIn = async (store: AssessmentStore, id = 'e1'): Promise<StoredEnterprise> => {
  const loaded = await store.load(enterpriseId.parse(id));
  if (!loaded.ok) throw new Error(`nothing stored under ${id}: ${loaded.error.code}`);
  return loaded.value;
};

export const storedRecord = async (store: AssessmentStore, question: string, id = 'e1'): Promise<AnswerRecord | undefined> =>
  (await storedIn(store, id)).assessments[0]?.value.answers[questionId.parse(question)];

/** Files. */
export type SavedFile = { readonly name: string; readonly content: Blob };

export const readBlob = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable blob'));
    reader.readAsText(blob, 'utf-8');
  });

const bytesOf = (blob: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(new Error('no bytes')));
    reader.onerror = () => reject(new Error('unreadable blob'));
    reader.readAsArrayBuffer(blob);
  });

/** Records what is handed out; reads what is chosen. */
export const fakeFiles = (over: Partial<FileGateway> = {}): FileGateway & { readonly saved: readonly SavedFile[] } => {
  const saved: SavedFile[] = [];
  return {
    saved,
    save: (name, content) => void saved.push({ name, content }),
    keep: async (name, content) => {
      saved.push({ name, content });
      return { kind: 'downloaded' };
    },
    choose: null,
    adopt: () => undefined,
    readText: async (file) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(await bytesOf(file)));
      } catch {
        return null;
      }
    },
    readBytes: async (file, isWanted) => {
      const bytes = new Uint8Array(await bytesOf(file));
      return isWanted(bytes) ? bytes : null;
    },
    readPdf: async (file) => {
      const bytes = new Uint8Array(await bytesOf(file));
      return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-' ? bytes : null;
    },
    ...over,
  };
};

/** The renderer: every job waits until the test says how it ends, and is rejected when cancelled, as the port says. */
export type RenderJob = {
  readonly request: ReportRequest;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly finish: (document?: RenderedDocument) => void;
  readonly fail: (error: Error) => void;
};

export const aDocument = (pages = 12, size = 2048): RenderedDocument => ({ bytes: new Uint8Array(size), pages });

/** Jobs that wait; each is rejected when it is cancelled. */
const startJob = <Result>(signal: AbortSignal, job: (resolve: (result: Result) => void, reject: (error: Error) => void) => void) =>
  new Promise<Result>((resolve, reject) => {
    const abort = () => reject(new DOMException('cancelled', 'AbortError'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    job(resolve, reject);
  });

export type FakeDocuments = DocumentRenderer & { readonly jobs: readonly RenderJob[] };

export const fakeDocuments = (): FakeDocuments => {
  const jobs: RenderJob[] = [];
  const render = (request: ReportRequest, { signal, onProgress }: RenderWatch): Promise<RenderedDocument> =>
    startJob<RenderedDocument>(signal, (resolve, fail) => {
      jobs.push({ request, signal, report: onProgress, finish: (document = aDocument()) => resolve(document), fail });
    });
  return { jobs, render };
};

/** `missing`: the characters without a glyph, or a promise of them while they are still looked up. */
export type FakeRenderer = FakeDocuments & ReportRenderer & { missing: readonly string[] | Promise<readonly string[]> };

export const fakeRenderer = (): FakeRenderer => {
  const renderer: FakeRenderer = { ...fakeDocuments(), missing: [], missingCharacters: async () => renderer.missing };
  return renderer;
};

const lastOf = <Job>({ jobs }: { readonly jobs: readonly Job[] }): Job => {
  const job = jobs.at(-1);
  if (!job) throw new Error('nothing is being made');
  return job;
};

export const lastJob = (documents: FakeDocuments): RenderJob => lastOf(documents);

export type PreviewJob = {
  readonly request: ReportRequest;
  readonly signal: AbortSignal;
  readonly finish: (pages: readonly (readonly Drawn[])[]) => void;
  readonly fail: (error: Error) => void;
};

export type FakePreviewer = ReportPreviewer & { readonly jobs: readonly PreviewJob[] };

/** A page with one line on it. */
export const aPage = (text: string): readonly Drawn[] => [
  { kind: 'text', text, seams: [], room: 0, x: 20, y: 30, width: 40, size: 3.5, isBold: false, color: '#1d2530', tracking: 0 },
];

export const fakePreviewer = (): FakePreviewer => {
  const jobs: PreviewJob[] = [];
  const preview = (request: ReportRequest, signal: AbortSignal): Promise<Preview> =>
    startJob<Preview>(signal, (resolve, fail) => {
      const finish: PreviewJob['finish'] = (pages) => resolve({ width: 210, height: 297, family: '"Paper"', pages });
      jobs.push({ request, signal, finish, fail });
    });
  return { jobs, preview };
};

export const lastPreview = (previewer: FakePreviewer): PreviewJob => lastOf(previewer);

/** The real search without its worker; a cancelled one never answers but by the cancelling. */
export const directSolver: PlanSolver = {
  solve: ({ without, ...request }, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
      const path = cheapestPath({ ...request, isOpen: isDoable(without) }, onProgress);
      setTimeout(() => resolve(path));
    }),
};

export type FakeUpdates = AppUpdates & { readonly set: (state: UpdateState) => void; readonly taken: () => number };

/** Word between windows, spoken by the test. */
export type FakeNews = StoreNews & { readonly hear: (enterprise: EnterpriseId | null) => void };
export const fakeNews = (): FakeNews => {
  const listeners = new Set<(enterprise: EnterpriseId | null) => void>();
  return {
    tell: () => undefined,
    watch: (onNews) => {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
    hear: (enterprise) => {
      for (const listener of listeners) listener(enterprise);
    },
  };
};

/** A device whose kept version is what the test says. */
export const fakeUpdates = (state: UpdateState = 'online-only'): FakeUpdates => {
  const listeners = new Set<() => void>();
  let now = state;
  let taken = 0;
  return {
    state: () => now,
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    take: () => {
      taken += 1;
    },
    set: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
    taken: () => taken,
  };
};

/** A device on which all is well, but for what the test says. */
export const aDevice = (differs: Partial<DeviceState> = {}): DeviceState => ({
  tryStorage: async () => ok(3),
  lasting: async () => 'lasting',
  askToLast: async () => 'lasting',
  room: async () => 2_000_000_000,
  print: () => undefined,
  about: { version: '1.2.3', packaging: 'web', browser: 'Chromium 109', address: 'https://rongchi.example' },
  ...differs,
});
