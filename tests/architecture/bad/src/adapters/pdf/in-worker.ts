import text from './lines.ts?raw';
import RenderWorker from './render.worker.ts?worker&inline';

export const inWorker = () => new RenderWorker({ name: text });
