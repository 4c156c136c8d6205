import type { Question, QuestionExplanation, Working } from '../../engine/index.ts';
import { meanFormula, scoreWords, weightGoneWords } from '../../i18n/explain-words.ts';
import { curveFormula, curveWords, practicesFormula, shareFormula } from '../../i18n/working-words.ts';
import type { WorkbookContext } from './workbook-context.ts';

const lines = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join('\n');

type Of<Kind extends Working['kind']> = Extract<Working, { kind: Kind }>;

const optionWorking = ({ t, explain }: WorkbookContext, explained: QuestionExplanation): string =>
  t('xlsx.optionScore', { score: scoreWords(explain, explained.id, explained.cap?.uncapped ?? explained.score ?? 0) });

const shareWorking = ({ t, explain, format }: WorkbookContext, explained: QuestionExplanation, working: Of<'share'>): string => {
  const { ticked, full } = working;
  const over = ticked > full ? t('explain.tickFull', { ticked: format.number(ticked), full: format.number(full) }) : null;
  return lines([over, shareFormula(explain, explained, working)]);
};

const practicesWorking = ({ t, explain, format }: WorkbookContext, explained: QuestionExplanation, working: Of<'practices'>): string =>
  practicesFormula(explain, explained, working) ?? t('explain.practiceAll', { score: format.number(working.levels.at(-1)?.score ?? 0) });

const workingWords = (context: WorkbookContext, question: Question, explained: QuestionExplanation, working: Working): string => {
  switch (working.kind) {
    case 'option':
      return optionWorking(context, explained);
    case 'share':
      return shareWorking(context, explained, working);
    case 'curve':
      return lines([curveWords(context.explain, question, working), curveFormula(context.explain, explained, working)]);
    case 'practices':
      return practicesWorking(context, explained, working);
  }
};

const capWords = ({ t, explain }: WorkbookContext, { id, cap }: QuestionExplanation): string | null =>
  cap &&
  t('explain.capText', {
    score: scoreWords(explain, id, cap.uncapped),
    lack: t(`results.lacks.${cap.proof}`),
    max: scoreWords(explain, id, cap.max),
  });

/** How a question came to its score, cap included; why it has none where it has none. */
export const questionWorking = (context: WorkbookContext, question: Question): string => {
  const explained = context.parts.get(question.id)?.of;
  if (explained?.kind !== 'question') return '';
  const { status, working } = explained;
  if (status !== 'scored') return context.t(`explain.status.${status}`);
  return working ? lines([workingWords(context, question, explained, working), capWords(context, explained)]) : '';
};

/** How a group came to its score: weight × score over what is in it, and where the weight of the rest has gone. */
export const groupWorking = (context: WorkbookContext, id: string): string => {
  const { root } = context.report.explanation;
  const explained = id === root.id ? root : context.parts.get(id)?.of;
  if (explained?.kind !== 'group') return '';
  const formula = meanFormula(context.explain, explained);
  return formula ? lines([formula, weightGoneWords(context.explain, explained)]) : context.t('explain.none');
};
