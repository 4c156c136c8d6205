// breaks: engine-knows-only-itself
import { Button } from '../../ui/button.tsx';

export const bad = Button;
