import type { Locator, Page } from 'playwright-core';
import { countCards } from '../support/browser.ts';

/** What is answered, by question: an option's id, or a number as text. */
export type Given = Readonly<Record<string, string>>;

/** A question on screen. `valueAt`: its answer the n-th time round, another one each time; `put` gives that answer. */
export type Card = {
  readonly question: string;
  readonly valueAt: (round: number) => string;
  readonly put: (round: number) => Promise<void>;
};

const radioCard = (question: string, radios: readonly Locator[], values: readonly string[]): Card => ({
  question,
  valueAt: (round) => values[round % values.length] ?? '',
  put: async (round) => radios[round % radios.length]?.check({ force: true }),
});

const numberCard = (question: string, field: Locator): Card => {
  const valueAt = (round: number): string => String((round % 90) + 5);
  return { question, valueAt, put: (round) => field.fill(valueAt(round)) };
};

const cardOf = async (article: Locator): Promise<Card | null> => {
  const question = (await article.getAttribute('id'))?.replace('question-', '') ?? '';
  const fieldset = article.locator('fieldset').first();
  const radios = await fieldset.locator('input[type=radio]').all();
  if (radios.length > 1) return radioCard(question, radios, await Promise.all(radios.map((one) => one.inputValue())));
  const field = fieldset.locator('input[inputmode=decimal]').first();
  return (await field.count()) > 0 ? numberCard(question, field) : null;
};

/** The questions on screen that are answered with one click or one number. */
export const cardsOn = async (page: Page): Promise<readonly Card[]> => {
  await countCards(page);
  const cards = await Promise.all((await page.locator('article').all()).map(cardOf));
  return cards.flatMap((card) => card ?? []);
};

/** `states`: what was answered at first and after each answer the page has taken. `onItsWay`: the state with an answer it may have taken. */
export type Typing = { readonly states: Given[]; onItsWay: Given | null };

export const typingFrom = (given: Given): Typing => ({ states: [given], onItsWay: null });

/** Milliseconds from one answer to the next: no hand is quicker. */
const byHand = 100;

/** Answers question after question until the page is gone or `count` answers are given; gives the turn to go on from. */
export const typeAnswers = async (cards: readonly Card[], typing: Typing, from: number, count = 10_000): Promise<number> => {
  for (let turn = from; turn < from + count; turn += 1) {
    const card = cards[turn % cards.length];
    if (!card) throw new Error('nothing on screen to answer');
    const round = Math.floor(turn / cards.length);
    typing.onItsWay = { ...typing.states.at(-1), [card.question]: card.valueAt(round) };
    const isTaken = await card.put(round).then(
      () => true,
      () => false,
    );
    if (!isTaken) return turn + 1;
    typing.states.push(typing.onItsWay);
    typing.onItsWay = null;
    await new Promise((next) => setTimeout(next, byHand));
  }
  return from + count;
};
