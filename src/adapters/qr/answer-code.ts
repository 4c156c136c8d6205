import {
  type AnswerRecord,
  type AnswerSpec,
  type AnswerValue,
  canonicalJson,
  confidences,
  degrees,
  type Question,
} from '../../engine/index.ts';

/**
 * A record in few characters, by the places of options and evidence in the question: the value alone, or with what else is kept.
 * A number: an option's place, or the number itself. A list: places, or the two numbers of a pair. A string: `-` unanswered,
 * `?` unknown, `!` and the reason, or a digit a practice (0 not judged, then the degrees).
 */
export type CodedState = number | string | readonly (number | null)[];
export type CodedRecord =
  | CodedState
  | {
      readonly s: CodedState;
      readonly n?: string;
      readonly f?: 1;
      readonly e?: readonly number[];
      /** 1: from the same question of an earlier round. */
      readonly c?: 1 | AnswerRecord['carried'];
    };

const choicesOf = (spec: AnswerSpec): readonly string[] => {
  switch (spec.kind) {
    case 'single':
      return spec.options.map(({ id }) => id);
    case 'multiple':
      return [...spec.options.map(({ id }) => id), spec.none];
    case 'ladder':
      return spec.rungs.map(({ id }) => id);
    case 'practices':
      return spec.levels.flatMap(({ practices }) => practices);
    default:
      return [];
  }
};

/** Everything the places of a coded record refer to: both sides must have the same. */
export const placesOf = ({ id, answer, evidence }: Question): readonly unknown[] => [id, answer.kind, choicesOf(answer), evidence];

const codeValue = (value: AnswerValue, choices: readonly string[]): CodedState => {
  switch (value.kind) {
    case 'single':
      return choices.indexOf(value.option);
    case 'ladder':
      return choices.indexOf(value.rung);
    case 'multiple':
      return value.options.map((option) => choices.indexOf(option));
    case 'percentage':
      return value.percent;
    case 'number':
      return value.value;
    case 'pair':
      return [value.first, value.second];
    case 'practices': {
      const judged: Readonly<Record<string, (typeof degrees)[number] | undefined>> = value.degrees;
      return choices.map((id) => (judged[id] ? degrees.indexOf(judged[id]) + 1 : 0)).join('');
    }
  }
};

/** What comes out is looked at by the door that opens saved files. */
const decodeValue = (code: unknown, { kind }: AnswerSpec, choices: readonly string[]): unknown => {
  const list: readonly unknown[] = Array.isArray(code) ? code : [];
  switch (kind) {
    case 'single':
      return { kind, option: choices[Number(code)] };
    case 'ladder':
      return { kind, rung: choices[Number(code)] };
    case 'multiple':
      return { kind, options: list.map((place) => choices[Number(place)]) };
    case 'percentage':
      return { kind, percent: code };
    case 'number':
      return { kind, value: code };
    case 'pair':
      return { kind, first: list[0], second: list[1] };
    case 'practices': {
      const judged = [...String(code)].map((digit, place) => [choices[place], degrees[Number(digit) - 1]] as const);
      return { kind, degrees: Object.fromEntries(judged.filter(([id, degree]) => id !== undefined && degree !== undefined)) };
    }
  }
};

const codeState = ({ answer }: Question, { state }: AnswerRecord): CodedState => {
  switch (state.kind) {
    case 'unanswered':
      return '-';
    case 'unknown':
      return '?';
    case 'not-applicable':
      return `!${state.reason}`;
    case 'answered':
      return codeValue(state.value, choicesOf(answer));
  }
};

const decodeState = ({ answer }: Question, code: unknown): unknown => {
  if (code === '-') return { kind: 'unanswered' };
  if (code === '?') return { kind: 'unknown' };
  if (typeof code === 'string' && code.startsWith('!')) return { kind: 'not-applicable', reason: code.slice(1) };
  return { kind: 'answered', value: decodeValue(code, answer, choicesOf(answer)) };
};

const codeCarried = (carried: AnswerRecord['carried'], { id }: Question, packId: string): 1 | AnswerRecord['carried'] =>
  carried?.packId === packId && carried.questions.length === 1 && carried.questions[0] === id ? 1 : carried;

const encode = (question: Question, record: AnswerRecord, packId: string): CodedRecord => {
  const { note, flagged, confidence, evidence, carried } = record;
  const s = codeState(question, record);
  if (note === '' && !flagged && confidence === null && evidence.length === 0 && carried === null) return s;
  return {
    s,
    ...(note === '' ? {} : { n: note }),
    ...(flagged ? { f: 1 } : {}),
    ...(confidence === null ? {} : { u: confidences.indexOf(confidence) }),
    ...(evidence.length > 0 ? { e: evidence.map((id) => question.evidence.indexOf(id)) } : {}),
    ...(carried ? { c: codeCarried(carried, question, packId) } : {}),
  };
};

const isExtended = (code: unknown): code is Readonly<Record<string, unknown>> =>
  typeof code === 'object' && code !== null && !Array.isArray(code);

export const decodeRecord = (question: Question, code: unknown, packId: string): unknown => {
  const { s, n, f, u, e, c }: Readonly<Record<string, unknown>> = isExtended(code) ? code : { s: code };
  return {
    state: decodeState(question, s),
    note: n ?? '',
    flagged: f === 1,
    confidence: u === undefined ? null : confidences[Number(u)],
    evidence: Array.isArray(e) ? e.map((place) => question.evidence[Number(place)]) : [],
    carried: c === 1 ? { packId, questions: [question.id] } : (c ?? null),
  };
};

/** Null: the question has no words for what the record says, which must be handed over as it is. */
export const codeRecord = (question: Question, record: AnswerRecord, packId: string): CodedRecord | null => {
  const code = encode(question, record, packId);
  return canonicalJson(decodeRecord(question, code, packId)) === canonicalJson(record) ? code : null;
};
