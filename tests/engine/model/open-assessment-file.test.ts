import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentFile,
  checkAgainstPacks,
  noFacts,
  openAssessmentFile,
  type Pack,
  type Path,
  parseJson,
  recordOf,
  writeAssessmentFile,
} from '../../../src/engine/index.ts';
import {
  aFile,
  anAssessment,
  anEnterprise,
  aQuestion,
  codesOf,
  factsOf,
  flatPack,
  idOfQuestion,
  notApplicable,
  numberOf,
  pairOf,
  percent,
  picked,
  problemsIn,
  quantity,
  rung,
  type States,
  singleOf,
  ticked,
  two,
  unanswered,
  unknown,
  valueIn,
} from '../../support/engine-fixtures.ts';

const everyKind: States = {
  q1: picked('o1'),
  q2: ticked('o1', 'o2'),
  q3: percent(66.2),
  q4: quantity(-3),
  q5: two(1687, null),
  q6: rung('3'),
  q7: notApplicable,
  q8: unknown,
  q9: unanswered,
};
const file = aFile([anAssessment(everyKind)]);
const text = writeAssessmentFile(file);

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (isTree(here) && Object.hasOwn(here, key) ? here[key] : undefined), root);

/** The same file with one part put in place of another. */
const withPart = (path: readonly string[], part: unknown): string => {
  const put = (here: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return part;
    if (Array.isArray(here)) return here.map((item, i) => (String(i) === key ? put(item, rest) : item));
    return { ...(isTree(here) ? here : {}), [key]: put(isTree(here) ? here[key] : undefined, rest) };
  };
  return JSON.stringify(put(valueIn(parseJson(text)), path));
};

