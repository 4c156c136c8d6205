import { beforeEach, describe, expect, it } from 'vitest';
import { tellOthers } from '../../src/app/tell-others.ts';
import { anAssessment, anEnterprise, freshStore, moment } from '../support/app-fixtures.ts';

let told: (string | null)[] = [];
beforeEach(() => {
  told = [];
});
const news = { tell: (enterprise: string | null) => void told.push(enterprise), watch: () => () => undefined };
const [enterprise, assessment] = [anEnterprise(), anAssessment()];

describe('a store that tells the other windows', () => {
  it('does so after each change, with the enterprise where it is known', async () => {
    const store = tellOthers(freshStore(), news);
    await store.saveEnterprise(enterprise, 0);
    await store.saveAssessment(assessment, 0);
    await store.replace(enterprise, [assessment]);
    await store.removeAssessment(assessment.id);
    await store.bin.put('bin-1', { enterprise, assessments: [assessment], deletedAt: moment });
    await store.bin.restore('bin-1', (file) => file);
    await store.bin.purge(['bin-1']);
    await store.removeEnterprise(enterprise.id);
    expect(told).toEqual(['e1', 'e1', 'e1', null, 'e1', null, null, 'e1']);
  });

  it('says nothing of a save that was refused, nor of looking', async () => {
    const store = tellOthers(freshStore(), news);
    await store.saveAssessment(assessment, 0);
    await store.saveEnterprise(enterprise, 7);
    await store.list();
    await store.load(enterprise.id);
    await store.bin.list();
    expect(told).toEqual([]);
  });
});
