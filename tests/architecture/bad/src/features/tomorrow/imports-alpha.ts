// breaks: features-are-strangers
import type { Screen } from '../alpha/screen.tsx';

export type Bad = Screen;
