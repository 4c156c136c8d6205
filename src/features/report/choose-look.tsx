import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { type Choices, details, kinds, wordings } from './choices.ts';
import styles from './report-screen.module.css';

type ChooseLookProps = { readonly choices: Choices; readonly onChange: (changed: Partial<Choices>) => void };

/** Names of languages are not translated. */
const wordingNames = { 'zh-CN': '中文', en: 'English', both: '中英双语' } as const;

const ChooseKind = ({ choices, onChange }: ChooseLookProps) => {
  const { t } = useTranslation();
  const { kind, verifier } = choices;
  return (
    <div className={styles.kind}>
      <Segments
        legend={t('paper.kind')}
        segments={kinds.map((value) => ({ value, label: t(`paper.${value}`) }))}
        value={kind}
        onChange={(value) => onChange({ kind: value })}
        hint={kind === 'verified' ? t('report.kindHint') : undefined}
      />
      {kind === 'verified' ? (
        <TextField
          label={t('report.verifier')}
          hint={t('report.verifierHint')}
          maxLength={80}
          value={verifier}
          onChange={({ target }) => onChange({ verifier: target.value })}
        />
      ) : null}
    </div>
  );
};

/** Language, detail, and who judged. */
export const ChooseLook = ({ choices, onChange }: ChooseLookProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Segments
        legend={t('report.language')}
        segments={wordings.map((value) => ({ value, label: wordingNames[value], lang: value === 'en' ? 'en' : 'zh-CN' }))}
        value={choices.wording}
        onChange={(wording) => onChange({ wording })}
        hint={choices.wording === 'both' ? t('report.bothHint') : undefined}
      />
      <Segments
        legend={t('report.detail.title')}
        segments={details.map((value) => ({ value, label: t(`report.detail.${value}`) }))}
        value={choices.detail}
        onChange={(detail) => onChange({ detail })}
        hint={t(`report.detailHint.${choices.detail}`)}
      />
      <ChooseKind choices={choices} onChange={onChange} />
    </>
  );
};
