import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  answerKey,
  checkAgainstPacks,
  checkPack,
  checkTexts,
  choicesOf,
  conditionFacts,
  creditCodeProblems,
  diagnose,
  factsProblems,
  type Indicator,
  noFacts,
  openAssessmentFile,
  type Pack,
  parseJson,
  parseWith,
  profileCatalogue,
  profileTexts,
  type Question,
  type Questionnaire,
  questionsBelow,
  type ReferenceFigure,
  referenceProfile,
} from '../../src/engine/index.ts';
import type { Condition } from '../../src/engine/model/condition.ts';
import { factsOf, moment, scoreStates, valueIn } from '../support/engine-fixtures.ts';

const root = fileURLToPath(new URL('../../questionnaires/', import.meta.url));
const languages = ['zh-CN', 'en'] as const;
const textOf = (path: string): string => readFileSync(root + path, 'utf8');
const read = <S extends z.ZodMiniType>(schema: S, path: string): z.infer<S> => valueIn(parseWith(schema, valueIn(parseJson(textOf(path)))));
const jsonIn = (folder: string): readonly string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder}/${name}`)
    : [];

const folders = readdirSync(root).filter((name) => existsSync(`${root}${name}/pack.json`));
const references = jsonIn('reference');
const samples = jsonIn('samples');
const everyJson = readdirSync(root).flatMap(jsonIn);
const choices = () => choicesOf(read(profileCatalogue, 'profile/profile.json'));
/** Read inside the tests: a broken file then fails its own tests, not the whole suite. */
let whole: ReadonlyMap<string, Questionnaire> | null = null;
const questionnaireIn = (folder: string): Questionnaire => {
  whole ??= new Map(readQuestionnaires(choices(), root).flatMap(({ folder: name, read: r }) => (r.ok ? [[name, r.value] as const] : [])));
  const found = whole.get(folder);
  if (!found) throw new Error(`questionnaire ${folder} is broken: see npm run check:packs`);
  return found;
};
const packIn = (folder: string): Pack => questionnaireIn(folder).pack;
const everyPack = (): readonly Pack[] => folders.map(packIn);
const catalogue = () => read(profileCatalogue, 'profile/profile.json');

type Leaf = { readonly path: string; readonly text: string };
const leavesOf = (value: unknown, path = ''): readonly Leaf[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
};

const optionsOf = ({ answer }: Question): readonly { readonly id: string; readonly score: number }[] => {
  if (answer.kind === 'ladder') return answer.rungs;
  return answer.kind === 'single' ? answer.options : [];
};

const chinese = '[\\u3400-\\u9fff\\u{20000}-\\u{3ffff}]';
const halfWidthBetween = new RegExp(`${chinese}[“”‘’（）《》]?\\s*[,;:?!]\\s*[“”‘’（）《》]?${chinese}`, 'u');
const badlyPunctuated = (leaves: readonly Leaf[]): readonly Leaf[] => leaves.filter(({ text }) => halfWidthBetween.test(text));

/** Names that are the same in every language. */
const properNames = new Set(['DCMM 2018', 'DCMM 2025']);
const untranslated = (zh: readonly Leaf[], en: readonly Leaf[]): readonly Leaf[] => {
  const english = new Map(en.map(({ path, text }) => [path, text]));
  return zh.filter(({ path, text }) => english.get(path) === text && !properNames.has(text));
};

/** The published figures speak of indicators alone. */
const indicatorOf = (figure: ReferenceFigure): string => {
  if (figure.kind === 'group') throw new Error(`${figure.id} speaks of a group`);
  return figure.indicator;
};

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const duplicated = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** Every fact named in the conditions of a questionnaire. */
const factsIn = (c: Condition): readonly Extract<Condition, { kind: 'fact' }>[] => {
  if (c.kind === 'all' || c.kind === 'any') return c.of.flatMap(factsIn);
  if (c.kind === 'not') return factsIn(c.of);
  return c.kind === 'fact' ? [c] : [];
};
const factsNamed = (of: Pack): readonly Extract<Condition, { kind: 'fact' }>[] => [
  ...questionsBelow(of.root).flatMap((q) => (q.appliesWhen ? factsIn(q.appliesWhen) : [])),
  ...of.indicators.flatMap((i) => (i.kind === 'adoption' ? factsIn(i.when) : [])),
];

it('there are the questionnaires and data the product is made of', () => {
  expect(folders).toEqual(expect.arrayContaining(['dcmm-2018', 'dcmm-2025', 'sme-digital-2024', 'two-integration']));
  expect(references.length).toBeGreaterThan(0);
  expect(samples.length).toBeGreaterThan(0);
});

describe.each(everyJson)('%s', (path) => {
  it('is UTF-8 without byte order mark or broken characters, and ends with a line end', () => {
    const text = textOf(path);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toContain('\uFFFD');
    expect(text.endsWith('\n')).toBe(true);
    expect(valueIn(parseJson(text))).toBeTypeOf('object');
  });
});

describe.each(folders)('the questionnaire %s', (folder) => {
  const own = () => packIn(folder);
  const words = (language: (typeof languages)[number]) => questionnaireIn(folder).texts[language];
  const questions = (): readonly Question[] => questionsBelow(own().root);

  it('has the shape of a questionnaire, under the name of its folder', () => {
    expect(own().id).toBe(folder);
  });

  it('is in order: ids, references, curves, scores and levels', () => {
    expect(checkPack(own(), choicesOf(catalogue()))).toEqual([]);
  });

  it.each(languages)('says all it has in %s, and nothing else', (language) => {
    expect(words(language).language).toBe(language);
    expect(checkTexts(own(), words(language))).toEqual([]);
  });

  it('says everything in both languages, and each in its own words', () => {
    const [zh, en] = languages.map((l) => leavesOf(words(l)).filter(({ path }) => path !== '$schema' && !path.startsWith('units.')));
    expect(sorted((zh ?? []).map((l) => l.path))).toEqual(sorted((en ?? []).map((l) => l.path)));
    expect(untranslated(zh ?? [], en ?? [])).toEqual([]);
  });

  it('has no half-width punctuation between Chinese characters', () => {
    expect(badlyPunctuated(leavesOf(words('zh-CN')))).toEqual([]);
  });

  it('has no Chinese character in its English', () => {
    const leaves = leavesOf(words('en')).filter(({ path }) => !path.startsWith('units.'));
    expect(leaves.filter(({ text }) => new RegExp(`${chinese}|[，。；：？！（）、]`, 'u').test(text))).toEqual([]);
  });

  it('never passes for an official rating: 自评结果，不等同于官方评定', () => {
    const { disclaimer } = words('zh-CN').notices;
    expect(disclaimer).toContain('自评结果');
    expect(disclaimer).toContain('不等同于官方评定');
  });

  it('says what it offers in place of published figures where it has none to compare', () => {
    const comparable = own().indicators.some((i) => i.kind !== 'none');
    for (const language of languages) expect(words(language).noReference === undefined).toBe(comparable);
  });

  it('says where its parts come from', () => {
    expect(existsSync(`${root}${folder}/SOURCES.md`)).toBe(true);
  });

  it('has options that climb: each scores more than the one before, the last one the top of the scale', () => {
    for (const question of questions()) {
      const scores = optionsOf(question).map((o) => o.score);
      expect([question.id, scores]).toEqual([question.id, [...new Set(scores)].sort((a, b) => a - b)]);
      if (scores.length > 0) expect([question.id, scores.at(-1)]).toEqual([question.id, own().scale.max]);
    }
  });

  it('can be scored to the top on every question: curves touch it, tick lists can be full', () => {
    for (const { id, answer } of questions()) {
      if ('curve' in answer) expect([id, Math.max(...answer.curve.map(([, y]) => y))]).toEqual([id, own().scale.max]);
      if (answer.kind !== 'multiple') continue;
      const whole = answer.options.reduce((sum, o) => sum + o.weight, 0);
      expect([id, (answer.fullAt ?? whole) <= whole]).toEqual([id, true]);
    }
  });

  it('has on its radar the dimensions below the root, each once', () => {
    const { radar, root: top } = own();
    expect(radar).toEqual(top.groups.map((g) => g.id));
  });

  it('gives a name to everyone it thinks may know an answer', () => {
    const roles = new Set(questions().flatMap((q) => q.roles));
    for (const language of languages)
      expect(Object.keys(read(profileTexts, `profile/texts.${language}.json`).roles)).toEqual(expect.arrayContaining([...roles]));
  });

  it('looks only at facts there are, and at choices the profile offers', () => {
    const { industries, productionTypes, cities, ownerships, groups, sizeRule } = catalogue();
    const choices: Readonly<Record<string, readonly string[]>> = {
      industry: industries.map((i) => i.id),
      productionType: productionTypes,
      sizeClass: sizeRule.bands.map((b) => b.size),
      city: cities.map((c) => c.id),
      ownership: ownerships,
      group: groups,
    };
    expect(Object.keys(conditionFacts(noFacts, null))).toEqual(expect.arrayContaining([...own().facts]));
    for (const fact of factsNamed(own()))
      expect([fact.fact, choices[fact.fact] ?? []]).toEqual([fact.fact, expect.arrayContaining([...fact.oneOf])]);
  });

  it('puts at least one question of every dimension to every production type, in every form', () => {
    const idle = own().forms.flatMap((form) =>
      catalogue().productionTypes.flatMap((productionType) => {
        const { root: top } = scoreStates(own(), {}, { form: form.id, facts: factsOf({ productionType }) });
        return top.groups.filter((g) => g.counts.asked === 0).map((g) => [form.id, productionType, g.id]);
      }),
    );
    expect(idle).toEqual([]);
  });

  it('understands every spelling of a unit in one way only', () => {
    for (const language of languages) {
      const { units } = words(language);
      const spellings = (id: string) => [
        ...new Set(
          [units[id]?.symbol ?? '', ...(units[id]?.aliases ?? [])].map((s) => s.normalize('NFKC').toLowerCase().replace(/\s/g, '')),
        ),
      ];
      for (const unit of own().units) {
        const all = [unit.id, ...unit.also.map((a) => a.unit)].flatMap(spellings);
        expect([language, unit.id, duplicated(all)]).toEqual([language, unit.id, []]);
      }
    }
  });

  describe('in its advice', () => {
    const given = () => questionnaireIn(folder).advice;

    it('speaks of itself, each action under one id', () => {
      expect(given().packId).toBe(folder);
      expect(duplicated(given().actions.map((a) => a.id))).toEqual([]);
    });

    it('leads at each question one step up at a time, from an option there is to the next', () => {
      const byId = new Map(questions().map((q) => [q.id, optionsOf(q).map((o) => o.id)]));
      const wrong = given().actions.filter(({ question, step }) => {
        if (step.kind !== 'option') return false;
        const options = byId.get(question) ?? [];
        return !options.includes(step.from) || options[options.indexOf(step.from) + 1] !== step.to;
      });
      expect(wrong.map((a) => a.id)).toEqual([]);
    });

    it('never has two answers to one step', () => {
      expect(duplicated(given().actions.map((a) => `${a.question} ${JSON.stringify(a.step)}`))).toEqual([]);
    });

    it('has a next step wherever an enterprise can stand on a ladder below the top', () => {
      const known = new Set(given().actions.map((a) => `${a.question} ${a.step.kind === 'option' ? a.step.from : ''}`));
      const stuck = questions().flatMap((q) =>
        q.answer.kind === 'ladder'
          ? q.answer.rungs.slice(0, -1).flatMap((r) => (known.has(`${q.id} ${r.id}`) ? [] : [`${q.id} ${r.id}`]))
          : [],
      );
      expect(stuck).toEqual([]);
    });

    it('says each action in two languages, in the words and signs of each', () => {
      for (const { id, texts } of given().actions)
        for (const part of ['what', 'effect', 'evidence'] as const) {
          const [zh, en] = [texts['zh-CN'][part], texts.en[part]];
          expect([id, part, zh === en]).toEqual([id, part, false]);
          expect([id, part, new RegExp(chinese, 'u').test(zh)]).toEqual([id, part, true]);
          expect([id, part, new RegExp(chinese, 'u').test(en)]).toEqual([id, part, false]);
        }
      expect(badlyPunctuated(given().actions.flatMap((a) => leavesOf(a.texts['zh-CN'], a.id)))).toEqual([]);
    });
  });
});

describe('the profile', () => {
  it('has choices that are each offered once', () => {
    const { industries, productionTypes, cities, ownerships, groups, certificates } = catalogue();
    for (const ids of [industries.map((i) => i.id), productionTypes, cities.map((c) => c.id), ownerships, groups, certificates])
      expect(duplicated(ids)).toEqual([]);
  });

  it('has the 31 two-digit classes of manufacturing and the 17 cities of Hubei', () => {
    expect(
      catalogue()
        .industries.filter((i) => i.section === 'C')
        .map((i) => i.id),
    ).toEqual(Array.from({ length: 31 }, (_, i) => `${13 + i}`));
    expect(catalogue().cities.filter((c) => c.region === 'CN-HB')).toHaveLength(17);
  });

  it('has size classes that fall from large to small, down to nothing', () => {
    const { bands } = catalogue().sizeRule;
    for (const key of ['staff', 'revenue'] as const) {
      const limits = bands.map((b) => b[key]);
      expect(limits).toEqual([...new Set(limits)].sort((a, b) => b - a));
      expect(limits.at(-1)).toBe(0);
    }
  });

  it.each(languages)('has a name in %s for every choice, and for nothing else', (language) => {
    const texts = read(profileTexts, `profile/texts.${language}.json`);
    const { industries, productionTypes, cities, ownerships, groups, certificates, sizeRule } = catalogue();
    expect(texts.language).toBe(language);
    const pairs: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
      ['sections', texts.sections, [...new Set(industries.map((i) => i.section))]],
      ['industries', texts.industries, industries.map((i) => i.id)],
      ['productionTypes', texts.productionTypes, productionTypes],
      ['cities', texts.cities, cities.map((c) => c.id)],
      ['ownerships', texts.ownerships, ownerships],
      ['groups', texts.groups, groups],
      ['certificates', texts.certificates, certificates],
      ['sizes', texts.sizes, sizeRule.bands.map((b) => b.size)],
    ];
    for (const [part, names, ids] of pairs) expect([part, sorted(Object.keys(names))]).toEqual([part, sorted(ids)]);
  });

  it('says every choice in its own words in each language', () => {
    const [zh, en] = languages.map((l) => leavesOf(read(profileTexts, `profile/texts.${l}.json`)));
    expect(untranslated(zh ?? [], en ?? [])).toEqual([]);
    expect(sorted((zh ?? []).map((l) => l.path))).toEqual(sorted((en ?? []).map((l) => l.path)));
    expect(badlyPunctuated(zh ?? [])).toEqual([]);
  });

  it('knows every section its size rule holds for', () => {
    const { industries, sizeRule } = catalogue();
    expect([...new Set(industries.map((i) => i.section))]).toEqual(expect.arrayContaining([...sizeRule.sections]));
  });
});

describe.each(references)('the published figures in %s', (path) => {
  const profile = () => read(referenceProfile, path);

  it('stand under the name of their file, and so do their figures', () => {
    expect(path).toBe(`reference/${profile().id}.json`);
    const ids = profile().figures.map((f) => f.id);
    expect(duplicated(ids)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith(`${profile().id}.`))).toEqual([]);
  });

  it('were found or derived, never recalled, and have an address or a document', () => {
    expect(['found', 'derived']).toContain(profile().evidence);
    expect((profile().url ?? profile().document ?? '').length).toBeGreaterThan(0);
    for (const figure of profile().figures) if (profile().evidence === 'derived') expect(figure.derivation).toBeDefined();
  });

  it('speak of an indicator some questionnaire knows, named in both languages', () => {
    const known = everyPack().flatMap((p) => p.indicators.map((i) => i.id as string));
    for (const figure of profile().figures) expect(known).toContain(indicatorOf(figure));
    const named = sorted([...new Set(profile().figures.map(indicatorOf))]);
    for (const language of languages) expect(sorted(Object.keys(profile().texts[language].indicators))).toEqual(named);
  });

  it('can be compared as the kind of number they are: a rate with a rate, a score with a score on its scale', () => {
    const expected = (indicator: Indicator, figure: ReferenceFigure): readonly [statistic: string, scale: string] => {
      if (indicator.kind === 'rate') return ['mean-of-rates', 'percent'];
      if (indicator.kind === 'adoption') return ['share-of-enterprises', 'percent'];
      return indicator.kind === 'score' ? ['mean-of-scores', indicator.scale] : [figure.statistic, figure.scale];
    };
    const indicators = everyPack().flatMap((p) => p.indicators);
    for (const figure of profile().figures)
      for (const indicator of indicators.filter((i) => i.id === indicatorOf(figure)))
        expect([figure.id, figure.statistic, figure.scale]).toEqual([figure.id, ...expected(indicator, figure)]);
  });

  it('lie within 0 to 100 unless they are an index or a count', () => {
    for (const { id, statistic, value } of profile().figures)
      expect([id, statistic === 'index' || statistic === 'count' || (value >= 0 && value <= 100)]).toEqual([id, true]);
  });

  it('speak of industries and sizes the profile knows', () => {
    const { industries, sizeRule } = catalogue();
    expect(industries.map((i) => i.id)).toEqual(expect.arrayContaining([...profile().scope.industries]));
    expect(sizeRule.bands.map((b) => b.size)).toEqual(expect.arrayContaining([...profile().scope.sizes]));
  });

  it('give times that are years, months, quarters or days', () => {
    const time = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-\d\d)?|-(Q[1-4]|H[12]))?$/;
    expect(profile().published).toMatch(time);
    for (const figure of profile().figures) expect(figure.period).toMatch(time);
  });

  it('are not older in print than the time they speak of, unless they are targets', () => {
    if (profile().kind === 'target') return;
    for (const { period } of profile().figures) expect(period.slice(0, 4) <= profile().published.slice(0, 4)).toBe(true);
  });

  it('are described in each language in its own words', () => {
    const { 'zh-CN': zh, en } = profile().texts;
    expect(sorted(leavesOf(zh).map((l) => l.path))).toEqual(sorted(leavesOf(en).map((l) => l.path)));
    expect(untranslated(leavesOf(zh), leavesOf(en))).toEqual([]);
    expect(badlyPunctuated(leavesOf(zh))).toEqual([]);
  });
});

it('no two published figures say the same of the same', () => {
  const all = references.flatMap((path) => {
    const { figures, scope, kind } = read(referenceProfile, path);
    return figures.map((f) =>
      [kind, f.region ?? scope.region, scope.industries.join('+'), scope.sizes.join('+'), indicatorOf(f), f.statistic, f.period].join(' '),
    );
  });
  expect(duplicated(all)).toEqual([]);
});

describe.each(samples)('the made-up enterprise in %s', (path) => {
  const file = () => valueIn(openAssessmentFile(textOf(path)));

  it('opens, and its answers fit the questionnaires', () => {
    expect(checkAgainstPacks(file(), everyPack())).toEqual([]);
  });

  it('is said to be made up, in its data and in its name', () => {
    expect(file().enterprise.sample).toBe(true);
    expect(file().enterprise.facts.name).toContain('示例');
  });

  it('has a profile that is complete and uses choices there are', () => {
    const { facts } = file().enterprise;
    expect(factsProblems(facts)).toEqual([]);
    expect(creditCodeProblems(facts.creditCode)).toEqual([]);
    const { industries, productionTypes, cities, ownerships, groups, certificates } = catalogue();
    expect(industries.map((i) => i.id)).toContain(facts.industry);
    expect(productionTypes).toContain(facts.productionType);
    expect(cities.map((c) => c.id)).toContain(facts.city);
    expect(ownerships).toContain(facts.ownership);
    expect(groups).toContain(facts.group);
    expect(certificates).toEqual(expect.arrayContaining([...facts.certificates]));
  });

  it('was given to the questionnaires of today, question by question, with evidence that is asked for', () => {
    for (const assessment of file().assessments) {
      const own = packIn(assessment.packId);
      const evidence = new Map<string, readonly string[]>(questionsBelow(own.root).map((q) => [q.id, q.evidence]));
      expect(assessment.packVersion).toBe(own.version);
      if (assessment.lastQuestion !== null) expect([...evidence.keys()]).toContain(assessment.lastQuestion);
      for (const [id, record] of Object.entries(assessment.answers))
        expect([id, evidence.get(id)]).toEqual([id, expect.arrayContaining([...(record?.evidence ?? [])])]);
    }
  });

  it('is diagnosed to the level its key says, with no answer to a question that is not put to it', () => {
    const { enterprise, assessments } = file();
    for (const assessment of assessments) {
      const own = packIn(assessment.packId);
      const profiles = references.map((reference) => read(referenceProfile, reference));
      const model = diagnose({
        madeAt: moment,
        enterprise,
        assessment,
        others: [],
        pack: own,
        official: true,
        common: { catalogue: catalogue(), profiles, openedProfiles: [], programmes: [], routing: null },
        advice: questionnaireIn(own.id).advice,
      });
      const key = read(answerKey, path.replace('samples/', 'samples/keys/')).expected.find((e) => e.assessment === assessment.id);
      expect([assessment.id, model.level.kind === 'reached' ? model.level.level : null]).toEqual([assessment.id, key?.level]);
      const shown = new Set(model.groups.flatMap((g) => g.items.map((i) => i.question.id as string)));
      expect(Object.keys(assessment.answers).filter((id) => !shown.has(id))).toEqual([]);
    }
  });
});
