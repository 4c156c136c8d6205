import { type Assessment, type Enterprise, type FormId, type ProfileCatalogue, roundsOf } from '../engine/index.ts';
import type { RoundCard } from '../features/enterprises/round-list.tsx';
import type { PackCover } from '../ports/pack-catalog.ts';
import { countProgress } from './count-progress.ts';
import { paths } from './paths.ts';

type World = { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[]; readonly catalogue: ProfileCatalogue };

/** The rounds of one form as the lists show them, the newest first; none where it was never begun. */
export const roundCards = ({ pack }: PackCover, form: FormId, { enterprise, assessments, catalogue }: World): readonly RoundCard[] =>
  roundsOf(assessments, { packId: pack.id, form })
    .map((round, index) => ({
      id: round.id,
      number: index + 1,
      createdAt: round.createdAt,
      updatedAt: round.updatedAt,
      ...countProgress(pack, enterprise, round, catalogue),
      answer: paths.answer(enterprise.id, round.id),
      results: paths.results(enterprise.id, round.id),
    }))
    .reverse();
