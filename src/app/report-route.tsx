import { type ComponentProps, useCallback, useMemo } from 'react';
import { type Assessment, type ReportModel, roadmapOf, sizeClass } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { createTranslations } from '../i18n/translator.ts';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import type { Edition } from '../ports/report-renderer.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { paths } from './paths.ts';
import { safeFileName } from './save-file.tsx';
import { useServices } from './services.ts';

const ReportScreen = onDemand(() => import('../features/report/report-screen.tsx').then((m) => m.ReportScreen));

type ScreenProps = ComponentProps<typeof ReportScreen>;
type Format = keyof ScreenProps['renderers'];

const mimeTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type ReportRouteProps = {
  readonly report: ReportModel;
  readonly assessment: Assessment;
  readonly bundle: PackBundle;
  readonly profile: Profile;
};

/** 报告, with the texts of the language it is to be written in. */
export const ReportRoute = ({ report, assessment, bundle, profile }: ReportRouteProps) => {
  const { packs, renderer, word, workbook, previewer, files } = useServices();
  const roadmap = useMemo(() => {
    const { pack, advice } = bundle;
    const { facts } = report.enterprise;
    const { form, answers, plan } = assessment;
    return roadmapOf({ pack, advice, form, facts, answers, sizeClass: sizeClass(facts, profile.catalogue) }, plan);
  }, [bundle, report, assessment, profile]);
  const packId = bundle.pack.id;
  const editionIn = useCallback(
    async (language: Language): Promise<Edition> => {
      const [own, words] = await Promise.all([packs.load(packId, language), packs.profile(language)]);
      return { language, texts: own.texts, profileTexts: words.texts };
    },
    [packs, packId],
  );
  const requestFor = useCallback<ScreenProps['requestFor']>(
    async ([first, ...others], options) => {
      const editions = await Promise.all([editionIn(first), ...others.map(editionIn)] as const);
      const { withItsData } = await import('./report-data.ts');
      return { ...withItsData(createTranslations(first).t, report, assessment), roadmap, options, editions };
    },
    [editionIn, report, assessment, roadmap],
  );
  const renderers = useMemo(() => ({ pdf: renderer, docx: word, xlsx: workbook }), [renderer, word, workbook]);
  const download: ScreenProps['onDownload'] = async (document, extension, language) => {
    const { texts } = await editionIn(language);
    const name = createTranslations(language).t('report.fileName', {
      enterprise: report.enterprise.facts.name,
      model: texts.shortTitle,
      date: formatFileDate(report.madeAt),
      extension,
    });
    files.save(safeFileName(name), new Blob([document.bytes], { type: mimeTypes[extension] }));
  };
  return (
    <ReportScreen
      report={report}
      roadmap={roadmap}
      about={assessment.id}
      interviewPath={paths.interview(report.enterprise.id, assessment.id)}
      requestFor={requestFor}
      missingCharacters={renderer.missingCharacters}
      renderers={renderers}
      previewer={previewer}
      onDownload={download}
    />
  );
};
