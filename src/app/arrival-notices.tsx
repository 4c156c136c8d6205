import { describeProblem } from '../i18n/describe-problem.ts';
import type { Translate } from '../i18n/translator.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { usePackTitles } from './queries.ts';
import { Refused } from './refused.tsx';
import type { ArrivalProblem } from './use-arrival.ts';

const reasonsFor = (t: Translate, problem: ArrivalProblem, titles: Readonly<Record<string, string>>): readonly string[] => {
  if (problem.kind === 'file') return problem.problems.map((one) => describeProblem(t, one));
  const found = problem.problem;
  if (found.code === 'other-edition') return [t('handOver.otherEdition', { ...found, title: titles[found.id] ?? found.id })];
  return [found.code === 'unknown-pack' ? describeProblem(t, { ...found, path: [] }) : t('handOver.damagedTransfer')];
};

/** Why a complete transfer cannot be used. */
export const RefusedTransfer = ({ problem }: { readonly problem: ArrivalProblem }) => {
  const { t } = useTranslation();
  const titles = usePackTitles();
  return <Refused name={t('handOver.name')} reasons={reasonsFor(t, problem, titles)} />;
};
