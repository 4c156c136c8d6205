import type { EvidenceId } from '../model/ids.ts';
import { type Proof, proofs } from '../model/question.ts';
import type { ItemRow, ReportModel } from './build-report.ts';

/** A material that answers can be shown by. `proves`: what it can show, where the questionnaire says so. */
export type EvidenceEntry = { readonly id: EvidenceId; readonly isAtHand: boolean; readonly proves: readonly Proof[] };
export type EvidenceList = { readonly item: ItemRow; readonly entries: readonly EvidenceEntry[] };

const provenBy = ({ question }: ItemRow, id: EvidenceId): readonly Proof[] =>
  proofs.filter((proof) => question.proves?.[proof]?.includes(id));

/** Materials belong to what is claimed: a question without an answer, or to which the answer is “does not apply”, claims nothing. */
const isClaimed = ({ record }: ItemRow): boolean => record.state.kind === 'answered';

/** The materials of every question answered, those at hand and those to get ready, in the order of the questionnaire. */
export const listEvidence = ({ groups }: Pick<ReportModel, 'groups'>): readonly EvidenceList[] =>
  groups
    .flatMap((group) => group.items)
    .filter((item) => isClaimed(item) && item.question.evidence.length > 0)
    .map((item) => ({
      item,
      entries: item.question.evidence.map((id) => ({ id, isAtHand: item.record.evidence.includes(id), proves: provenBy(item, id) })),
    }));
