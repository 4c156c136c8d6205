import { type ReactNode, useEffect, useState } from 'react';
import type { Result } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { DrawnCode } from '../../ports/hand-over.ts';
import { Banner } from '../../ui/banner.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import { CodePlayer } from './code-player.tsx';
import styles from './hand-over.module.css';

/** Something that can be handed over. `count`: how many answers it has. */
export type HandOverChoice = {
  readonly key: string;
  readonly kind: 'all' | 'role' | 'group';
  readonly label: string;
  readonly count: number;
};

type ShowProps = {
  readonly choices: readonly HandOverChoice[];
  readonly draw: (key: string) => Promise<Result<readonly DrawnCode[], 'too-large'>>;
  readonly foot: ReactNode;
};

const kinds: readonly HandOverChoice['kind'][] = ['all', 'role', 'group'];

type Drawing = { readonly key: string; readonly drawn: Result<readonly DrawnCode[], 'too-large'> };

const useDrawing = (key: string, draw: ShowProps['draw']): Drawing['drawn'] | null => {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let isWanted = true;
    void draw(key).then((drawn) => {
      if (isWanted) setDrawing({ key, drawn });
    });
    return () => {
      isWanted = false;
    };
  }, [key, draw]);
  return drawing?.key === key ? drawing.drawn : null;
};

const Codes = ({ choice, draw }: { readonly choice: HandOverChoice; readonly draw: ShowProps['draw'] }) => {
  const { t } = useTranslation();
  const drawn = useDrawing(choice.key, draw);
  if (choice.count === 0 && choice.kind !== 'all') return <Banner tone="info">{t('handOver.empty')}</Banner>;
  if (!drawn) return <p role="status">{t('handOver.drawing')}</p>;
  return drawn.ok ? <CodePlayer key={choice.key} codes={drawn.value} /> : <Banner tone="warn">{t('handOver.tooLarge')}</Banner>;
};

/** 用二维码传到另一台设备: what to hand over, and its codes. */
export const ShowScreen = ({ choices, draw, foot }: ShowProps) => {
  const { t } = useTranslation();
  const [key, setKey] = useState(choices[0]?.key ?? '');
  const choice = choices.find((one) => one.key === key);
  return (
    <Page title={t('handOver.title')} lead={t('handOver.lead')} narrow>
      <Sheet>
        <div className={styles.stack}>
          <SelectField
            label={t('handOver.what')}
            hint={choice?.kind === 'all' ? t('handOver.allHint') : t('handOver.partHint')}
            value={key}
            onChange={(event) => setKey(event.target.value)}
          >
            {kinds.map((kind) => (
              <optgroup key={kind} label={t(`handOver.kind.${kind}`)}>
                {choices
                  .filter((one) => one.kind === kind)
                  .map((one) => (
                    <option key={one.key} value={one.key}>
                      {one.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </SelectField>
          {choice ? <Codes choice={choice} draw={draw} /> : null}
          <p className={styles.soft}>{t('handOver.how')}</p>
          <p className={styles.soft}>{t('handOver.privacy')}</p>
        </div>
      </Sheet>
      {foot}
    </Page>
  );
};
