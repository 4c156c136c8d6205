import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportModel } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import type { Language } from '../i18n/translator.ts';
import type { PackBundle } from '../ports/pack-catalog.ts';
import type { RenderedDocument, ReportRequest } from '../ports/report-renderer.ts';
import { Loading } from './notices.tsx';
import { safeFileName } from './save-file.ts';
import { useServices } from './services.ts';

const ReportScreen = lazy(() => import('../features/report/report-screen.tsx').then((m) => ({ default: m.ReportScreen })));

/** 报告, with the texts of the language it is to be written in. */
export const ReportRoute = ({ report, bundle }: { readonly report: ReportModel; readonly bundle: PackBundle }) => {
  const { packs, renderer, files } = useServices();
  const { i18n } = useTranslation();
  const requestFor = useCallback(
    async (language: Language): Promise<ReportRequest> => {
      const [own, profile] = await Promise.all([packs.load(bundle.pack.id, language), packs.profile(language)]);
      return { report, texts: own.texts, profileTexts: profile.texts, language };
    },
    [packs, bundle.pack.id, report],
  );
  const download = async (document: RenderedDocument, language: Language): Promise<void> => {
    const { texts } = await requestFor(language);
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
