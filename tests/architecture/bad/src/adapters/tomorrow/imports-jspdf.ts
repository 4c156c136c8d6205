// breaks: jspdf-only-in-pdf
import { jsPDF } from 'jspdf';

export const bad = jsPDF;
