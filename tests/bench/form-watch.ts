/** What a measured page notes of itself. */

export type Marks = { readonly first: string; readonly title: string };

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the end of the frame with the first question. */
    shownAt?: number;
    /** Milliseconds from each click to the end of the frame it brought about. */
    painted: number[];
    /** Milliseconds from each click to the end of the frame with another title. */
    turned: number[];
    readonly scheduler: { postTask: (then: () => void, how: { readonly priority: 'user-blocking' }) => Promise<void> };
  }
}

/** Run in each page before anything of its own; it stands alone, as its text is what is sent there. */
const watch = ({ first, title }: Marks): void => {
  window.painted = [];
  window.turned = [];
  /** Before anything else that waits: a message or timer would come after those the page sent itself. */
  const afterFrame = (then: () => void) => requestAnimationFrame(() => void window.scheduler.postTask(then, { priority: 'user-blocking' }));
  const observer = new MutationObserver(() => {
    if (!document.querySelector(first)) return;
    observer.disconnect();
    afterFrame(() => {
      window.shownAt = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  const turned = (before: string | null | undefined, start: number): void => {
    const changing = new MutationObserver(() => {
      if (document.querySelector(title)?.textContent === before) return;
      changing.disconnect();
      afterFrame(() => void window.turned.push(performance.now() - start));
    });
    changing.observe(document, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener(
    'click',
    (event) => {
      const start = event.timeStamp;
      if (event.target instanceof HTMLInputElement && event.target.type === 'radio')
        afterFrame(() => void window.painted.push(performance.now() - start));
      if (event.target instanceof Element && event.target.closest('a, input[type=button], button'))
        turned(document.querySelector(title)?.textContent, start);
    },
    { capture: true },
  );
};

/** The runner names inner functions by a helper of its own, which a page has not. */
export const watchScript = (marks: Marks): string =>
  `if (location.href !== 'about:blank') { globalThis.__name ??= (named) => named; (${watch})(${JSON.stringify(marks)}); }`;
