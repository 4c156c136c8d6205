export const now = Date.now();
export const date = new Date();
export const chance = Math.random();
export const word = (1).toLocaleString();
export const order = ['b', 'a'].sort((a, b) => a.localeCompare(b));
export const number = new Intl.NumberFormat().format(1);
export const global = globalThis;
