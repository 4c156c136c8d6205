import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page, Row } from '../../ui/page.tsx';
import { type MakeProps, MakeSheets } from './make-sheets.tsx';
import { type ReadProps, ReadSheets } from './read-sheets.tsx';

/** 访谈表与空白问卷: what to take to the shop floor, and how it comes back. */
export const InterviewScreen = ({ make, read }: { readonly make: MakeProps; readonly read: ReadProps }) => {
  const { t } = useTranslation();
  return (
    <Page title={t('interview.title')} lead={t('interview.lead')} narrow>
      <MakeSheets {...make} />
      <ReadSheets {...read} />
      <Row>
        <ButtonLink to={read.answerPath}>{t('interview.toAnswers')}</ButtonLink>
      </Row>
    </Page>
  );
};
