import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFilesUnder } from '../support/source-files.ts';

/** Came after Chromium 109. The browser itself is asked about every style in tests/e2e/chromium-109.test.ts, which runs on Linux only. */
const newerScript = new RegExp(
  [
    String.raw`\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|canParse|checkVisibility|moveBefore|toBase64|toHex)\(`,
    String.raw`\.(showPopover|hidePopover|togglePopover|startViewTransition|requestClose|setHTMLUnsafe|isSubsetOf|symmetricDifference)\(`,
    String.raw`\bPromise\.(withResolvers|try)\b|\b(Object|Map)\.groupBy\b|\bArray\.fromAsync\b|\bAbortSignal\.any\b|\bRegExp\.escape\b`,
    String.raw`\bIterator\.from\b|\bnew (CloseWatcher|EditContext)\b|\bscheduler\.yield\b|\bIntl\.DurationFormat\b|\bMath\.sumPrecise\b`,
    String.raw`\bpopover(Target)?=|\bclosedby=|^\s*(await )?using \w+ =|\/[a-z]*v[a-z]*\.(test|exec)\(`,
  ].join('|'),
);

const newerStyle = new RegExp(
  [
    String.raw`color-mix\(|light-dark\(|\bokl(ab|ch)\(|\bl(ab|ch)\(|\blinear\(|\bround\(|\b(rem|mod|abs|sign|sin|cos|tan|pow|sqrt|hypot|exp)\(`,
    String.raw`^\s*&|@(scope|starting-style|property|position-try|view-transition|function)\b|:popover-open|:user-(in)?valid|:open\b|:state\(`,
    String.raw`\bsubgrid\b|\banchor(-name|-size)?[(:]|\b(field-sizing|interpolate-size|animation-timeline|text-box|transition-behavior|zoom):`,
    String.raw`\bfloat: inline-|\bclear: inline-|\boverlay:|\bround:|:has-slotted|::details-content|\bmask: |\bfont-size-adjust:`,
  ].join('|'),
);

const placesIn = (file: string): readonly string[] => {
  const newer = file.endsWith('.css') ? newerStyle : newerScript;
  const lines = readFileSync(join(projectRoot, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (newer.test(line) ? [`${file}:${index + 1}`] : []));
};

describe('the app', () => {
  it('uses nothing that came after Chromium 109', () => {
    const folder = 'tests/architecture/bad';
    expect(placesIn(`${folder}/newer-than-109.ts`)).toHaveLength(5);
    expect(placesIn(`${folder}/newer-than-109.css`)).toHaveLength(6);
    expect(sourceFilesUnder('src').flatMap(placesIn)).toEqual([]);
  });
});
