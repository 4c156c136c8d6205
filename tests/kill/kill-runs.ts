import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadCommon, readQuestionnaires } from '../../src/cli/read-data.ts';
import { choicesOf, type Pack } from '../../src/engine/index.ts';
import { serveDist } from '../support/browser.ts';
import { type OwnBrowser, openProfile } from './own-browser.ts';
import { storedAnswers } from './stored-answers.ts';
import { cardsOn, type Given, type Typing, typeAnswers, typingFrom } from './type-answers.ts';
import { watchCommits } from './watch-commits.ts';

/** `answered`: what the page had taken when it was ended; `lost`: how many of those, the last ones, were not there afterwards. */
export type KillRun = { readonly answered: number; readonly lost: number };
export type KillReport = { readonly runs: readonly KillRun[]; readonly waits: readonly number[] };

const packsHere = (): readonly Pack[] =>
  readQuestionnaires(choicesOf(loadCommon().catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));

const beginAssessment = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: '开始诊断' }).click();
  await page.getByLabel('企业名称').fill('江城断电试验有限公司');
  await page.getByLabel('所属行业').selectOption('34');
  await page.getByText('离散大批量').click();
  await page.getByRole('button', { name: '保存并选择模型' }).click();
  await page.getByRole('region', { name: '简版' }).getByRole('button', { name: '开始作答' }).click();
  await page.locator('article').first().waitFor();
  await page.getByText('已保存').waitFor();
  return page.url();
};

const isSame = (a: Given, b: Given): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
};

/** Rejects when what is stored is at no moment what had been answered. */
const judge = ({ states, onItsWay }: Typing, stored: Given): KillRun => {
  const answered = states.length - 1;
  if (onItsWay && isSame(onItsWay, stored)) return { answered, lost: 0 };
  const kept = states.findLastIndex((state) => isSame(state, stored));
  if (kept < 0) throw new Error(`stored is what was never answered: ${JSON.stringify(stored)}; answered: ${JSON.stringify(states.at(-1))}`);
  return { answered, lost: answered - kept };
};

const pageIn = async ({ context }: OwnBrowser, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A profile folder for as long as `use` works. */
const withProfile = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'rongchi-profile-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

type Begun = { readonly profile: string; readonly address: string; readonly known: readonly Pack[] };

const runAll = async ({ profile, address, known }: Begun, delays: readonly number[]): Promise<KillReport> => {
  const runs: KillRun[] = [];
  const waits: number[] = [];
  let typing: Typing | null = null;
  let turn = 0;
  for (const delay of [...delays, null]) {
    const browser: OwnBrowser = await openProfile(profile);
    const committed = await watchCommits(browser.context);
    const page = await pageIn(browser, address);
    const cards = await cardsOn(page);
    const stored = await storedAnswers(page, known);
    if (typing) runs.push(judge(typing, stored));
    typing = typingFrom(stored);
    const typed = delay === null ? null : typeAnswers(cards, typing, turn);
    await wait(delay ?? 0);
    await browser.kill();
    turn = (await typed) ?? turn;
    waits.push(...committed);
  }
  return { runs, waits };
};

/**
 * Types answers into one profile and ends the browser after each of `delays` (ms of typing), opening the profile again every time.
 * Rejects when the store is ever broken or holds what was never answered.
 */
export const killWhileTyping = async (delays: readonly number[]): Promise<KillReport> => {
  const served = await serveDist();
  try {
    return await withProfile(async (profile) => {
      const browser = await openProfile(profile);
      const address = await beginAssessment(await pageIn(browser, served.home));
      await browser.kill();
      return runAll({ profile, address, known: packsHere() }, delays);
    });
  } finally {
    await served.stop();
  }
};
