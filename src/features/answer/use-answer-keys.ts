import { useEffect, useEffectEvent } from 'react';
import type { AnswerRecord, Question, QuestionId } from '../../engine/index.ts';
import { pickNth } from './choice-input.tsx';
import { isTypedInto } from './is-typed-into.ts';

export type AnswerKeys = {
  readonly isOn: boolean;
  /** The question one is at where no element has the focus. */
  readonly at: QuestionId;
  readonly questionOf: (id: string) => { readonly question: Question; readonly record: AnswerRecord } | null;
  readonly onChange: (question: QuestionId, change: Partial<AnswerRecord>) => void;
  /** To the question before or after where only one is on screen; null where the focus moves among several. */
  readonly turn: ((by: 1 | -1) => void) | null;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
};

/** Questions on screen, in order: cards, or rows of the list. */
const shown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-question]')];

const focused = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-question]') ?? null;

const elementOf = (id: string): HTMLElement | null => shown().find((element) => element.dataset.question === id) ?? null;

/** Null where it is but a row of the list. */
const cardOf = (id: string): HTMLElement | null => document.getElementById(`question-${id}`);

const goTo = (element: HTMLElement | undefined): void => {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
};

/** Among the degrees of a practice, or any radios the focus is on, the nth of them. */
const nthRadioHere = (nth: number): HTMLInputElement | null => {
  const here = document.activeElement;
  if (!(here instanceof HTMLInputElement) || here.type !== 'radio') return null;
  return document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(here.name)}"]`)[nth - 1] ?? null;
};

/** Arrows belong to what has the focus where it uses them itself. */
const usesArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'radio');

type Command =
  | { readonly kind: 'search' | 'help' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'pick'; readonly nth: number }
  | { readonly kind: 'mark'; readonly what: 'n' | 'u' | 'f' };

const fixed: Readonly<Record<string, Command>> = {
  '/': { kind: 'search' },
  '?': { kind: 'help' },
  arrowdown: { kind: 'move', by: 1 },
  arrowup: { kind: 'move', by: -1 },
  n: { kind: 'mark', what: 'n' },
  u: { kind: 'mark', what: 'u' },
  f: { kind: 'mark', what: 'f' },
};

/** What a key means; null where it is text, or something else’s business. */
const commandOf = (event: KeyboardEvent): Command | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (isTypedInto(event.target) || document.querySelector('dialog[open]')) return null;
  const key = event.key.toLowerCase();
  if (key.startsWith('arrow') && usesArrows(event.target)) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'pick', nth: Number(key) };
  return Object.hasOwn(fixed, key) ? (fixed[key] ?? null) : null;
};

/**
 * Keys of 作答: a digit picks an option, N not applicable, U unknown, F flag, arrows the question before and after, / search, ? help.
 * They act on the question that has the focus, else on the one of the address. What is typed into a field is left to it.
 */
export const useAnswerKeys = (keys: AnswerKeys): void => {
  /** The buttons and inputs of a card are pressed as by hand, so that a key does no more and no less than they. */
  const press = (id: string, key: string): boolean => {
    const button = cardOf(id)?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    button?.click();
    return cardOf(id) !== null;
  };

  const pick = (id: string, nth: number): void => {
    const here = nthRadioHere(nth);
    if (here) {
      here.click();
      here.focus();
      return;
    }
    const card = cardOf(id);
    if (card) {
      card.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(id)}"]`)[nth - 1]?.click();
      return;
    }
    const there = keys.questionOf(id);
    const state = there && pickNth(there.question.answer, there.record, nth);
    if (there && state) keys.onChange(there.question.id, { state });
  };

  const mark = (id: string, key: string): void => {
    const there = keys.questionOf(id);
    if (!there || press(id, key)) return;
    const { question, record } = there;
    const { state } = record;
    if (key === 'f') keys.onChange(question.id, { flagged: !record.flagged });
    if (key === 'u') keys.onChange(question.id, { state: state.kind === 'unknown' ? { kind: 'unanswered' } : { kind: 'unknown' } });
  };

  const move = (by: 1 | -1): void => {
    const all = shown();
    const from = focused();
    if (keys.turn) keys.turn(by);
    else goTo(from ? all[all.indexOf(from) + by] : (elementOf(keys.at) ?? all[0]));
  };

  const act = useEffectEvent((event: KeyboardEvent): void => {
    const command = keys.isOn ? commandOf(event) : null;
    if (!command) return;
    event.preventDefault();
    const id = focused()?.dataset.question ?? keys.at;
    if (command.kind === 'search') keys.onSearch();
    if (command.kind === 'help') keys.onHelp();
    if (command.kind === 'move') move(command.by);
    if (command.kind === 'pick') pick(id, command.nth);
    if (command.kind === 'mark') mark(id, command.what);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
