/** The four degrees in which a practice may be met; the pack's `practiceRule` says what share of the practice each is worth. */
export const degrees = ['none', 'partial', 'mostly', 'full'] as const;
export type Degree = (typeof degrees)[number];

/** How sure the respondent is of an answer. */
export const confidences = ['high', 'middle', 'low'] as const;
export type Confidence = (typeof confidences)[number];
