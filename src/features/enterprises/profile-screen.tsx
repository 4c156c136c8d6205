import { type FieldPath, type Path, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { type Facts, nameLimit, type ProfileCatalogue, type ProfileTexts, sizeClass } from '../../engine/index.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import { factsOf, fieldProblem, formOf, type ProfileForm } from './profile-form.ts';
import styles from './profile-screen.module.css';
import { useFactsOf } from './use-facts-of.ts';

type ProfileProps = {
  readonly facts: Facts;
  readonly catalogue: ProfileCatalogue;
  readonly texts: ProfileTexts;
  readonly onChange: (facts: Facts) => void;
  readonly onDone: () => void;
};

type Form = UseFormReturn<ProfileForm>;

/** Registers a field natively: typing re-renders nothing but the field's own message. */
const useRegister = (form: Form) => {
  const { t } = useTranslation();
  return (name: FieldPath<ProfileForm> & keyof ProfileForm) => ({
    ...form.register(name as Path<ProfileForm>, {
      validate: (value) => {
        const problem = fieldProblem(name, value as ProfileForm[typeof name]);
        return problem ? describeProblem(t, problem) : true;
      },
    }),
    error: form.formState.errors[name]?.message,
  });
};

type Register = ReturnType<typeof useRegister>;
type PartProps = { readonly register: Register; readonly catalogue: ProfileCatalogue; readonly texts: ProfileTexts };

const ChooseOption = () => {
  const { t } = useTranslation();
  return <option value="">{t('profile.choose')}</option>;
};

const Options = ({ ids, names }: { readonly ids: readonly string[]; readonly names: Readonly<Record<string, string>> }) => (
  <>
    <ChooseOption />
    {ids.map((id) => (
      <option key={id} value={id}>
        {names[id]}
      </option>
    ))}
  </>
);

const IndustryOptions = ({ catalogue, texts }: Omit<PartProps, 'register'>) => {
  const sections = [...new Set(catalogue.industries.map((i) => i.section))];
  return (
    <>
      <ChooseOption />
      {sections.map((section) => (
        <optgroup key={section} label={texts.sections[section] ?? section}>
          {catalogue.industries
            .filter((industry) => industry.section === section)
            .map(({ id }) => (
              <option key={id} value={id}>
                {/^\d/.test(id) ? `${id} ` : ''}
                {texts.industries[id]}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
};

const ProductionType = ({ register, catalogue, texts }: PartProps) => {
  const { t } = useTranslation();
  const { error, ...input } = register('productionType');
  return (
    <fieldset className={styles.types} aria-describedby="production-type-hint">
      <legend className={styles.legend}>
        {t('profile.productionType')}
        <span className={styles.required} aria-hidden="true">
          *
        </span>
      </legend>
      <p id="production-type-hint" className={styles.hint}>
        {t('profile.productionTypeHint')}
      </p>
      <div className={styles.typeGrid}>
        {catalogue.productionTypes.map((id) => (
          <label key={id} className={styles.type}>
            <input type="radio" value={id} {...input} />
            <span>
              <strong>{texts.productionTypes[id]?.name}</strong>
              <span className={styles.hint}>{texts.productionTypes[id]?.hint}</span>
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};

const SizeLine = ({
  form,
  catalogue,
  texts,
}: {
  readonly form: Form;
  readonly catalogue: ProfileCatalogue;
  readonly texts: ProfileTexts;
}) => {
  const { t } = useTranslation();
  const watched = useWatch({ control: form.control });
  const facts = factsOf({ ...formOf(factsOf(form.getValues())), ...watched } as ProfileForm);
  const size = sizeClass(facts, catalogue);
  const section = catalogue.industries.find((i) => i.id === facts.industry)?.section;
  const covered = section === undefined || catalogue.sizeRule.sections.includes(section);
  const unknown = covered ? t('profile.sizeUnknown') : t('profile.sizeNotCovered');
  return (
    <div className={styles.size}>
      <span className={styles.legend}>{t('profile.size')}</span>
      <output>{size ? texts.sizes[size] : unknown}</output>
      <span className={styles.hint}>{t('profile.sizeSource', { source: texts.sizeRuleSource })}</span>
    </div>
  );
};

const Identity = (props: PartProps) => {
  const { t } = useTranslation();
  const { register, catalogue, texts } = props;
  return (
    <Sheet title={t('profile.identity')}>
      <div className={styles.grid}>
        <TextField label={t('profile.name')} required maxLength={nameLimit} {...register('name')} />
        <TextField label={t('profile.creditCode')} hint={t('profile.creditCodeHint')} spellCheck={false} {...register('creditCode')} />
        <SelectField label={t('profile.industry')} hint={t('profile.industryHint')} required {...register('industry')}>
          <IndustryOptions catalogue={catalogue} texts={texts} />
        </SelectField>
      </div>
      <ProductionType {...props} />
    </Sheet>
  );
};

const Scale = ({ register, catalogue, texts, form }: PartProps & { readonly form: Form }) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('profile.scale')}>
      <div className={styles.grid}>
        <TextField label={t('profile.staff')} unit={t('profile.staffUnit')} inputMode="numeric" {...register('staff')} />
        <TextField label={t('profile.revenue')} unit={t('profile.revenueUnit')} inputMode="decimal" {...register('revenue')} />
        <SizeLine form={form} catalogue={catalogue} texts={texts} />
        <SelectField label={t('profile.city')} {...register('city')}>
          <Options ids={catalogue.cities.map((c) => c.id)} names={texts.cities} />
        </SelectField>
        <SelectField label={t('profile.ownership')} {...register('ownership')}>
          <Options ids={catalogue.ownerships} names={texts.ownerships} />
        </SelectField>
        <SelectField label={t('profile.group')} {...register('group')}>
          <Options ids={catalogue.groups} names={texts.groups} />
        </SelectField>
      </div>
    </Sheet>
  );
};

const Certificates = ({ register, catalogue, texts }: PartProps) => {
  const { t } = useTranslation();
  const { error: _none, ...input } = register('certificates');
  return (
    <Sheet title={t('profile.more')}>
      <fieldset>
        <legend className={styles.legend}>{t('profile.certificates')}</legend>
        <div className={styles.ticks}>
          {catalogue.certificates.map((id) => (
            <label key={id}>
              <input type="checkbox" value={id} {...input} />
              <span>{texts.certificates[id]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Sheet>
  );
};

/** 企业档案: asked once, used by every model. Every change is handed on at once; what cannot be read stays on screen with its message. */
export const ProfileScreen = ({ facts, catalogue, texts, onChange, onDone }: ProfileProps) => {
  const { t } = useTranslation();
  const form = useForm<ProfileForm>({ defaultValues: formOf(facts), mode: 'onTouched' });
  const register = useRegister(form);
  useFactsOf(form, facts, onChange);
  const errors = Object.keys(form.formState.errors).length;
  const parts = { register, catalogue, texts };
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} narrow>
      <form className={styles.form} onSubmit={form.handleSubmit(onDone)} noValidate>
        <Identity {...parts} />
        <Scale {...parts} form={form} />
        <Certificates {...parts} />
        <Row>
          <Button type="submit" look="primary">
            {t('profile.next')}
          </Button>
          {errors > 0 ? (
            <span className={styles.error} role="status">
              {t('profile.fix', { count: errors })}
            </span>
          ) : null}
        </Row>
      </form>
    </Page>
  );
};
