import type { Pack } from '../model/pack.ts';
import type { ReferenceFigure } from '../model/reference-profile.ts';

/** The major number of a questionnaire's version: within it, scores mean the same. */
export const editionOf = ({ version }: Pack): number => Number(version.slice(0, version.indexOf('.')));

/** The name of the scale a questionnaire's scores lie on where no published scale is declared. */
export const ownScaleOf = (pack: Pack): string => `${pack.id}/${editionOf(pack)}`;

/** The ends of the axis a figure may be drawn on: the questionnaire's own scale, else 0–100. */
export const axisOf = (figure: Pick<ReferenceFigure, 'kind'>, { scale }: Pack): { readonly min: number; readonly max: number } =>
  figure.kind === 'group' ? scale : { min: 0, max: 100 };
