import { useForm, useWatch } from 'react-hook-form';
import type { AdviceTag, GroupId, LevelId, Pack, PackTexts, Plan, Target } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Row, Sheet } from '../../ui/page.tsx';
import styles from './plan.module.css';
import type { Asked } from './use-path-search.ts';

/** What is typed, as text. `to`: a level, or `score` for a dimension's score. */
type Typed = { readonly to: string; readonly group: string; readonly min: string; readonly tags: readonly string[] };

type TargetFormProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly tags: readonly AdviceTag[];
  /** Levels above the present one. */
  readonly levels: readonly LevelId[];
  readonly scores: ReadonlyMap<GroupId, number | null>;
  readonly plan: Plan | null;
  /** Single steps the enterprise does without, with their words. */
  readonly steps: readonly { readonly id: string; readonly words: string }[];
  readonly isSearching: boolean;
  readonly onRestore: (step: string) => void;
  readonly onFind: (asked: Asked) => void;
};

const initial = ({ plan, levels, pack }: TargetFormProps): Typed => {
  const target = plan?.target;
  const [dimension = pack.root] = pack.root.groups;
  return {
    to:
      target?.kind === 'score' || levels.length === 0
        ? 'score'
        : target && levels.includes(target.level)
          ? target.level
          : (levels[0] ?? 'score'),
    group: target?.kind === 'score' ? target.group : dimension.id,
    min: target?.kind === 'score' ? String(target.min) : '',
    tags: plan ? [...plan.without.tags] : [],
  };
};

const Without = ({
  props,
  register,
}: {
  readonly props: TargetFormProps;
  readonly register: ReturnType<typeof useForm<Typed>>['register'];
}) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <>
      {props.tags.length > 0 ? (
        <fieldset className={styles.tags}>
          <legend>{t('plan.without')}</legend>
          <p className={styles.soft}>{t('plan.withoutHint')}</p>
          <div className={styles.tagList}>
            {props.tags.map((tag) => (
              <label key={tag.id}>
                <input type="checkbox" value={tag.id} {...register('tags')} />
                {tag.texts[language]}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      {props.steps.length > 0 ? (
        <div>
          <p className={styles.soft}>{t('plan.withoutSteps')}</p>
          <ul className={styles.closed}>
            {props.steps.map((step) => (
              <li key={step.id}>
                <span>{step.words}</span>
                <Button size="small" onClick={() => props.onRestore(step.id)}>
                  {t('plan.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
};

/** What to reach, and what to do without. */
export const TargetForm = (props: TargetFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { pack, texts, levels, scores } = props;
  const { register, handleSubmit, control, setError, formState } = useForm<Typed>({ defaultValues: initial(props) });
  const to = useWatch({ control, name: 'to' });
  const group = useWatch({ control, name: 'group' });
  const now = [...scores].find(([id]) => id === group)?.[1] ?? null;
  const targetOf = (typed: Typed): Target | null => {
    const level = levels.find((id) => id === typed.to);
    if (level) return { kind: 'level', level };
    const of = [...scores.keys()].find((id) => id === typed.group);
    const min = Number(typed.min.normalize('NFKC').trim());
    const isFine = typed.min.trim() !== '' && Number.isFinite(min) && min > pack.scale.min && min <= pack.scale.max;
    return of && isFine ? { kind: 'score', group: of, min } : null;
  };
  const submit = handleSubmit((typed) => {
    const target = targetOf(typed);
    if (!target)
      return setError('min', { message: t('plan.wantedFault', { min: pack.scale.min, max: pack.scale.max }) }, { shouldFocus: true });
    const tags = props.tags.flatMap((tag) => (typed.tags.includes(tag.id) ? [tag.id] : []));
    return props.onFind({ target, without: { steps: props.plan?.without.steps ?? [], tags } });
  });
  return (
    <Sheet title={t('plan.target')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles.fields}>
          <SelectField label={t('plan.to')} {...register('to')}>
            {levels.map((id) => (
              <option key={id} value={id}>
                {t('plan.toLevel', { level: texts.levels[id]?.name ?? id })}
              </option>
            ))}
            <option value="score">{t('plan.toScore')}</option>
          </SelectField>
          {to === 'score' ? (
            <>
              <SelectField label={t('plan.dimension')} {...register('group')}>
                {[...scores.keys()].map((id) => (
                  <option key={id} value={id}>
                    {texts.groups[id]?.title ?? id}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('plan.wanted')}
                inputMode="decimal"
                hint={now === null ? undefined : t('plan.now', { score: format.score(now, pack.scale.decimals) })}
                error={formState.errors.min?.message}
                {...register('min')}
              />
            </>
          ) : null}
        </div>
        <Without props={props} register={register} />
        <Row>
          <Button type="submit" look="primary" disabled={props.isSearching}>
            {t('plan.find')}
          </Button>
        </Row>
      </form>
    </Sheet>
  );
};
