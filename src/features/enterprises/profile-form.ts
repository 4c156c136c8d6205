import { creditCodeProblems, type Facts, normaliseCreditCode, type Problem, parseQuantity, type QuantityRule } from '../../engine/index.ts';

/** What the inputs hold: text as typed. Choices: '' for none. */
export type ProfileForm = {
  readonly name: string;
  readonly creditCode: string;
  readonly industry: string;
  readonly productionType: string;
  readonly staff: string;
  readonly revenue: string;
  readonly city: string;
  readonly ownership: string;
  readonly group: string;
  readonly certificates: readonly string[];
};

const shown = (value: number | null): string => (value === null ? '' : String(value));

export const formOf = (facts: Facts): ProfileForm => ({
  name: facts.name,
  creditCode: facts.creditCode,
  industry: facts.industry ?? '',
  productionType: facts.productionType ?? '',
  staff: shown(facts.staff),
  revenue: shown(facts.revenue),
  city: facts.city ?? '',
  ownership: facts.ownership ?? '',
  group: facts.group ?? '',
  certificates: facts.certificates,
});

/** Units as typed behind the number; the first spelling is shown in messages. `also`: other spellings of the form's language. */
export type ProfileUnits = {
  readonly person: readonly string[];
  readonly wanyuan: readonly string[];
  readonly yuan: readonly string[];
  readonly yiyuan: readonly string[];
};

export const profileUnits: ProfileUnits = {
  person: ['人', '名', 'persons', 'people'],
  wanyuan: ['万元', '万', '万元人民币', '10k CNY', 'CNY 10k'],
  yuan: ['元', '元人民币', 'CNY', 'RMB'],
  yiyuan: ['亿元', '亿', '100m CNY'],
};

export const staffRule: QuantityRule = { units: [{ spellings: profileUnits.person, factor: 1 }], min: 0, max: 10_000_000 };

export const revenueRule: QuantityRule = {
  units: [
    { spellings: profileUnits.wanyuan, factor: 1 },
    { spellings: profileUnits.yuan, factor: 1e-4 },
    { spellings: profileUnits.yiyuan, factor: 1e4 },
  ],
  min: 0,
  max: 1e10,
};

/** The problem with a number that may be left out. */
const optionalNumber = (typed: string, rule: QuantityRule): Problem | null => {
  const parsed = parseQuantity(typed, rule);
  return parsed.ok || parsed.error.code === 'empty-answer' ? null : parsed.error;
};

const wholeNumber = (typed: string, rule: QuantityRule): Problem | null => {
  const parsed = parseQuantity(typed, rule);
  if (parsed.ok && !Number.isInteger(parsed.value)) return { code: 'not-whole', path: [], value: parsed.value };
  return optionalNumber(typed, rule);
};

/** What is wrong with one field as typed, for its message; null where nothing is. */
export const fieldProblem = <K extends keyof ProfileForm>(field: K, value: ProfileForm[K]): Problem | null => {
  const text = typeof value === 'string' ? value : '';
  switch (field) {
    case 'name':
      return text.trim() === '' ? { code: 'name-missing', path: ['name'] } : null;
    case 'industry':
    case 'productionType':
      return text === '' ? { code: 'choice-missing', path: [field] } : null;
    case 'creditCode':
      return creditCodeProblems(normaliseCreditCode(text))[0] ?? null;
    case 'staff':
      return wholeNumber(text, staffRule);
    case 'revenue':
      return optionalNumber(text, revenueRule);
    default:
      return null;
  }
};

/** A code is kept as typed even while it is wrong, up to what a saved file takes. */
const creditCodeLimit = 40;

const numberOrNull = (typed: string, rule: QuantityRule): number | null => {
  const parsed = parseQuantity(typed, rule);
  return parsed.ok ? parsed.value : null;
};

const wholeOrNull = (value: number | null): number | null => (value !== null && Number.isInteger(value) ? value : null);

const chosen = (value: string): string | null => (value === '' ? null : value);

/** The facts a form says; a field that cannot be read counts as not said (its text stays on screen with the message). */
export const factsOf = (form: ProfileForm): Facts => ({
  name: form.name.trim(),
  creditCode: normaliseCreditCode(form.creditCode).slice(0, creditCodeLimit),
  industry: chosen(form.industry),
  productionType: chosen(form.productionType),
  staff: wholeOrNull(numberOrNull(form.staff, staffRule)),
  revenue: numberOrNull(form.revenue, revenueRule),
  city: chosen(form.city),
  ownership: chosen(form.ownership),
  group: chosen(form.group),
  certificates: form.certificates,
});
