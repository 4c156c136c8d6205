export const names = [
  document,
  window,
  localStorage,
  navigator,
  fetch,
  setTimeout,
  console,
  crypto,
  performance,
  new URL('https://example.com'),
  process,
  Buffer,
  require,
];
export type Types = [HTMLElement, Blob, AbortSignal, IDBDatabase];
