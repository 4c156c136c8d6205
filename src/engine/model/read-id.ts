import { idLimit, idPattern, madeIdLimit } from './id-rules.ts';
import type { AssessmentId, EnterpriseId, PackId, QuestionId } from './ids.ts';

const isId = (text: unknown): text is string => typeof text === 'string' && text.length <= idLimit && idPattern.test(text);
const isMadeId = (text: unknown): text is string => typeof text === 'string' && text.length > 0 && text.length <= madeIdLimit;

/* What the schemas of ids.ts check, for the few ids read before any file is; null: it is none. */
export const readPackId = (text: unknown): PackId | null => (isId(text) ? (text as PackId) : null);
export const readQuestionId = (text: unknown): QuestionId | null => (isId(text) ? (text as QuestionId) : null);
export const readEnterpriseId = (text: unknown): EnterpriseId | null => (isMadeId(text) ? (text as EnterpriseId) : null);
export const readAssessmentId = (text: unknown): AssessmentId | null => (isMadeId(text) ? (text as AssessmentId) : null);
