import { useMemo, useSyncExternalStore } from 'react';
import type { Overview } from '../engine/index.ts';
import { lastChange, type Session } from './session.ts';

/**
 * Which state of each enterprise lies in a file: the time of its last change then, by its id. Held against the time of its last
 * change now and not against a clock, which may be wrong. Kept beside the database: losing it only asks for one file too many.
 */
const key = 'rongchi.filed';

const listeners = new Set<() => void>();
/** Takes the place of a storage that is blocked or full. */
let memory: string | null = null;

const read = (): string => {
  try {
    return memory ?? localStorage.getItem(key) ?? '{}';
  } catch {
    return memory ?? '{}';
  }
};

const parse = (text: string): Readonly<Record<string, string>> => {
  try {
    const kept: unknown = JSON.parse(text);
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter(([, at]) => typeof at === 'string'));
  } catch {
    return {};
  }
};

const write = (text: string): void => {
  memory = null;
  try {
    localStorage.setItem(key, text);
  } catch {
    memory = text;
  }
  for (const listener of listeners) listener();
};

/** These were saved to a file as they are. */
export const noteFiled = (sessions: readonly Session[]): void =>
  write(JSON.stringify({ ...parse(read()), ...Object.fromEntries(sessions.map((s) => [s.enterprise.id, lastChange(s)])) }));

const watch = (onChange: () => void): (() => void) => {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
};

/** Enterprises of the user with changes that lie in no file; a sample comes with the app. */
export const useUnfiled = (overviews: readonly Overview[]): number => {
  const text = useSyncExternalStore(watch, read);
  return useMemo(() => {
    const filed = parse(text);
    return overviews.filter(({ id, sample, updatedAt }) => !sample && filed[id] !== updatedAt).length;
  }, [text, overviews]);
};
