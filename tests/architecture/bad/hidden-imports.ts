export const packs = import.meta.glob('/questionnaires/*/pack.json');
export const worker = new URL('../adapters/pdf/render.worker.ts', import.meta.url);
export const path = '/questionnaires/reference/one.json';
