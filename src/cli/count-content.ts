import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choicesOf, isInForm, type Pack, type Questionnaire, questionsBelow } from '../engine/index.ts';
import { jsonFiles, loadCommon, questionnaires, readQuestionnaires } from './read-data.ts';

const begin = '<!-- counts: made by npm run counts -->';
const end = '<!-- /counts -->';

const practicesIn = (pack: Pack): number =>
  questionsBelow(pack.root).reduce(
    (sum, { answer }) => sum + (answer.kind === 'practices' ? answer.levels.flatMap((l) => l.practices).length : 0),
    0,
  );

/** Figures of one questionnaire, a cell each. */
const cellsOf = ({ pack, texts, advice }: Questionnaire): readonly (string | number)[] => {
  const questions = questionsBelow(pack.root);
  const forms = pack.forms.map((form) => {
    const count = questions.filter((q) => isInForm(q, form.id)).length;
    return `${texts['zh-CN'].forms[form.id]?.title ?? form.id} ${count}`;
  });
  return [
    texts['zh-CN'].shortTitle,
    pack.root.groups.length,
    forms.join('，'),
    practicesIn(pack) || '—',
    pack.indicators.length || '—',
    pack.checks.length || '—',
    advice.actions.length,
  ];
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (): string => {
  const common = loadCommon();
  const read = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read: r }) => (r.ok ? [r.value] : []));
  const inOrder = [...read].sort((a, b) => (a.pack.order ?? 0) - (b.pack.order ?? 0));
  const figures = common.profiles.flatMap((p) => p.figures).length;
  const samples = jsonFiles(join(questionnaires, 'samples')).length;
  const programmes = common.programmes.flatMap((p) => p.programmes).length;
  return [
    begin,
    row(['问卷', '维度', '题目（各形式）', '做法', '统计指标', '核对规则', '改进建议']),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...inOrder.map((q) => row(cellsOf(q))),
    '',
    `参照数据 ${common.profiles.length} 个来源、${figures} 个数字；公共项目 ${programmes} 个；示例企业 ${samples} 家。`,
    end,
  ].join('\n');
};

/** `npm run counts`: writes the table of contents in figures into README.md; `--check`: fails where it is out of date. */
const main = (check: boolean): void => {
  const path = fileURLToPath(new URL('../../README.md', import.meta.url));
  const readme = readFileSync(path, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`README.md has no ${begin}`);
  const next = readme.slice(0, from) + tableOf() + readme.slice(to + end.length);
  if (next === readme) return;
  if (!check) {
    writeFileSync(path, next);
    return;
  }
  console.error('README.md: the table of counts is out of date; run npm run counts');
  process.exitCode = 1;
};

main(process.argv.includes('--check'));
