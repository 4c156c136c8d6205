// breaks: ports-know-only-the-engine
import { Button } from '../ui/button.tsx';

export const bad = Button;
