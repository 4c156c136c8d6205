import { describe, expect, it } from 'vitest';
import { type PackTexts, placeOf } from '../../../src/engine/index.ts';
import { aGroup, aQuestion, aTree } from '../../support/engine-fixtures.ts';

const root = aTree('overall', [aTree('integration', [aGroup('linking', [aQuestion('q1')]), aGroup('deciding', [aQuestion('q2')])])]);
const titled = (groups: Record<string, string>, topics: Record<string, string>) =>
  ({
    groups: Object.fromEntries(Object.entries(groups).map(([id, title]) => [id, { title }])),
    questions: Object.fromEntries(Object.entries(topics).map(([id, topic]) => [id, { topic }])),
  }) as unknown as PackTexts;
const texts = titled({ integration: '综合集成', linking: '管控集成', deciding: '决策支持' }, { q1: '管控集成', q2: '经营分析' });
const at = (id: string, group: string, from = texts) => placeOf(root, { id, group } as unknown as Parameters<typeof placeOf>[1], from);

describe('where a question is found', () => {
  it('is its own group', () => expect(at('q2', 'deciding')).toBe('决策支持'));
  it('is the group above where its own bears the name of the topic', () => expect(at('q1', 'linking')).toBe('综合集成'));
  it('is the outermost group where every one bears that name', () =>
    expect(at('q1', 'linking', titled({ integration: '集成', linking: '集成' }, { q1: '集成' }))).toBe('集成'));
  it('is the root where the question hangs there', () =>
    expect(at('q1', 'overall', titled({ overall: '总体' }, { q1: '设备' }))).toBe('总体'));
  it('is the group as it stands where the tree does not know it', () => expect(at('q2', 'gone')).toBe('gone'));
});
