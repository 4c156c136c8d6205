import { useCallback, useMemo } from 'react';
import { type AnswerEdits, type Assessment, interviewQuestions, partsByRole, type QuestionId, sizeClass } from '../engine/index.ts';
import { draftsOf } from '../features/answer/drafts.ts';
import type { Choice } from '../features/interview/make-sheets.tsx';
import { languages } from '../i18n/languages.ts';
import { createTranslations } from '../i18n/translator.ts';
import type { InterviewRequest } from '../ports/interview-sheets.ts';
import type { PackOutline, Profile } from '../ports/pack-catalog.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { paths } from './paths.ts';
import { usePackTitles } from './queries.ts';
import { safeFileName } from './save-file.tsx';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.tsx';

type Loaded = { readonly assessment: Assessment; readonly bundle: PackOutline; readonly profile: Profile };

const InterviewScreen = onDemand(() => import('../features/interview/interview-screen.tsx').then((m) => m.InterviewScreen));

const useQuestions = ({ assessment, bundle, profile }: Loaded) => {
  const { facts } = useWorkspace().session.enterprise;
  const { pack } = bundle;
  const { form } = assessment;
  return useMemo(
    () => interviewQuestions({ pack, form, facts, sizeClass: sizeClass(facts, profile.catalogue) }),
    [pack, form, facts, profile],
  );
};

/** What is made, and handed out under a name of its language. */
const useMaking = (loaded: Loaded, questions: ReturnType<typeof useQuestions>) => {
  const { packs, files, workbooks, clock } = useServices();
  const { enterprise } = useWorkspace().session;
  const { pack } = loaded.bundle;
  const { form } = loaded.assessment;
  const order = Object.keys(loaded.profile.texts.roles);
  const requestFor = async ({ kind, language }: Choice): Promise<InterviewRequest> => {
    const [own, profile] = await Promise.all([packs.load(pack.id, language), packs.profile(language)]);
    return {
      enterprise: { id: enterprise.id, sample: enterprise.sample, name: enterprise.facts.name },
      pack,
      texts: own.texts,
      profileTexts: profile.texts,
      form,
      parts: kind === 'all' ? [{ role: null, questions }] : partsByRole(questions, order),
      language,
      madeAt: clock.now(),
    };
  };
  const save = (content: Blob, { kind, language }: Choice, extension: string, model: string): string => {
    const key = kind === 'all' ? 'interview.fileNameAll' : 'interview.fileNameByRole';
    const name = safeFileName(createTranslations(language).t(key, { enterprise: enterprise.facts.name, model, extension }));
    files.save(name, content);
    return name;
  };
  const writeWorkbook = async (choice: Choice): Promise<string> => {
    const request = await requestFor(choice);
    const head = { pack: pack.id, version: pack.version, form, enterprise: enterprise.id };
    return save(await workbooks.write(request, head), choice, 'xlsx', request.texts.shortTitle);
  };
  return { order, requestFor, save, writeWorkbook };
};

/** 访谈表与空白问卷: makes sheets for this assessment and reads filled ones into it. */
export const InterviewRoute = (loaded: Loaded) => {
  const { assessment, bundle, profile } = loaded;
  const { packs, printer, workbooks, clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const questions = useQuestions(loaded);
  const { order, requestFor, save, writeWorkbook } = useMaking(loaded, questions);
  const packTitles = usePackTitles();
  const { pack, texts } = bundle;
  const { answers, form, id } = assessment;
  const readFile = useCallback(
    async (file: File) => {
      const spoken = await Promise.all(
        languages.map(async (language) => {
          const [own, words] = await Promise.all([packs.load(pack.id, language), packs.profile(language)]);
          return { language, texts: own.texts, profileTexts: words.texts };
        }),
      );
      const { readFilled } = await import('../features/interview/read-filled.ts');
      return readFilled(file, { pack, form, questions, answers, enterprise: session.enterprise.id }, workbooks, spoken);
    },
    [packs, pack, form, questions, answers, session.enterprise.id, workbooks],
  );
  /** Fields keep what is typed in them until it can be read: what is taken over goes before that. */
  const take = (edits: AnswerEdits) => {
    const drafts = draftsOf(id);
    for (const question of Object.keys(edits)) drafts.drop(question as QuestionId);
    dispatch({ kind: 'adopt', assessment: id, edits, imported: true, at: clock.now() });
  };
  const formTitles = Object.fromEntries(Object.entries(texts.forms).map(([name, { title }]) => [name, title]));
  return (
    <InterviewScreen
      make={{
        parts: partsByRole(questions, order),
        roleNames: profile.texts.roles,
        printer,
        requestFor,
        onDownload: (document, choice) =>
          void save(new Blob([document.bytes], { type: 'application/pdf' }), choice, 'pdf', texts.shortTitle),
        onWorkbook: writeWorkbook,
      }}
      read={{
        on: { answers, questions, texts },
        answerPath: paths.answer(session.enterprise.id, id),
        readFile,
        titles: { ...packTitles, ...formTitles },
        onTake: take,
      }}
    />
  );
};
