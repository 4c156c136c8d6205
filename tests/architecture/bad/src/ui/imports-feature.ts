// breaks: ui-knows-only-i18n
import { Screen } from '../features/alpha/screen.tsx';

export const bad = Screen;
