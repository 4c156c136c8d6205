import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedData } from '../../src/cli/vite-checked-data.ts';
import { projectRoot } from '../support/source-files.ts';

type Checked = { readonly code: string } | null;

/** What the build makes of a file of the questionnaires with this text. */
const built = (path: string, text: string): Checked => {
  const plugin = checkedData();
  (plugin.configResolved as (config: object) => void)({ root: projectRoot });
  return (plugin.transform as (code: string, id: string) => Checked)(text, `${projectRoot}/questionnaires/${path}`);
};

const textOf = (path: string): string => readFileSync(`${projectRoot}/questionnaires/${path}`, 'utf8');

describe('the data files of the app', () => {
  it('are checked when it is built, and what they leave out is filled in', () => {
    const text = textOf('two-integration/pack.json');
    const code = built('two-integration/pack.json', text)?.code ?? '';
    expect(JSON.parse(code)).toMatchObject({ id: JSON.parse(text).id, evidenceCaps: expect.any(Array) });
  });

  it.each([
    'two-integration/pack.json',
    'two-integration/texts.zh-CN.json',
    'two-integration/advice.json',
    'profile/profile.json',
    'profile/texts.en.json',
    'glossary/texts.en.json',
    'reference/cn-index-target-2025.json',
    'crosswalk/dcmm-2018-to-2025.json',
    'programmes/routing.json',
    'programmes/hubei-2025.json',
  ])('stop the build where %s is not what it should be, and it is said where', (path) => {
    const broken = JSON.stringify({ ...JSON.parse(textOf(path)), surplus: 1 });
    expect(() => built(path, broken)).toThrow(new RegExp(`${path.replaceAll('.', '\\.')}: .*bad-shape`));
  });

  it('that are saved files are opened as such, and other files are left alone', () => {
    expect(built('samples/anything.json', '{}')).toBeNull();
    expect(built('../package.json', '{}')).toBeNull();
  });
});
