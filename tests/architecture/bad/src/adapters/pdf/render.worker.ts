import { render } from './renderer.ts';

self.onmessage = () => self.postMessage(render({}));
