// breaks: features-are-strangers
import { Screen } from './alpha/screen.tsx';

export const bad = Screen;
