import type { PlanStep } from '../../engine/index.ts';

type Language = 'zh-CN' | 'en';

/** What to do, what it brings and what remains of it. */
export const stepWords = ({ what }: PlanStep, language: Language) =>
  what.kind === 'action' ? what.action.texts[language] : what.evidence.texts[language];

export const stepRoles = ({ what }: PlanStep): readonly string[] => (what.kind === 'action' ? what.action.roles : what.evidence.roles);

export const stepEffort = ({ what }: PlanStep) => (what.kind === 'action' ? what.action.effort : what.evidence.effort);
