// breaks: qr-only-in-qr
import { generate } from 'lean-qr';

export const bad = generate;
