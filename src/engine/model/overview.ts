import type { Assessment } from './assessment.ts';
import type { Enterprise } from './enterprise.ts';
import type { EnterpriseId } from './ids.ts';
import { noFacts } from './no-facts.ts';

/** Enough of an enterprise to find it in a list of thousands. */
export type Overview = {
  readonly id: EnterpriseId;
  readonly name: string;
  readonly creditCode: string;
  readonly sample: boolean;
  /** Opened and left without a word. */
  readonly isBlank: boolean;
  /** The last change of it or of any of its assessments: an instant, ISO 8601 in UTC. */
  readonly updatedAt: string;
};

type Dated = { readonly updatedAt: string };

/** Instants in UTC are in the order of their text, once a whole second is no longer behind its parts for its Z. */
const inOrder = (iso: string): string => iso.replace('Z', '');

/** The latest of the times at which these were changed. */
export const latestChange = (first: Dated, ...others: readonly Dated[]): string =>
  others.reduce((latest, { updatedAt }) => (inOrder(updatedAt) > inOrder(latest) ? updatedAt : latest), first.updatedAt);

export const overviewOf = (enterprise: Enterprise, assessments: readonly Pick<Assessment, 'updatedAt'>[]): Overview => ({
  id: enterprise.id,
  name: enterprise.facts.name,
  creditCode: enterprise.facts.creditCode,
  sample: enterprise.sample,
  isBlank: assessments.length === 0 && JSON.stringify(enterprise.facts) === JSON.stringify(noFacts),
  updatedAt: latestChange(enterprise, ...assessments),
});
