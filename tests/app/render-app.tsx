import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { createZipArchive } from '../../src/adapters/archive/zip-archive.ts';
import { createReportReader } from '../../src/adapters/pdf/report-reader.ts';
import { inspectCode } from '../../src/adapters/qr/code-text.ts';
import { drawTransfer, joinTransfer } from '../../src/adapters/qr/transfer-codes.ts';
import { createInterviewWorkbooks } from '../../src/adapters/xlsx/interview-workbooks.ts';
import { App } from '../../src/app/app.tsx';
import { withOwnData } from '../../src/app/own-data.ts';
import { preferredLanguage } from '../../src/app/preferences.ts';
import { rememberUnsaved } from '../../src/app/remember-unsaved.ts';
import type { Services } from '../../src/app/services.ts';
import { type Assessment, type Enterprise, fail, ok } from '../../src/engine/index.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import type { FileGateway } from '../../src/ports/file-gateway.ts';
import type { HandOver } from '../../src/ports/hand-over.ts';
import type { InterviewPrinter } from '../../src/ports/interview-sheets.ts';
import {
  aDevice,
  anEnterprise,
  cohortsHere,
  countingIds,
  directSolver,
  fakeDocuments,
  fakeFiles,
  fakeNews,
  fakePreviewer,
  fakeRenderer,
  fakeUpdates,
  fixedClock,
  freshShelf,
  freshStore,
  lockHere,
  packs,
  readBlob,
} from '../support/app-fixtures.ts';

/** The real adapters are given one by one below; the PDF worker and its fonts have no place in jsdom. */
vi.mock('../../src/app/wiring.ts', () => ({
  createServices: () => {
    throw new Error('tests give the services themselves');
  },
}));

/** Screens are loaded on demand, and the first load compiles them. */
configure({ asyncUtilTimeout: 5000, defaultHidden: true });
vi.setConfig({ testTimeout: 20_000 });

/** What jsdom has not got and the app asks for. */
window.matchMedia ??= (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

/** Style sheets are not loaded here, and working out for each element that none applies takes jsdom a third of the time. */
const unstyled = document.createElement('span').style;
unstyled.display = 'inline';
window.getComputedStyle = () => unstyled;

/** Prints nothing: a test that prints gives one of its own. */
const waitingPrinter: InterviewPrinter = { missingCharacters: async () => [], print: () => new Promise(() => undefined) };

/** The real codes; what camera and pictures would show is a picture's text, and the shelf is its own for each page. */
export const handOverHere = (over: Partial<HandOver['reader']> = {}): HandOver => {
  let kept: readonly string[] = [];
  return {
    codes: { draw: drawTransfer, inspect: async (text) => inspectCode(text), join: joinTransfer },
    reader: {
      readPicture: async (picture) => {
        const text = await readBlob(picture);
        return text === '' ? fail('no-code') : ok(text);
      },
      watchCamera: async () => fail('missing'),
      ...over,
    },
    shelf: {
      read: () => kept,
      write: (texts) => {
        kept = texts;
        return true;
      },
    },
  };
};

/** The whole app at an address. */
type Given = Partial<Omit<Services, 'files' | 'renderer' | 'previewer' | 'word' | 'workbook'>> & {
  /** What the device has kept of earlier visits. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What the device does with files other than to record them. */
  readonly fileGateway?: Partial<FileGateway>;
};

export const renderApp = (address = '/', { kept = {}, fileGateway, ...given }: Given = {}) => {
  window.localStorage.clear();
  for (const [key, text] of Object.entries(kept)) window.localStorage.setItem(key, text);
  window.location.hash = `#${address}`;
  const files = fakeFiles(fileGateway);
  const documents = { renderer: fakeRenderer(), previewer: fakePreviewer(), word: fakeDocuments(), workbook: fakeDocuments() };
  const store = given.store ?? rememberUnsaved(freshStore());
  const shelf = given.shelf ?? freshShelf();
  const withOwn = withOwnData(given.packs ?? packs, shelf);
  const services: Services = {
    solver: directSolver,
    reader: createReportReader(),
    clock: fixedClock,
    ids: countingIds(),
    printer: waitingPrinter,
    workbooks: createInterviewWorkbooks(),
    cohorts: cohortsHere,
    updates: fakeUpdates(),
    news: fakeNews(),
    device: aDevice(),
    archive: createZipArchive(),
    lock: lockHere,
    handOver: handOverHere(),
    ...given,
    packs: withOwn,
    store,
    shelf,
    files,
    ...documents,
  };
  const user = userEvent.setup({ delay: null });
  const view = render(<App translations={createTranslations(preferredLanguage())} services={services} />);
  return { user, store, files, ...documents, services, ...view };
};

/** The app with one enterprise stored. */
export const renderWith = async (
  address: string,
  {
    enterprise = anEnterprise(),
    assessments = [],
  }: { readonly enterprise?: Enterprise; readonly assessments?: readonly Assessment[] } = {},
  given: Given = {},
) => {
  const store = given.store ?? rememberUnsaved(freshStore());
  const put = await store.replace(enterprise, assessments);
  if (!put.ok) throw new Error(put.error.code);
  return renderApp(address, { ...given, store });
};

/** Another address, as from the address bar. */
export const goTo = (address: string): void => {
  window.location.hash = `#${address}`;
};

export const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** The card of a question, by its id. */
export const card = async (id: string): Promise<HTMLElement> => {
  await screen.findByRole('navigation', { name: '诊断步骤' });
  return screen.findByText((_, element) => element?.id === `question-${id}`, { selector: 'article' });
};
