import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import { type ReportModel, type Roadmap, sectionsWithContent } from '../../engine/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type {
  DocumentRenderer,
  RenderedDocument,
  ReportOptions,
  ReportPreviewer,
  ReportRenderer,
  ReportRequest,
} from '../../ports/report-renderer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import { chosenOf, type Format, type LanguagesOfReport, languagesOf, optionsOf } from './choices.ts';
import { ChooseLogo } from './choose-logo.tsx';
import { ChooseLook } from './choose-look.tsx';
import { ChooseSections } from './choose-sections.tsx';
import { useChoices, useLogo } from './kept.ts';
import { toLogo, urlOfLogo } from './logo.ts';
import { MakeDocument } from './make-document.tsx';
import { PreviewPane } from './preview-pane.tsx';
import styles from './report-screen.module.css';
import type { Recipe } from './use-making.ts';
import { usePreview } from './use-preview.ts';

type ReportProps = {
  readonly report: ReportModel;
  readonly roadmap: Roadmap | null;
  /** The assessment the report is about. */
  readonly about: string;
  readonly interviewPath: string;
  readonly requestFor: (languages: LanguagesOfReport, options: ReportOptions) => Promise<ReportRequest>;
  readonly missingCharacters: ReportRenderer['missingCharacters'];
  readonly renderers: Readonly<Record<Format, DocumentRenderer>>;
  readonly previewer: ReportPreviewer;
  readonly onDownload: (document: RenderedDocument, format: Format, language: Language) => void;
};

const noneMissing: Recipe['missingCharacters'] = async () => [];

/** The choices, and what follows from them; the preview does not depend on the kind of file. */
const useReport = ({ report, roadmap, about, requestFor, missingCharacters, renderers, previewer }: ReportProps) => {
  const { language } = useFormat();
  const { choices, format, change, changeFormat } = useChoices(about, { language, asked: report.counts.asked });
  const { logo, change: changeLogo } = useLogo();
  const withContent = useMemo(() => sectionsWithContent({ report, roadmap }), [report, roadmap]);
  const request = useCallback(async () => {
    const asked = await requestFor(languagesOf(choices), optionsOf(choices, withContent, logo && toLogo(logo)));
    return choices.withData ? asked : { ...asked, attachments: [] };
  }, [requestFor, choices, withContent, logo]);
  const preview = usePreview(useCallback(async (signal) => previewer.preview(await request(), signal), [previewer, request]));
  const recipe = useMemo<Recipe>(
    () => ({ request, render: renderers[format].render, missingCharacters: format === 'pdf' ? missingCharacters : noneMissing }),
    [request, renderers, format, missingCharacters],
  );
  return { choices, format, change, changeFormat, logo, changeLogo, withContent, preview, recipe };
};

const ReportDesk = (props: ReportProps) => {
  const { t } = useTranslation();
  const { choices, format, change, changeFormat, logo, changeLogo, withContent, preview, recipe } = useReport(props);
  const { id, version } = props.report.pack;
  return (
    <div className={styles.desk}>
      <div className={styles.form}>
        <Sheet title={t('report.contents')}>
          <ChooseSections sections={choices.sections} withContent={withContent} onChange={(sections) => change({ sections })} />
          <p className={styles.soft}>{t('paper.versions', { id, version })}</p>
          <p className={styles.soft}>
            <Link href={props.interviewPath}>{t('interview.link')}</Link>
          </p>
        </Sheet>
        <Sheet title={t('report.look')}>
          <div className={styles.look}>
            <ChooseLook choices={choices} isPdf={format === 'pdf'} onChange={change} />
            <ChooseLogo logo={logo} onChange={changeLogo} />
          </div>
        </Sheet>
      </div>
      <div className={styles.side}>
        <Sheet>
          <MakeDocument
            format={format}
            recipe={recipe}
            isPossible={chosenOf(choices, withContent).length > 0}
            onFormat={changeFormat}
            onDownload={(document) => props.onDownload(document, format, languagesOf(choices)[0])}
          />
        </Sheet>
        <PreviewPane
          state={preview}
          logoUrl={logo && urlOfLogo(logo)}
          remark={format === 'pdf' ? null : t(`report.preview.remark.${format}`)}
        />
      </div>
    </div>
  );
};

/** 报告: what is in it and how it looks, its pages beside that as they will be printed, and the making of the file on the device. */
export const ReportScreen = (props: ReportProps) => {
  const { t } = useTranslation();
  const { counts } = props.report;
  const open = counts.unanswered + counts.unknown + counts.incomplete;
  if (counts.scored === 0)
    return (
      <Page title={t('report.title')} lead={t('report.lead')} narrow>
        <Empty title={t('report.nothing')} text={t('results.nothingHint')} />
      </Page>
    );
  return (
    <Page title={t('report.title')} lead={t('report.lead')}>
      {open > 0 ? <Banner tone="info">{t('report.incomplete', { count: open })}</Banner> : null}
      <ReportDesk {...props} />
    </Page>
  );
};
