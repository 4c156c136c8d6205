import type { Page } from 'playwright-core';

/** Copies the one enterprise that is stored so many times, named 企业0, 企业1 …, each changed a minute after the one before. */
export const seedEnterprises = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('rongchi');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction(['enterprises', 'assessments', 'overviews'], 'readwrite');
          const [enterprises, assessments] = [work.objectStore('enterprises'), work.objectStore('assessments')];
          work.oncomplete = () => {
            opening.result.close();
            done();
          };
          work.onerror = () => failed(work.error);
          enterprises.getAll().onsuccess = (first) => {
            assessments.getAll().onsuccess = (second) => {
              const [enterprise] = (first.target as IDBRequest).result;
              const [assessment] = (second.target as IDBRequest).result;
              for (let place = 0; place < all; place += 1) {
                const id = `many-${place}`;
                const updatedAt = new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
                const facts = { ...enterprise.value.facts, name: `企业${place}` };
                enterprises.put({ id, revision: 1, value: { ...enterprise.value, id, sample: false, updatedAt, facts } });
                const value = { ...assessment.value, id: `of-${id}`, enterpriseId: id, updatedAt };
                assessments.put({ id: value.id, enterpriseId: id, revision: 1, value });
                const own = { id, name: facts.name, creditCode: facts.creditCode, sample: false, isBlank: false, updatedAt };
                work.objectStore('overviews').put({ id, own, changes: { [value.id]: updatedAt } });
              }
            };
          };
        };
      }),
    count,
  );
