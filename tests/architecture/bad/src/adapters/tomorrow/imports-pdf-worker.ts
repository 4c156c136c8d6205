// breaks: adapters-are-strangers
import RenderWorker from '../pdf/render.worker.ts?worker&inline';

export const bad = RenderWorker;
