import { describe, expect, it } from 'vitest';
import { assessmentFileVersion } from '../../../src/engine/index.ts';
import { type Migration, migrations } from '../../../src/engine/model/migrations.ts';
import { migrate } from '../../../src/engine/model/open-assessment-file.ts';

describe('the migrations of the saved file', () => {
  it('ascend without gaps to the version that is written today', () => {
    expect(migrations.map((m) => m.from)).toEqual(Array.from({ length: assessmentFileVersion - 1 }, (_, i) => i + 1));
  });

  const steps: readonly Migration[] = [
    { from: 1, up: (file) => ({ ...file, trail: [1] }) },
    { from: 2, up: (file) => ({ ...file, trail: [...(Array.isArray(file.trail) ? file.trail : []), 2] }) },
    { from: 3, up: (file) => ({ ...file, trail: [...(Array.isArray(file.trail) ? file.trail : []), 3] }) },
  ];

  it('are all applied to a file of the first version, in order', () => {
    expect(migrate({ version: 1, kept: 'x' }, steps)).toEqual({ version: 4, kept: 'x', trail: [1, 2, 3] });
  });

  it('are applied from the version of the file on', () => {
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 4, trail: [3] });
  });

  it('leave a file of today as it is', () => {
    expect(migrate({ version: 4, kept: 'x' }, steps)).toEqual({ version: 4, kept: 'x' });
  });

  it('leave the file they were given untouched', () => {
    const old = Object.freeze({ version: 1 });
    migrate(old, steps);
    expect(old).toEqual({ version: 1 });
  });
});
