import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Plan } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Row } from '../../ui/page.tsx';
import styles from './plan.module.css';

type CapacityFormProps = {
  readonly plan: Plan;
  readonly onReschedule: (capacity: number, start: Plan['start']) => void;
  readonly onRemove: () => void;
};

const quarters = [1, 2, 3, 4] as const;

/** How much a quarter holds and where the plan begins; laying it out anew keeps owners, money and dates. */
export const CapacityForm = ({ plan, onReschedule, onRemove }: CapacityFormProps) => {
  const { t } = useTranslation();
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { capacity: String(plan.capacity), start: `${plan.start.year} ${plan.start.quarter}` },
  });
  const [isAsking, setIsAsking] = useState(false);
  const { year } = plan.start;
  const submit = handleSubmit(({ capacity, start }) => {
    const days = Number(capacity.normalize('NFKC').trim());
    if (!(days >= 1 && days <= 10_000)) return setError('capacity', { message: t('plan.capacityFault') }, { shouldFocus: true });
    const [from = year, quarter = 1] = start.split(' ').map(Number);
    return onReschedule(days, { year: from, quarter });
  });
  return (
    <form className={styles.capacity} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('plan.capacity')}
        unit={t('plan.daysUnit')}
        inputMode="decimal"
        hint={t('plan.capacityHint')}
        error={formState.errors.capacity?.message}
        {...register('capacity')}
      />
      <SelectField label={t('plan.start')} hint={t('plan.startHint')} {...register('start')}>
        {[year - 1, year, year + 1].flatMap((y) =>
          quarters.map((q) => (
            <option key={`${y} ${q}`} value={`${y} ${q}`}>
              {t('plan.quarterName', { year: y, quarter: q })}
            </option>
          )),
        )}
      </SelectField>
      <Row>
        <Button type="submit">{t('plan.reschedule')}</Button>
        <Button look="danger" onClick={() => setIsAsking(true)}>
          {t('plan.remove')}
        </Button>
      </Row>
      {isAsking ? (
        <Dialog
          title={t('plan.removeTitle')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onClick={() => setIsAsking(false)}>{t('app.cancel')}</Button>
              <Button look="danger" onClick={onRemove}>
                {t('plan.remove')}
              </Button>
            </>
          }
        >
          <p>{t('plan.removeText')}</p>
        </Dialog>
      ) : null}
    </form>
  );
};
