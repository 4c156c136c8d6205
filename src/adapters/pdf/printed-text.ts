import type { InterviewRequest } from '../../ports/interview-sheets.ts';
import type { ReportRequest } from '../../ports/report-renderer.ts';
import { type Coverage, missingCharacters, needsRareFont } from './typesetting/coverage.ts';

/** Every string in a value; pictures have none. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(stringsIn);
};

export type Printable = ReportRequest | InterviewRequest;

/** What may be printed of a request, in parts that are the same objects from one request to the next; what is attached is not printed. */
const partsOfReport = ({ editions, attachments: _, ...rest }: ReportRequest): readonly object[] => [
  ...Object.values(rest).flatMap((part) => part ?? []),
  ...editions.flatMap(({ texts, profileTexts }) => [texts, profileTexts]),
];

/** What may be printed of a request, in parts that are the same objects from one request to the next. */
const partsOf = (request: Printable): readonly object[] =>
  'editions' in request ? partsOfReport(request) : [request.enterprise, request.texts, request.profileTexts];

/** Characters of a request that no font of ours has, in order of appearance. */
export const unprintableIn = (request: Printable, coverage: Coverage): readonly string[] =>
  missingCharacters(partsOf(request).flatMap(stringsIn), coverage);

const known = new WeakMap<object, boolean>();

/** The words of a questionnaire are tens of thousands of strings: each part is looked through once. */
const isRareIn = (part: object, coverage: Coverage): boolean => {
  const isRare = known.get(part) ?? needsRareFont(stringsIn(part), coverage);
  known.set(part, isRare);
  return isRare;
};

/** Whether some character of a request is only in the rare font. */
export const hasRareCharacters = (request: Printable, coverage: Coverage): boolean =>
  partsOf(request).some((part) => isRareIn(part, coverage));
