type Plain = { readonly [key: string]: unknown };

/** One step of the saved file's life: pure, from version `from` to the next. */
export type Migration = { readonly from: number; readonly up: (file: Plain) => Plain };

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (value: unknown, change: (entry: Plain) => Plain): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, isPlain(entry) ? change(entry) : entry])) : value;

const mapList = (value: unknown, change: (entry: Plain) => Plain): unknown =>
  Array.isArray(value) ? value.map((entry: unknown) => (isPlain(entry) ? change(entry) : entry)) : value;

/** Version 2 says of every answer whether it was taken over from another questionnaire; before, none was. */
const sayNotCarried = (file: Plain): Plain => ({
  ...file,
  assessments: mapList(file.assessments, (assessment) => ({
    ...assessment,
    answers: mapValues(assessment.answers, (record) => ({ carried: null, ...record })),
  })),
});

/** Version 3 keeps a plan with each assessment; before, there was none. */
const withoutPlan = (file: Plain): Plain => ({
  ...file,
  assessments: mapList(file.assessments, (assessment) => ({ plan: null, ...assessment })),
});

/** Version 4 keeps earlier answers with each assessment; before, none were kept. */
const withoutHistory = (file: Plain): Plain => ({
  ...file,
  assessments: mapList(file.assessments, (assessment) => ({ history: {}, ...assessment })),
});

const sayNoConfidence = (record: Plain): Plain => ({ confidence: null, ...record });

/** Version 5 keeps how sure one is of each answer, earlier ones included; before, nobody was asked. */
const withoutConfidence = (file: Plain): Plain => ({
  ...file,
  assessments: mapList(file.assessments, (assessment) => ({
    ...assessment,
    answers: mapValues(assessment.answers, sayNoConfidence),
    history: isPlain(assessment.history)
      ? Object.fromEntries(
          Object.entries(assessment.history).map(([id, entries]) => [
            id,
            mapList(entries, (entry) => ({ ...entry, before: isPlain(entry.before) ? sayNoConfidence(entry.before) : entry.before })),
          ]),
        )
      : assessment.history,
  })),
});

/** In ascending order without gaps; the file's version is 1 + the last `from`. */
export const migrations: readonly Migration[] = [
  { from: 1, up: sayNotCarried },
  { from: 2, up: withoutPlan },
  { from: 3, up: withoutHistory },
  { from: 4, up: withoutConfidence },
];
