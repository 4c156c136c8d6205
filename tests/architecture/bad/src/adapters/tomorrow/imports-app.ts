// breaks: adapters-reach
import { App } from '../../app/app.tsx';

export const bad = App;
