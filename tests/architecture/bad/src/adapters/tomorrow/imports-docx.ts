// breaks: docx-only-in-docx
import { Document } from 'docx';

export const bad = Document;
