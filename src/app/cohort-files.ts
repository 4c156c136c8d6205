import { useState } from 'react';
import type { AssessmentFile, Pack } from '../engine/index.ts';
import type { RefusedFile } from '../features/cohort/candidate-list.tsx';
import { describeProblem } from '../i18n/describe-problem.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { readFile } from './saved-file.ts';
import { useServices } from './services.ts';

/** A saved file opened to be counted: read, checked, and not stored. */
export type CountedFile = { readonly key: string; readonly name: string; readonly file: AssessmentFile };

type Reading = { readonly done: number; readonly all: number };

/** Reads any number of saved files one after the other; a bad one is kept with its reasons and stops none of the others. */
export const useCohortFiles = (packs: readonly Pack[]) => {
  const { t } = useTranslation();
  const { files, ids } = useServices();
  const [opened, setOpened] = useState<readonly CountedFile[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [reading, setReading] = useState<Reading | null>(null);
  const open = async (chosen: readonly File[]): Promise<void> => {
    const good: CountedFile[] = [];
    const bad: RefusedFile[] = [];
    for (const [index, one] of chosen.entries()) {
      setReading({ done: index, all: chosen.length });
      const read = readFile(await files.readText(one), packs);
      if (read.ok) good.push({ key: ids.next(), name: one.name, file: read.value });
      else bad.push({ key: ids.next(), name: one.name, reasons: [...new Set(read.error.map((p) => describeProblem(t, p)))].slice(0, 3) });
    }
    setOpened((before) => [...before, ...good]);
    setRefused(bad);
    setReading(null);
  };
  return { opened, refused, reading, open };
};
