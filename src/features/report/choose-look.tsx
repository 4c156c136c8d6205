import { useTranslation } from '../../i18n/use-translation.tsx';
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

const dataChoices = ['with', 'without'] as const;

const ChooseData = ({ choices, onChange }: ChooseLookProps) => {
  const { t } = useTranslation();
  const chosen = choices.withData ? 'with' : 'without';
  return (
    <Segments
      legend={t('report.data.title')}
      segments={dataChoices.map((value) => ({ value, label: t(`report.data.${value}`) }))}
      value={chosen}
      onChange={(value) => onChange({ withData: value === 'with' })}
      hint={t(`report.dataHint.${chosen}`)}
    />
  );
};

/** Language, detail, whether the data go with it, and who judged. */
export const ChooseLook = ({ choices, isPdf, onChange }: ChooseLookProps & { readonly isPdf: boolean }) => {
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
      {isPdf ? <ChooseData choices={choices} onChange={onChange} /> : null}
      <ChooseKind choices={choices} onChange={onChange} />
    </>
  );
};
