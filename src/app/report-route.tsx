import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assessment, type ReportModel, reportSections, roadmapOf, sizeClass } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import type { Language } from '../i18n/translator.ts';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import type { RenderedDocument, ReportOptions, ReportRequest } from '../ports/report-renderer.ts';
import { Loading } from './notices.tsx';
import { safeFileName } from './save-file.ts';
import { useServices } from './services.ts';

const ReportScreen = lazy(() => import('../features/report/report-screen.tsx').then((m) => ({ default: m.ReportScreen })));

const everything: ReportOptions = { sections: reportSections, detail: 'full', kind: 'self', verifier: '', logo: null };

type ReportRouteProps = {
  readonly report: ReportModel;
  readonly assessment: Assessment;
  readonly bundle: PackBundle;
  readonly profile: Profile;
};

/** 报告, with the texts of the language it is to be written in. */
export const ReportRoute = ({ report, assessment, bundle, profile }: ReportRouteProps) => {
  const { packs, renderer, files } = useServices();
  const { i18n } = useTranslation();
  const roadmap = useMemo(() => {
    const { pack, advice } = bundle;
    const { facts } = report.enterprise;
    const { form, answers, plan } = assessment;
    return roadmapOf({ pack, advice, form, facts, answers, sizeClass: sizeClass(facts, profile.catalogue) }, plan);
  }, [bundle, report, assessment, profile]);
  const requestFor = useCallback(
    async (language: Language): Promise<ReportRequest> => {
      const [own, words] = await Promise.all([packs.load(bundle.pack.id, language), packs.profile(language)]);
      return { report, roadmap, options: everything, editions: [{ language, texts: own.texts, profileTexts: words.texts }] };
    },
    [packs, bundle.pack.id, report, roadmap],
  );
  const download = async (document: RenderedDocument, language: Language): Promise<void> => {
    const { editions } = await requestFor(language);
    const [{ texts }] = editions;
    const name = i18n.getFixedT(language)('report.fileName', {
      enterprise: report.enterprise.facts.name,
      model: texts.shortTitle,
      date: formatFileDate(report.madeAt),
    });
    files.save(safeFileName(name), new Blob([document.bytes], { type: 'application/pdf' }));
  };
  return (
    <Suspense fallback={<Loading />}>
      <ReportScreen
        report={report}
        requestFor={requestFor}
        missingCharacters={renderer.missingCharacters}
        render={renderer.render}
        onDownload={(document, language) => void download(document, language)}
      />
    </Suspense>
  );
};
