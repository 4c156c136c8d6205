import { type AnswerKey, openAssessmentFile } from '../../engine/index.ts';
import type { Sample } from '../../ports/pack-catalog.ts';

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

const sampleFiles: Loaders<unknown> = import.meta.glob('/questionnaires/samples/*.json', { import: 'default' });
/** Of that type: checked when the app was built (src/cli/vite-checked-data.ts). */
const keyFiles = import.meta.glob('/questionnaires/samples/keys/*.json', { import: 'default' }) as Loaders<AnswerKey>;

const loadSample = async (path: string): Promise<Sample> => {
  const [data, key] = await Promise.all([sampleFiles[path]?.(), keyFiles[path.replace('/samples/', '/samples/keys/')]?.()]);
  if (!key) throw new Error(`${path}: no answer key`);
  const opened = openAssessmentFile(JSON.stringify(data));
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.error[0])}`);
  return { file: opened.value, key };
};

/** The sample enterprises with their answer keys, in the order of the latter. A sample is a saved file, and opened as such. */
export const loadSamples = async (): Promise<readonly Sample[]> =>
  (await Promise.all(Object.keys(sampleFiles).map(loadSample))).sort((a, b) => a.key.order - b.key.order);
