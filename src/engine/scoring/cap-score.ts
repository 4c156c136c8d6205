import type { EvidenceCap } from '../model/pack.ts';
import type { Question } from '../model/question.ts';

/** A score held down for want of evidence: what is missing, the highest score possible without it, and the score there would be. */
export type Cap = EvidenceCap & { readonly uncapped: number };

/** The strictest cap whose evidence is not ticked, where it lies under the score; null where nothing holds the score down. */
export const capFor = (question: Question, score: number, ticked: readonly string[], caps: readonly EvidenceCap[]): Cap | null => {
  const { proves } = question;
  if (!proves) return null;
  const binding = caps
    .filter(({ proof, max }) => score > max && proves[proof] !== undefined && !proves[proof].some((id) => ticked.includes(id)))
    .sort((a, b) => a.max - b.max)[0];
  return binding ? { ...binding, uncapped: score } : null;
};
