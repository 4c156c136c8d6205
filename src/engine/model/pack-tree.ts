import type { Group } from './pack.ts';
import type { Question } from './question.ts';

export const groupsBelow = (g: Group): readonly Group[] => [g, ...g.groups.flatMap(groupsBelow)];
export const questionsBelow = (g: Group): readonly Question[] => [...g.questions, ...g.groups.flatMap(questionsBelow)];
