import {
  type AnswerSpec,
  type Degree,
  degrees,
  type InterviewQuestion,
  type InterviewRow,
  type Pack,
  type Question,
  type QuestionTexts,
  type RoleId,
  sideRule,
  type TypedWords,
} from '../engine/index.ts';
import { type ConditionNames, conditionWords } from './condition-words.ts';
import type { Translate } from './translator.ts';

/** Words of both languages that may be typed in a sheet: it may be filled in by people of another language than it was made in. */
export const typedWords = (translations: readonly Translate[]): TypedWords => {
  const wordsOf = (key: 'unknown' | 'notApplicable') => translations.flatMap((t) => t(`interview.typed.${key}`).split('|'));
  const ofDegree = (id: Degree) => translations.map((t) => t(`degree.${id}`));
  return {
    unknown: wordsOf('unknown'),
    notApplicable: wordsOf('notApplicable'),
    degrees: { none: ofDegree('none'), partial: ofDegree('partial'), mostly: ofDegree('mostly'), full: ofDegree('full') },
  };
};

export type InterviewNames = ConditionNames & { readonly pack: Pack };

const textsFor = ({ texts }: ConditionNames, { id }: Question): QuestionTexts => {
  const own = texts.questions[id];
  if (!own) throw new Error(`no texts for ${id}`);
  return own;
};

/** The options of a question in order, as ids; none where it is answered otherwise. */
export const optionsOf = (answer: AnswerSpec): readonly string[] => {
  switch (answer.kind) {
    case 'single':
      return answer.options.map((o) => o.id);
    case 'multiple':
      return [...answer.options.map((o) => o.id), answer.none];
    case 'ladder':
      return answer.rungs.map((r) => r.id);
    default:
      return [];
  }
};

/** When the question is to be asked at all; null: always. */
export const onlyWhenWords = (t: Translate, { onlyWhen }: InterviewQuestion, names: ConditionNames): string | null =>
  onlyWhen && t('interview.paper.onlyWhen', { condition: conditionWords(t, onlyWhen, names) });

/** How the answer is to be given; null where the form of the answer says it. */
export const howWords = (t: Translate, { kind }: AnswerSpec): string | null =>
  kind === 'single' || kind === 'multiple' || kind === 'ladder' || kind === 'practices' ? t(`interview.paper.${kind}`) : null;

export const roleNames = (t: Translate, { profileTexts }: ConditionNames, roles: readonly RoleId[]): string =>
  roles.map((role) => profileTexts.roles[role] ?? role).join(t('app.listJoin'));

/** The text of a sheet's row, by which it is known again when its key is lost. */
export const rowText = (t: Translate, { asked, part }: InterviewRow, names: ConditionNames): string => {
  const own = textsFor(names, asked.question);
  if (part.kind === 'practice') return own.practices?.[part.practice] ?? part.practice;
  if (part.kind === 'side') return own[part.side] ?? own.topic;
  const guidance = [
    own.counts && t('app.labelled', { label: t('answer.counts'), text: own.counts }),
    own.excludes && t('app.labelled', { label: t('answer.excludes'), text: own.excludes }),
  ];
  return [own.prompt, onlyWhenWords(t, asked, names), ...guidance].filter(Boolean).join('\n');
};

const numbered = (texts: readonly string[]): string => texts.map((text, index) => `${index + 1} ${text}`).join('\n');

/** What may be entered in a row's answer cell. */
export const rowOptions = (t: Translate, { asked, part }: InterviewRow, names: ConditionNames): string => {
  const { answer } = asked.question;
  const own = textsFor(names, asked.question);
  if (part.kind === 'head') return t('interview.book.answerBelow');
  if (part.kind === 'practice') return numbered(degrees.map((id) => t(`degree.${id}`))).replaceAll('\n', '  ');
  const options = optionsOf(answer).map((id) => own.options?.[id] ?? id);
  if (options.length > 0) return [t('app.labelled', { label: howWords(t, answer) ?? '', text: '' }), numbered(options)].join('\n');
  return t(answer.kind === 'percentage' ? 'interview.book.enterPercent' : 'interview.book.enterNumber');
};

/** The unit of a row's number; '' where there is none. */
export const rowUnit = ({ asked, part }: InterviewRow, { pack, texts }: InterviewNames): string => {
  const { answer } = asked.question;
  if (part.kind === 'side') return sideRule(pack, texts, answer, part.side).symbol;
  if (part.kind !== 'whole' || (answer.kind !== 'number' && answer.kind !== 'percentage')) return '';
  return sideRule(pack, texts, answer, 'only').symbol;
};

/** The evidence of a question, in order. */
export const evidenceTexts = (question: Question, names: ConditionNames): readonly string[] =>
  question.evidence.map((id) => textsFor(names, question).evidence?.[id] ?? id);

export const rowEvidence = (question: Question, names: ConditionNames): string => numbered(evidenceTexts(question, names));
