import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Assessment, FormTexts } from '../engine/index.ts';
import type { Undo } from '../features/answer/undo-buttons.tsx';
import type { Translate } from '../i18n/translator.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { paths } from './paths.ts';
import { useServices } from './services.ts';
import { canRedo, canUndo, type Undone } from './undo.ts';
import { useWorkspace } from './workspace.tsx';

const toldWords = (t: Translate, told: Undone, texts: FormTexts): string => {
  const { kind, question, count } = told;
  if (question === null) return t(`undo.${kind}`, { what: t('undo.plan') });
  const topic = texts.questions[question]?.topic ?? question;
  return t(`undo.${kind}`, { what: count > 1 ? t('undo.several', { topic, count }) : topic });
};

/** Undo and redo of one assessment; goes to the question that changed. */
export const useUndo = (assessment: Assessment, texts: FormTexts, asked: readonly { readonly id: string }[]): Undo => {
  const { t } = useTranslation();
  const { clock } = useServices();
  const { work, dispatch } = useWorkspace();
  const [, navigate] = useLocation();
  const { id, enterpriseId } = assessment;
  const told = work.told?.assessment === id ? work.told : null;
  const followed = useRef(told);
  useEffect(() => {
    if (followed.current === told) return;
    followed.current = told;
    const question = told?.question;
    if (question && asked.some((q) => q.id === question)) navigate(paths.answer(enterpriseId, id, question), { replace: true });
  }, [told, asked, navigate, enterpriseId, id]);
  const [undoable, redoable] = [canUndo(work, id), canRedo(work, id)];
  const message = told ? toldWords(t, told, texts) : '';
  return useMemo(
    () => ({
      undo: () => dispatch({ kind: 'undo', assessment: id, at: clock.now() }),
      redo: () => dispatch({ kind: 'redo', assessment: id, at: clock.now() }),
      canUndo: undoable,
      canRedo: redoable,
      message,
    }),
    [undoable, redoable, message, dispatch, id, clock],
  );
};
