import { useMemo } from 'react';
import { enterpriseId, type Facts, interviewQuestions, noFacts, partsByRole, sizeClass } from '../engine/index.ts';
import { CheckScreen } from '../features/about/check-screen.tsx';
import type { Trials } from '../features/about/checks.ts';
import type { Language } from '../i18n/languages.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { InterviewRequest } from '../ports/interview-sheets.ts';
import { loadAllPacks } from './queries.ts';
import { safeFileName } from './save-file.tsx';
import { type Services, useServices } from './services.ts';

/** A blank questionnaire for a name with characters of each font file there is: common, outside GB 2312, beyond U+FFFF. */
const trialName = '融尺㐀𬭎';

const trialRequest = async ({ packs, clock }: Services, language: Language): Promise<InterviewRequest> => {
  const [id] = await packs.ids();
  if (id === undefined) throw new Error('no questionnaire');
  const [{ pack, texts }, profile] = await Promise.all([packs.load(id, language), packs.profile(language)]);
  const [form] = pack.forms;
  const facts: Facts = { ...noFacts, name: trialName };
  if (form === undefined) throw new Error('no form');
  const questions = interviewQuestions({ pack, form: form.id, facts, sizeClass: sizeClass(facts, profile.catalogue) });
  return {
    enterprise: { id: enterpriseId.parse('check'), sample: true, name: trialName },
    pack,
    texts,
    profileTexts: profile.texts,
    form: form.id,
    parts: partsByRole(questions, Object.keys(profile.texts.roles)).slice(0, 1),
    language,
    madeAt: clock.now(),
  };
};

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

const trialsOf = (services: Services, language: Language): Trials => {
  const { packs, printer, workbooks, device, updates } = services;
  return {
    device,
    updates: updates.state,
    loadPacks: async () => (await loadAllPacks(packs, language)).map(({ pack, texts }) => `${texts.shortTitle} ${pack.version}`),
    missingCharacters: async () => printer.missingCharacters(await trialRequest(services, language)),
    makePdf: async () => (await printer.print(await trialRequest(services, language), watch)).bytes,
    makeWorkbook: async () => {
      const request = await trialRequest(services, language);
      const { pack, form, enterprise } = request;
      const written = await workbooks.write(request, { pack: pack.id, version: pack.version, form, enterprise: enterprise.id });
      return (await workbooks.read(written)).ok;
    },
  };
};

/** 自检. */
export const CheckRoute = () => {
  const services = useServices();
  const { language } = useFormat();
  const trials = useMemo(() => trialsOf(services, language), [services, language]);
  const save = (text: string) => {
    const name = safeFileName(`rongchi-check-${services.clock.now().slice(0, 10)}.txt`);
    services.files.save(name, new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  };
  return <CheckScreen trials={trials} onSave={save} />;
};
