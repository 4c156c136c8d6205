import { useQuery } from '@tanstack/react-query';
import type { AssessmentFile, Problem, Result } from '../engine/index.ts';
import type { Transfer } from '../features/hand-over/collect.ts';
import type { HandOverExtent, TransferProblem } from '../ports/hand-over.ts';
import type { PackCover } from '../ports/pack-catalog.ts';
import { readFile } from './saved-file.ts';
import { useServices } from './services.ts';

/** A complete transfer that has passed the door of saved files. `text`: to go through it again where it is opened. */
export type Arrived = { readonly extent: HandOverExtent; readonly text: string; readonly file: AssessmentFile };

export type ArrivalProblem =
  | { readonly kind: 'transfer'; readonly problem: TransferProblem }
  | { readonly kind: 'file'; readonly problems: readonly Problem[] };

/** Puts the parts of a transfer together and reads them as a saved file; null until that is done. */
export const useArrival = (transfer: Transfer, bundles: readonly PackCover[]): Result<Arrived, ArrivalProblem> | null => {
  const { handOver } = useServices();
  const packs = bundles.map(({ pack }) => pack);
  const { data } = useQuery({
    queryKey: ['transfer', transfer.id, packs.map(({ id, version }) => `${id} ${version}`)],
    queryFn: async (): Promise<Result<Arrived, ArrivalProblem>> => {
      const joined = await handOver.codes.join(transfer.parts, packs);
      if (!joined.ok) return { ok: false, error: { kind: 'transfer', problem: joined.error } };
      const read = readFile(joined.value.text, packs);
      return read.ok
        ? { ok: true, value: { ...joined.value, file: read.value } }
        : { ok: false, error: { kind: 'file', problems: read.error } };
    },
    gcTime: 0,
  });
  return data ?? null;
};
