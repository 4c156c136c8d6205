import type { BrowserContext } from 'playwright-core';

/** Runs in the page: tells how long each input waited until a transaction begun after it was complete. */
const watch = (): void => {
  let waiting: number[] = [];
  /** A radio is answered at its click; its `input` comes only after what the page does on that. */
  const isRadio = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.type === 'radio';
  const noteIf = (isWanted: (event: Event) => boolean) => (event: Event) => {
    if (isWanted(event)) waiting.push(event.timeStamp);
  };
  document.addEventListener('click', noteIf(isRadio), { capture: true });
  document.addEventListener(
    'input',
    noteIf((event) => !isRadio(event)),
    { capture: true },
  );
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (args[1] !== 'readwrite' || !transaction.objectStoreNames.contains('assessments')) return transaction;
    const covered = waiting;
    waiting = [];
    transaction.addEventListener('complete', () => {
      const now = performance.now();
      const { tell } = globalThis as unknown as { readonly tell: (waits: readonly number[]) => void };
      if (covered.length > 0) tell(covered.map((at) => now - at));
    });
    return transaction;
  };
};

/** Milliseconds from each input to its commit, in the order of commits. The list grows as the pages of the context are used. */
export const watchCommits = async (context: BrowserContext): Promise<readonly number[]> => {
  const waits: number[] = [];
  await context.exposeBinding('tell', (_, told: readonly number[]) => {
    waits.push(...told);
  });
  await context.addInitScript(watch);
  return waits;
};
