import type { ReadinessList } from '../model/pack.ts';
import type { Programme, ProgrammeFile, Route, Routing } from '../model/programme.ts';
import type { Truth } from '../scoring/evaluate-condition.ts';
import { judgeCriterion, type Known } from './judge-criterion.ts';

export type MatchedProgramme = { readonly file: ProgrammeFile; readonly programme: Programme };

/** The programmes of the enterprise's region that surely fit it, in the documents' order. An open question makes no recommendation. */
export const matchProgrammes = (files: readonly ProgrammeFile[], known: Known): readonly MatchedProgramme[] =>
  files
    .filter((file) => file.region === 'CN' || file.region === known.choices.region)
    .flatMap((file) => file.programmes.map((programme) => ({ file, programme })))
    .filter(({ programme }) => judgeCriterion(programme.fits, known) === 'yes');

/** The schemes that this enterprise's weak areas lead to, in the table's order. */
export const matchRoutes = (table: Routing, known: Known): readonly Route[] =>
  table.routes.filter((route) => judgeCriterion(route.when, known) === 'yes');

/** `open`: not known yet. `to-check`: nothing this tool asks tells, the reader must look. */
export type ReadinessItem = { readonly id: string; readonly state: Truth | 'to-check' };
export type Readiness = { readonly list: ReadinessList; readonly items: readonly ReadinessItem[] };

/** Each list of a questionnaire, item by item. */
export const judgeReadiness = (lists: readonly ReadinessList[], known: Known): readonly Readiness[] =>
  lists.map((list) => ({
    list,
    items: list.items.map(({ id, test }) => ({ id, state: test === null ? 'to-check' : judgeCriterion(test, known) })),
  }));
