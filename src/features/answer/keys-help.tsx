import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './keys-help.module.css';

type HelpProps = { readonly isOn: boolean; readonly onSwitch: (isOn: boolean) => void; readonly onClose: () => void };

const lines = [
  [['1', '9'], 'pick'],
  [['N'], 'notApplicable'],
  [['U'], 'unknown'],
  [['F'], 'flag'],
  [['↑', '↓'], 'move'],
  [['/'], 'search'],
  [['Ctrl', 'Z'], 'undo'],
  [['?'], 'help'],
] as const;

/** 快捷键. Single keys can be switched off here. */
export const KeysHelp = ({ isOn, onSwitch, onClose }: HelpProps) => {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} onClose={onClose} actions={<Button onClick={onClose}>{t('app.close')}</Button>}>
      <dl className={styles.keys}>
        {lines.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 ? <span className={styles.between}>{t(`keys.between.${what === 'undo' ? 'with' : 'to'}`)}</span> : null}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
        {t('keys.isOn')}
      </label>
    </Dialog>
  );
};
