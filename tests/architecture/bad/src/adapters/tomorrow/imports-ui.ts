// breaks: adapters-reach
import { Button } from '../../ui/button.tsx';

export const bad = Button;