describe('a saved file', () => {
  it('comes back as it was written', () => {
    expect(valueIn(openAssessmentFile(text))).toEqual(file);
  });

  it('ends with a line end and says first what it is', () => {
    expect(text.startsWith('{\n  "format": "rongchi-assessment",\n  "version": 5,')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('may have gone through Notepad, which puts a byte order mark first and other line ends in', () => {
    expect(valueIn(openAssessmentFile(`\uFEFF${text.replace(/\n/g, '\r\n')}`))).toEqual(file);
  });

  it('may name its schema for editors', () => {
    expect(openAssessmentFile(withPart(['$schema'], '../schema/assessment-file.schema.json')).ok).toBe(true);
  });

  it('keeps names with characters beyond U+FFFF', () => {
    const rare = aFile([], { enterprise: anEnterprise({ facts: factsOf({ name: '𠮷𬭎精密（武汉）有限公司' }) }) });
    expect(valueIn(openAssessmentFile(writeAssessmentFile(rare))).enterprise.facts.name).toBe('𠮷𬭎精密（武汉）有限公司');
  });

  it('may hold a profile of which nothing is said yet', () => {
    const bare = aFile([], { enterprise: anEnterprise({ facts: noFacts }) });
    expect(valueIn(openAssessmentFile(writeAssessmentFile(bare)))).toEqual(bare);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['empty', '', 'empty-file'],
    ['blank', ' \n', 'empty-file'],
    ['only a byte order mark', '\uFEFF', 'empty-file'],
    ['a word document', 'PK\u0003\u0004', 'not-json'],
    ['cut off in the middle', text.slice(0, 500), 'not-json'],
    ['a list', '[]', 'foreign-file'],
    ['null', 'null', 'foreign-file'],
    ['a number', '42', 'foreign-file'],
    ['a text', '"rongchi-assessment"', 'foreign-file'],
    ['any object', '{}', 'foreign-file'],
    ['another program’s', '{"format":"surveyjs","version":1}', 'foreign-file'],
    ['a questionnaire of ours', '{"format":"rongchi-pack","formatVersion":1}', 'foreign-file'],
    ['one with the format in a list', '{"format":["rongchi-assessment"],"version":1}', 'foreign-file'],
  ])('(%s) is refused with the reason', (_, content, code) => {
    expect(codesOf(problemsIn(openAssessmentFile(content)))).toEqual([code]);
  });

  it('is named by the format it gives, shortened', () => {
    expect(problemsIn(openAssessmentFile(JSON.stringify({ format: 'x'.repeat(99) })))).toEqual([
      { code: 'foreign-file', path: ['format'], found: 'x'.repeat(60) },
    ]);
    expect(problemsIn(openAssessmentFile('{"format":7}'))).toEqual([{ code: 'foreign-file', path: ['format'], found: '—' }]);
  });
});

describe('the version of a saved file', () => {
  it('that is newer is refused kindly, whatever else the file holds', () => {
    expect(problemsIn(openAssessmentFile('{"format":"rongchi-assessment","version":6,"everything":"else"}'))).toEqual([
      { code: 'newer-file', path: ['version'], found: 6, known: 5 },
    ]);
  });

  it.each([0, -1, 1.5, '1', null, [1], undefined])('%j is no version', (version) => {
    expect(problemsIn(openAssessmentFile(withPart(['version'], version)))).toMatchObject([{ code: 'bad-shape', path: ['version'] }]);
  });
});

describe('a saved file of wrong shape', () => {
  const shapes: readonly (readonly [string, readonly string[], unknown])[] = [
    ['a time that is none', ['savedAt'], '2026/03/02'],
    ['no enterprise', ['enterprise'], null],
    ['a staff of a half', ['enterprise', 'facts', 'staff'], 4.5],
    ['a revenue in words', ['enterprise', 'facts', 'revenue'], '很多'],
    ['assessments that are no list', ['assessments'], {}],
    ['an assessment that is none', ['assessments', '0'], 'a1'],
    ['a state nobody knows', ['assessments', '0', 'answers', 'q1', 'state', 'kind'], 'skipped'],
    ['a share above the whole', ['assessments', '0', 'answers', 'q3', 'state', 'value', 'percent'], 101],
    ['a number in quotes', ['assessments', '0', 'answers', 'q4', 'state', 'value', 'value'], '3'],
    ['a tick list of nothing', ['assessments', '0', 'answers', 'q2', 'state', 'value', 'options'], []],
    ['a note without end', ['assessments', '0', 'answers', 'q1', 'note'], 'x'.repeat(2001)],
    ['an answer taken over from nowhere', ['assessments', '0', 'answers', 'q1', 'carried'], 'dcmm-2018'],
    ['a flag that is a word', ['assessments', '0', 'answers', 'q1', 'flagged'], 'yes'],
    ['a form that is no id', ['assessments', '0', 'form'], 'Full Form'],
  ];

  it.each(shapes)('(%s) is refused with the path of the fault', (_, path, part) => {
    const problems = problemsIn(openAssessmentFile(withPart(path, part)));
    expect(codesOf(problems)).toEqual(['bad-shape']);
    expect(problems[0]?.path.map(String)).toEqual(path);
  });

  it('tells all faults at once', () => {
    const broken = withPart(['assessments', '0', 'answers', 'q1'], { state: { kind: 'unknown' }, note: 7, flagged: 0, evidence: 'e1' });
    expect(problemsIn(openAssessmentFile(broken)).map((p) => p.path.at(-1))).toEqual([
      'note',
      'flagged',
      'confidence',
      'evidence',
      'carried',
    ]);
  });

  it('is refused for parts nobody knows, which a save would lose', () => {
    expect(codesOf(problemsIn(openAssessmentFile(withPart(['extra'], 1))))).toEqual(['bad-shape']);
    expect(codesOf(problemsIn(openAssessmentFile(withPart(['assessments', '0', 'score'], 4.9))))).toEqual(['bad-shape']);
  });

  it('is refused when an assessment belongs to another enterprise', () => {
    const problems = problemsIn(openAssessmentFile(withPart(['assessments', '0', 'enterpriseId'], 'e2')));
    expect(problems).toMatchObject([{ code: 'bad-shape', path: ['assessments'] }]);
  });

  it('is refused when two assessments have one id: one would overwrite the other', () => {
    const twice = { ...file, assessments: [anAssessment(everyKind), anAssessment({})] };
    expect(openAssessmentFile(JSON.stringify(twice)).ok).toBe(false);
  });
});

describe('a file made to do harm', () => {
  const harmful = (key: string): string =>
    text.replace(
      '"q1":',
      `"${key}": {"state":{"kind":"unknown"},"note":"","flagged":false,"evidence":[],"carried":null,"polluted":1},"q1":`,
    );

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'changes nothing outside itself with an answer named %s',
    (key) => {
      openAssessmentFile(harmful(key));
      const bystander: Tree = {};
      expect(bystander.polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('is refused with a prototype among its parts', () => {
    expect(openAssessmentFile(text.replace('"savedAt"', '"__proto__":{"x":1},"savedAt"')).ok).toBe(false);
  });

  it('puts no prototype under the answers', () => {
    const opened = openAssessmentFile(
      text.replace('"q1":', '"__proto__":{"state":{"kind":"unknown"},"note":"","flagged":false,"evidence":[],"carried":null},"q1":'),
    );
    if (!opened.ok) return;
    const answers = opened.value.assessments[0]?.answers ?? {};
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(Object.hasOwn(answers, '__proto__')).toBe(false);
    expect(recordOf(answers, idOfQuestion('q99')).state.kind).toBe('unanswered');
  });

  it('does not overflow the reader by depth', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(openAssessmentFile(text.replace('"note": ""', `"note": ${deep}`)).ok).toBe(false);
  });
});

describe('any damage to a saved file', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'null', '-', '1e999', '0', '\\', '\\u0000', '__proto__'),
  );
  const damage = fc.record({ from: fc.nat(text.length), length: fc.nat(40), put: junk });

  it('never makes the reader throw: it opens or tells why not', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce((now, { from, length, put }) => now.slice(0, from) + put + now.slice(from + length), text);
        const opened = openAssessmentFile(damaged);
        if (!opened.ok) expect(opened.error.length).toBeGreaterThan(0);
        else expect(valueIn(openAssessmentFile(writeAssessmentFile(opened.value)))).toEqual({ ...opened.value, $schema: undefined });
      }),
      { numRuns: 2000 },
    );
  });

  it('of any part of its tree never makes the reader throw either', () => {
    const paths: readonly (readonly string[])[] = [
      ['format'],
      ['version'],
      ['enterprise'],
      ['enterprise', 'facts'],
      ['assessments'],
      ['assessments', '0'],
      ['assessments', '0', 'answers'],
      ['assessments', '0', 'answers', 'q5', 'state'],
      ['assessments', '0', 'answers', 'q5', 'state', 'value'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, part) => {
        const opened = openAssessmentFile(withPart(path, part));
        expect(opened.ok || opened.error.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing and reading', () => {
  const state = fc.oneof(
    fc.constantFrom(unanswered, unknown, notApplicable, picked('o1'), rung('5'), ticked('o1', 'none')),
    fc.double({ min: 0, max: 100, noNaN: true }).map((p) => percent(p + 0)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => quantity(x + 0)),
    fc.tuple(fc.option(fc.integer()), fc.option(fc.integer())).map(([a, b]) => two(a, b)),
  );
  const id = fc.stringMatching(/^[a-z0-9]{1,8}([.-][a-z0-9]{1,4})?$/);
  const anyFile: fc.Arbitrary<AssessmentFile> = fc
    .dictionary(id, state, { maxKeys: 8, noNullPrototype: true })
    .chain((states) =>
      fc
        .string({ unit: 'grapheme', maxLength: 50 })
        .map((name) => aFile([anAssessment(states)], { enterprise: anEnterprise({ facts: factsOf({ name }) }) })),
    );

  it('gives the same file again, whatever was answered', () => {
    fc.assert(
      fc.property(anyFile, (any) => {
        const once = writeAssessmentFile(any);
        expect(valueIn(openAssessmentFile(once))).toEqual(any);
        expect(writeAssessmentFile(valueIn(openAssessmentFile(once)))).toBe(once);
      }),
    );
  });
});

describe('the answers of a file, held against the questionnaires', () => {
  const line = [
    [0, 0],
    [100, 5],
  ] as const;
  const pack: Pack = flatPack([
    aQuestion('q1', singleOf(0, 5)),
    aQuestion('q2', numberOf(line, { min: 0, max: 10 })),
    aQuestion('q3', pairOf('ratio', line, { partOfWhole: true })),
    aQuestion('q4', singleOf(0, 5), { mayNotApply: false }),
  ]);
  const check = (states: States, over: Readonly<Record<string, unknown>> = {}) =>
    checkAgainstPacks(aFile([anAssessment(states, over)]), [pack]);

  it('have no problem when they fit', () => {
    expect(check({ q1: picked('o2'), q2: quantity(10), q3: two(1, 2), q4: unknown })).toEqual([]);
  });

  it('belong to a questionnaire that is known', () => {
    expect(check({}, { packId: 'dcmm-2018' })).toEqual([{ code: 'unknown-pack', path: ['assessments', 0, 'packId'], id: 'dcmm-2018' }]);
  });

  it('belong to a form the questionnaire has', () => {
    const two = { ...pack, forms: ['quick', 'full'].map((id) => ({ ...pack.forms[0], id, minutes: 5 })) as unknown as Pack['forms'] };
    expect(checkAgainstPacks(aFile([anAssessment()]), [two])).toEqual([]);
    expect(check({}, { form: 'short' })).toEqual([
      { code: 'dangling-reference', path: ['assessments', 0, 'form'], id: 'short', wanted: 'form' },
    ]);
  });

  it.each([
    ['unknown-question', { q9: picked('o1') }],
    ['unknown-question', { q9: unanswered }],
    ['answer-kind-mismatch', { q1: percent(3) }],
    ['unknown-option', { q1: picked('o7') }],
    ['out-of-range', { q2: quantity(11) }],
    ['division-by-zero', { q3: two(1, 0) }],
    ['part-exceeds-whole', { q3: two(3, 2) }],
  ] as const)('have the problem %s with %j', (code, states) => {
    expect(codesOf(check(states))).toEqual([code]);
  });

  it('do not say “not applicable” where the questionnaire leaves no enterprise out', () => {
    const path = ['assessments', 0, 'answers', 'q4'];
    expect(check({ q4: notApplicable })).toEqual([{ code: 'must-apply', path, id: 'q4' }]);
    expect(check({ q1: notApplicable })).toEqual([]);
  });

  it('are told of all at once, each with a path that leads to the place in the file', () => {
    const broken = aFile([anAssessment({ q1: picked('o1') }), anAssessment({ q1: picked('o9'), q2: quantity(99) }, { id: 'a2' })]);
    const problems = checkAgainstPacks(broken, [pack]);
    expect(codesOf(problems)).toEqual(['unknown-option', 'out-of-range']);
    for (const problem of problems) expect(at(broken, problem.path)).toBeDefined();
  });
});
