import type { EnterpriseId, Result } from '../engine/index.ts';
import type { AssessmentStore, StoreProblem } from '../ports/assessment-store.ts';
import type { StoreNews } from '../ports/store-news.ts';

/** A store that tells the other windows of each change once it is made. */
export const tellOthers = (store: AssessmentStore, news: StoreNews): AssessmentStore => {
  const telling = async <T>(work: Promise<Result<T, StoreProblem>>, enterprise: EnterpriseId | null): Promise<Result<T, StoreProblem>> => {
    const result = await work;
    if (result.ok) news.tell(enterprise);
    return result;
  };
  return {
    ...store,
    saveEnterprise: (value, basedOn) => telling(store.saveEnterprise(value, basedOn), value.id),
    saveAssessment: (value, basedOn) => telling(store.saveAssessment(value, basedOn), value.enterpriseId),
    replace: (enterprise, assessments) => telling(store.replace(enterprise, assessments), enterprise.id),
    removeEnterprise: (id) => telling(store.removeEnterprise(id), id),
    removeAssessment: (id) => telling(store.removeAssessment(id), null),
    bin: {
      ...store.bin,
      put: (id, discarded) => telling(store.bin.put(id, discarded), discarded.enterprise.id),
      restore: (id, place) => telling(store.bin.restore(id, place), null),
      purge: (ids) => telling(store.bin.purge(ids), null),
    },
  };
};
