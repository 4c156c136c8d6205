import { Component, type ReactNode, useState } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from '../ui/button.tsx';
import { Page, Row, Sheet } from '../ui/page.tsx';
import { rescue } from './rescue.ts';
import { safeFileName } from './save-file.tsx';
import { useServices } from './services.ts';

const CrashPage = ({ error }: { readonly error: Error }) => {
  const { t } = useTranslation();
  const { files } = useServices();
  /** Taken once: the workspace that threw lets go of its data as soon as this page stands in its place. */
  const [file] = useState(rescue.file);
  const save = () => {
    if (file) files.save(safeFileName(`${file.name || t('app.name')}.rongchi.json`), new Blob([file.text], { type: 'application/json' }));
  };
  const home = () => {
    window.location.hash = '#/';
    window.location.reload();
  };
  return (
    <Page title={t('crash.title')} lead={file ? t('crash.text') : t('crash.nothing')} narrow>
      <Row>
        {file ? (
          <Button look="primary" onClick={save}>
            {t('crash.save')}
          </Button>
        ) : null}
        <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
        <Button onClick={home}>{t('crash.home')}</Button>
      </Row>
      <Sheet title={t('crash.details')}>
        <code>
          {error.name}: {error.message}
        </code>
      </Sheet>
    </Page>
  );
};

type State = { readonly error: Error | null };

/** Catches what no screen expected (React offers this only to classes) and leads to a page that can still save the data. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    return this.state.error ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}
