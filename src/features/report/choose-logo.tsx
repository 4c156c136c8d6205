import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Row } from '../../ui/page.tsx';
import styles from './choose-logo.module.css';
import { type KeptLogo, type LogoFault, prepareLogo, urlOfLogo } from './logo.ts';

type ChooseLogoProps = { readonly logo: KeptLogo | null; readonly onChange: (logo: KeptLogo | null) => void };

/** A picture for the cover: shown, exchanged, removed; a file that is none says what is wrong with it. */
export const ChooseLogo = ({ logo, onChange }: ChooseLogoProps) => {
  const { t } = useTranslation();
  const [fault, setFault] = useState<LogoFault | null>(null);
  const choose = async (file: File): Promise<void> => {
    const prepared = await prepareLogo(file);
    setFault(prepared.ok ? null : prepared.error);
    if (prepared.ok) onChange(prepared.value);
  };
  const remove = () => {
    setFault(null);
    onChange(null);
  };
  return (
    <fieldset className={styles.logo}>
      <legend>{t('report.logo')}</legend>
      {logo ? (
        <img className={styles.picture} src={urlOfLogo(logo)} width={logo.width} height={logo.height} alt={t('report.logoShown')} />
      ) : null}
      <Row>
        <FileButton
          label={logo ? t('report.logoChange') : t('report.logoChoose')}
          accept="image/png,image/jpeg,.png,.jpg,.jpeg"
          onFile={(file) => void choose(file)}
        />
        {logo ? (
          <Button look="plain" onClick={remove}>
            {t('report.logoRemove')}
          </Button>
        ) : null}
      </Row>
      {fault ? (
        <p className={styles.fault} role="alert">
          {t(`report.logoFault.${fault}`)}
        </p>
      ) : (
        <p className={styles.hint}>{t('report.logoHint')}</p>
      )}
    </fieldset>
  );
};
