import { jsPDF } from 'jspdf';
import type { Format } from '../../i18n/use-format.ts';
import { words } from '../../i18n/words.ts';
import { lines } from './lines.ts';

export const render = (format: Format) => new jsPDF().text(lines(words(format)), 0, 0);
