import { choicesOf, type PackTexts, type ReportModel } from '../engine/index.ts';
import type { Profile } from '../ports/pack-catalog.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { useOpenDataFile } from './open-data-file.tsx';
import { useAllPacks, useKeptCohorts } from './queries.ts';

const BenchmarkScreen = onDemand(() => import('../features/benchmark/benchmark-screen.tsx').then((m) => m.BenchmarkScreen));

/** 对标, with the way to bring reference figures of one's own. */
export const BenchmarkRoute = ({
  report,
  texts,
  profile,
}: {
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly profile: Profile;
}) => {
  const packs = useAllPacks();
  const { notice, open, remove } = useOpenDataFile(packs ?? [], choicesOf(profile.catalogue));
  const cohorts = useKeptCohorts();
  return (
    <BenchmarkScreen
      pack={report.pack}
      texts={texts}
      comparisons={report.comparisons}
      notice={notice}
      onFile={open}
      onRemove={(id) => remove('profile', id)}
      cohorts={cohorts}
      onRemoveCohort={(id) => remove('cohort', id)}
    />
  );
};
