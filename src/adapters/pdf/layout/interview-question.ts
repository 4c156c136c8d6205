import type { InterviewQuestion, Pack, Question, QuestionTexts } from '../../../engine/index.ts';
import { questionsBelow, sideRule } from '../../../engine/index.ts';
import { evidenceTexts, howWords, type InterviewNames, onlyWhenWords, optionsOf, roleNames } from '../../../i18n/interview-words.ts';
import type { Translate } from '../../../i18n/translator.ts';
import type { Paper } from '../typesetting/paper.ts';
import { drawLines } from './flow.ts';
import { boxStrips, gap, inner, innerLeft, leavingStrip, noteStrip, numberStrip, optionStrip, textStrip } from './form-strips.ts';
import { degreeHeads, levelStrip, practiceStrip } from './practice-strips.ts';
import type { Chunk, Piece, Strip } from './stack.ts';
import { accent, contentWidth, faint, lineHeight, page, soft, styles } from './style.ts';

export type Sheet = { readonly paper: Paper; readonly t: Translate; readonly names: InterviewNames; readonly role: string | null };

const ownTexts = ({ names }: Sheet, { id }: Question): QuestionTexts => {
  const own = names.texts.questions[id];
  if (!own) throw new Error(`no texts for ${id}`);
  return own;
};

/** How to answer, and who: in an interview by role, who else. */
const aside = ({ t, names, role }: Sheet, { roles, answer }: Question): string => {
  const others = roles.filter((other) => other !== role);
  const who =
    others.length === 0 ? null : t(role === null ? 'interview.paper.who' : 'interview.paper.also', { roles: roleNames(t, names, others) });
  return [howWords(t, answer), who].filter(Boolean).join(' · ');
};

/** Number, topic and, at the right, how to answer; the latter below where there is no room for both. */
const topicStrip = (sheet: Sheet, { number, question }: InterviewQuestion): Strip => {
  const { paper } = sheet;
  const topic = ownTexts(sheet, question).topic;
  const [style, small] = [styles.smallStrong, { ...styles.small, size: 8, color: faint }];
  const text = aside(sheet, question);
  const fits = paper.measure(topic, style.font, style.size) + paper.measure(text, small.font, small.size) + 6 <= inner;
  const lines = fits ? [text] : paper.wrap(text, inner, small.font, small.size);
  return {
    height: lineHeight(style) + (fits ? 0 : lines.length * lineHeight(small)),
    draw: (top) => {
      drawLines(paper, [String(number)], { ...styles.strong, color: accent }, { x: page.left, top: top - 0.6 });
      drawLines(paper, [topic], { ...style, color: soft }, { x: innerLeft, top });
      if (fits) drawLines(paper, lines, small, { x: page.left + contentWidth, top, align: 'right' });
      else drawLines(paper, lines, small, { x: innerLeft, top: top + lineHeight(style) });
    },
  };
};

/** When the question is to be asked at all, with a bar beside it. */
const conditionStrip = ({ paper, t, names }: Sheet, asked: InterviewQuestion): readonly Strip[] => {
  const text = onlyWhenWords(t, asked, names);
  if (text === null) return [];
  const { height, draw } = textStrip(paper, text, styles.smallStrong, innerLeft + 3, inner - 3);
  return [
    {
      height: height + 1,
      draw: (top) => {
        paper.rect(innerLeft, top + 0.5, 0.9, height, { fill: accent });
        draw(top + 0.5);
      },
    },
  ];
};

const guidance = (sheet: Sheet, question: Question): readonly Strip[] => {
  const { paper, t } = sheet;
  const { counts, excludes } = ownTexts(sheet, question);
  const style = { ...styles.small, leading: 1.45 };
  return [
    ...(counts ? [textStrip(paper, t('app.labelled', { label: t('answer.counts'), text: counts }), style)] : []),
    ...(excludes ? [textStrip(paper, t('app.labelled', { label: t('answer.excludes'), text: excludes }), style)] : []),
  ];
};

const levelName = ({ names }: Sheet, pack: Pack, ladder: string, rung: string): string => {
  const answer = questionsBelow(pack.root).find((q) => q.id === ladder)?.answer;
  const level = answer?.kind === 'ladder' ? answer.rungs.find((r) => r.id === rung)?.level : undefined;
  return level ? (names.texts.levels[level]?.name ?? rung) : rung;
};

/** Practices by level, a chunk each; the first with the heads of the columns. */
const practiceChunks = (sheet: Sheet, question: Question): readonly Chunk[] => {
  const { answer } = question;
  if (answer.kind !== 'practices') return [];
  const { paper, t, names } = sheet;
  const own = ownTexts(sheet, question);
  return answer.levels.map(({ rung, practices }, index) => [
    ...(index === 0 ? [degreeHeads(paper, t, t('interview.paper.practice'))] : []),
    levelStrip(paper, levelName(sheet, names.pack, answer.ladder, rung)),
    ...practices.map((id) => practiceStrip(paper, own.practices?.[id] ?? id)),
  ]);
};

const answerStrips = (sheet: Sheet, question: Question): Chunk => {
  const { paper, names } = sheet;
  const { answer } = question;
  const own = ownTexts(sheet, question);
  const field = (label: string, side: 'only' | 'first' | 'second') =>
    numberStrip(paper, label, sideRule(names.pack, names.texts, answer, side).symbol);
  if (answer.kind === 'pair') return [field(own.first ?? '', 'first'), field(own.second ?? '', 'second')];
  if (answer.kind === 'number' || answer.kind === 'percentage') return [field(own.topic, 'only')];
  return optionsOf(answer).map((id, index) => optionStrip(paper, String(index + 1), own.options?.[id] ?? id));
};

const endStrips = (sheet: Sheet, question: Question): Chunk => {
  const { paper, t, names } = sheet;
  const evidence = evidenceTexts(question, names);
  const label = textStrip(paper, t('interview.book.evidence'), { ...styles.smallStrong, color: soft });
  return [
    ...(evidence.length > 0 ? [gap(1), label, ...boxStrips(paper, evidence)] : []),
    leavingStrip(paper, {
      notApplicable: question.mayNotApply ? t('interview.paper.reason') : null,
      unknown: t('interview.paper.unknown'),
    }),
    noteStrip(paper, t('answer.note')),
    gap(2.5),
  ];
};

/** Over the part of a question that goes on on another page. */
const continuedStrip = (sheet: Sheet, { number, question }: InterviewQuestion): Strip => {
  const { paper, t } = sheet;
  const text = t('interview.paper.continued', { number, topic: ownTexts(sheet, question).topic });
  const { height, draw } = textStrip(paper, text, { ...styles.small, color: faint });
  return { height: height + 1, draw };
};

/** One question with room to answer it, in pieces between which it may be parted. */
export const questionPieces = (sheet: Sheet, asked: InterviewQuestion): readonly Piece[] => {
  const { paper, t } = sheet;
  const { question } = asked;
  const prompt = textStrip(paper, ownTexts(sheet, question).prompt, styles.strong);
  const head = [topicStrip(sheet, asked), prompt, ...conditionStrip(sheet, asked), ...guidance(sheet, question), gap(1)];
  const [first = answerStrips(sheet, question), ...others] = practiceChunks(sheet, question);
  const continued = continuedStrip(sheet, asked);
  const heads = degreeHeads(paper, t, t('interview.paper.practice'));
  return [
    { strips: [...head, ...first], onNewPage: [] },
    ...others.map((strips): Piece => ({ strips, onNewPage: [continued, heads] })),
    { strips: endStrips(sheet, question), onNewPage: [continued] },
  ];
};
