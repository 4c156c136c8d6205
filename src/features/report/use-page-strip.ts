import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Pages whose drawing is worth its cost: those in view, and as much again before and after. */
const margin = '100%';

/** Elements of a scroller that are in view or nearly so, by the number in their `data-page`. Where that cannot be watched, all are. */
const useNearPages = (scroller: RefObject<HTMLElement | null>, count: number): ((index: number) => boolean) => {
  const [near, set] = useState<ReadonlySet<number> | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root || typeof IntersectionObserver === 'undefined' || count === 0) return;
    const watch = (entries: readonly IntersectionObserverEntry[]) =>
      set((before) => {
        const next = new Set(before ?? []);
        for (const { target, isIntersecting } of entries) {
          const index = Number((target as HTMLElement).dataset.page);
          if (isIntersecting) next.add(index);
          else next.delete(index);
        }
        return next;
      });
    const observer = new IntersectionObserver(watch, { root, rootMargin: margin });
    for (const page of root.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [scroller, count]);
  const canWatch = typeof IntersectionObserver !== 'undefined';
  return (index) => (canWatch ? (near?.has(index) ?? index < 2) : true);
};

const pagesIn = (scroller: HTMLElement): readonly HTMLElement[] => [...scroller.querySelectorAll<HTMLElement>('[data-page]')];

/** The page nearest to where one looks: in the middle across, and from the top downwards. */
const pageLookedAt = (scroller: HTMLElement): number => {
  const frame = scroller.getBoundingClientRect();
  const distance = (page: HTMLElement) => {
    const box = page.getBoundingClientRect();
    const sideways = box.left + box.width / 2 - (frame.left + frame.width / 2);
    const downwards = box.top + box.height / 2 - (frame.top + Math.min(frame.height, box.height) / 2);
    return Math.hypot(sideways, downwards);
  };
  return pagesIn(scroller).reduce((best, page, index, pages) => (distance(page) < distance(pages[best] ?? page) ? index : best), 0);
};

/** Pixels left above a page that was gone to. */
const gapAbove = 16;

/** A scroller full of pages: which are near, which is looked at, and how to get to another. */
export const usePageStrip = (count: number) => {
  const scroller = useRef<HTMLDivElement>(null);
  const isNear = useNearPages(scroller, count);
  const [current, setCurrent] = useState(0);
  const look = useCallback(() => {
    if (scroller.current) setCurrent(pageLookedAt(scroller.current));
  }, []);
  const goTo = useCallback((index: number) => {
    const strip = scroller.current;
    const page = strip?.querySelector<HTMLElement>(`[data-page="${index}"]`);
    if (!strip || !page) return;
    strip.scrollTop = page.offsetTop - gapAbove;
    strip.scrollLeft = page.offsetLeft - (strip.clientWidth - page.clientWidth) / 2;
  }, []);
  return { scroller, isNear, current: Math.min(current, Math.max(0, count - 1)), look, goTo };
};
