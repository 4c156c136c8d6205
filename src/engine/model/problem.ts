/**
 * What can go wrong with data from outside, as data: a code, where, and the figures a message needs.
 * The words live in i18n under `problem.<code>`.
 */
export type Path = readonly (string | number)[];

export type Problem =
  | { readonly code: 'no-such-file'; readonly path: Path; readonly name: string }
  | { readonly code: 'not-json'; readonly path: Path; readonly detail: string }
  | { readonly code: 'not-text'; readonly path: Path }
  | { readonly code: 'empty-file'; readonly path: Path }
  | { readonly code: 'pdf-too-large'; readonly path: Path }
  | { readonly code: 'pdf-encrypted'; readonly path: Path }
  | { readonly code: 'pdf-without-assessment'; readonly path: Path }
  | { readonly code: 'foreign-file'; readonly path: Path; readonly found: string }
  | { readonly code: 'newer-file'; readonly path: Path; readonly found: number; readonly known: number }
  | { readonly code: 'bad-shape'; readonly path: Path; readonly expected: string; readonly found: string }
  | { readonly code: 'unknown-pack'; readonly path: Path; readonly id: string }
  | { readonly code: 'unknown-question'; readonly path: Path; readonly id: string }
  | { readonly code: 'answer-kind-mismatch'; readonly path: Path; readonly id: string }
  | { readonly code: 'unknown-option'; readonly path: Path; readonly id: string; readonly option: string }
  | { readonly code: 'must-apply'; readonly path: Path; readonly id: string }
  | { readonly code: 'duplicate-id'; readonly path: Path; readonly id: string }
  | { readonly code: 'dangling-reference'; readonly path: Path; readonly id: string; readonly wanted: string }
  /** A borrowed question may not hang on other questions of its bank. */
  | { readonly code: 'cannot-borrow'; readonly path: Path; readonly id: string }
  | { readonly code: 'weight-missing'; readonly path: Path }
  | { readonly code: 'unreachable-question'; readonly path: Path; readonly id: string }
  | { readonly code: 'unreachable-level'; readonly path: Path; readonly id: string }
  | { readonly code: 'too-many-branches'; readonly path: Path; readonly found: number; readonly max: number }
  | { readonly code: 'curve-not-monotone'; readonly path: Path; readonly direction: string }
  | { readonly code: 'never-full'; readonly path: Path; readonly value: number }
  | { readonly code: 'options-not-climbing'; readonly path: Path }
  | { readonly code: 'check-never-fires'; readonly path: Path; readonly id: string }
  | { readonly code: 'evidence-missing'; readonly path: Path; readonly proof: string }
  | { readonly code: 'evidence-idle'; readonly path: Path; readonly id: string }
  | { readonly code: 'rule-missing'; readonly path: Path; readonly wanted: string }
  | { readonly code: 'advice-missing'; readonly path: Path; readonly id: string; readonly from: string; readonly to: string }
  | { readonly code: 'advice-doubled'; readonly path: Path; readonly id: string }
  | { readonly code: 'id-taken'; readonly path: Path; readonly id: string }
  | { readonly code: 'key-differs'; readonly path: Path; readonly expected: string; readonly found: string }
  | { readonly code: 'circular-advice'; readonly path: Path; readonly id: string }
  | { readonly code: 'circular-condition'; readonly path: Path; readonly id: string }
  | { readonly code: 'curve-not-ascending'; readonly path: Path }
  | { readonly code: 'score-off-scale'; readonly path: Path; readonly value: number }
  | { readonly code: 'levels-not-ascending'; readonly path: Path }
  | { readonly code: 'wrong-language'; readonly path: Path; readonly expected: string; readonly found: string }
  | { readonly code: 'missing-text'; readonly path: Path; readonly language: string }
  | { readonly code: 'surplus-text'; readonly path: Path; readonly language: string }
  | { readonly code: 'figure-without-source'; readonly path: Path }
  | { readonly code: 'recalled-figure'; readonly path: Path }
  | { readonly code: 'quantiles-not-ascending'; readonly path: Path }
  | { readonly code: 'quantiles-without-mean'; readonly path: Path }
  | { readonly code: 'too-few-enterprises'; readonly path: Path; readonly found: number; readonly min: number }
  | { readonly code: 'not-of-this-cohort'; readonly path: Path; readonly id: string }
  | { readonly code: 'empty-answer'; readonly path: Path }
  | { readonly code: 'not-a-number'; readonly path: Path; readonly found: string }
  | { readonly code: 'not-whole'; readonly path: Path; readonly value: number }
  | { readonly code: 'out-of-range'; readonly path: Path; readonly value: number; readonly min: number; readonly max: number }
  | { readonly code: 'wrong-unit'; readonly path: Path; readonly found: string; readonly expected: string }
  | { readonly code: 'division-by-zero'; readonly path: Path }
  | { readonly code: 'part-exceeds-whole'; readonly path: Path }
  /** Cells of a filled-in sheet. `first`–`last`: the numbers of the options. */
  | { readonly code: 'no-such-choice'; readonly path: Path; readonly found: string; readonly first: number; readonly last: number }
  | { readonly code: 'one-choice-only'; readonly path: Path; readonly found: string }
  | { readonly code: 'none-with-others'; readonly path: Path; readonly found: string }
  | { readonly code: 'no-such-degree'; readonly path: Path; readonly found: string }
  | { readonly code: 'answer-below'; readonly path: Path; readonly found: string }
  | { readonly code: 'no-such-evidence'; readonly path: Path; readonly found: string; readonly last: number }
  | { readonly code: 'date-in-cell'; readonly path: Path; readonly found: string }
  | { readonly code: 'error-in-cell'; readonly path: Path; readonly found: string }
  | { readonly code: 'reason-missing'; readonly path: Path }
  | { readonly code: 'answer-and-reason'; readonly path: Path }
  | { readonly code: 'applies-to-all'; readonly path: Path }
  | { readonly code: 'answered-twice'; readonly path: Path; readonly found: string; readonly other: string; readonly place: string }
  | { readonly code: 'not-asked'; readonly path: Path; readonly found: string }
  | { readonly code: 'lost-row'; readonly path: Path; readonly found: string }
  | { readonly code: 'mixed-row'; readonly path: Path; readonly found: string }
  | { readonly code: 'foreign-workbook'; readonly path: Path }
  | { readonly code: 'newer-workbook'; readonly path: Path }
  | { readonly code: 'other-questionnaire'; readonly path: Path; readonly found: string; readonly expected: string }
  | { readonly code: 'other-form'; readonly path: Path; readonly found: string; readonly expected: string }
  | { readonly code: 'other-version'; readonly path: Path; readonly found: string; readonly expected: string }
  | { readonly code: 'name-missing'; readonly path: Path }
  | { readonly code: 'text-too-long'; readonly path: Path; readonly max: number }
  | { readonly code: 'choice-missing'; readonly path: Path }
  | { readonly code: 'credit-code-length'; readonly path: Path; readonly found: number }
  | { readonly code: 'credit-code-character'; readonly path: Path; readonly found: string; readonly position: number }
  | { readonly code: 'credit-code-check'; readonly path: Path };

export type ProblemCode = Problem['code'];
