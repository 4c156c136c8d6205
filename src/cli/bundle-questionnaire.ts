import { join, resolve } from 'node:path';
import { questionnaireFormat } from '../engine/index.ts';
import { readJson } from './read-data.ts';

const content = (folder: string, name: string): unknown => {
  const json = readJson(join(folder, name));
  if (!json.ok) throw new Error(`${join(folder, name)}: ${json.error[0]?.code}`);
  return json.value;
};

/** `npm run -s bundle -- FOLDER`: a questionnaire's folder as the one file that the app opens, on standard output. */
const main = (folder: string | undefined): void => {
  if (!folder) {
    console.error('npm run -s bundle -- FOLDER > my.questionnaire.json');
    process.exitCode = 2;
    return;
  }
  const at = resolve(folder);
  const texts = { 'zh-CN': content(at, 'texts.zh-CN.json'), en: content(at, 'texts.en.json') };
  const file = { format: questionnaireFormat, version: 1, pack: content(at, 'pack.json'), texts, advice: content(at, 'advice.json') };
  console.log(JSON.stringify(file, null, 2));
};

main(process.argv[2]);
