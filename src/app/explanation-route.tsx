import { type Assessment, findExplanation, type PackTexts, type ReportModel } from '../engine/index.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';

const ScoreExplanation = onDemand(() => import('../features/results/score-explanation.tsx').then((m) => m.ScoreExplanation));
const LevelExplanation = onDemand(() => import('../features/results/level-explanation.tsx').then((m) => m.LevelExplanation));

/** What is asked about: a score, by the id of its group or question, or the level. */
export type Why = { readonly kind: 'level' } | { readonly kind: 'score'; readonly id: string };

type RouteProps = {
  readonly why: Why;
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly assessment: Pick<Assessment, 'id' | 'enterpriseId'>;
};

/** 得分是怎么算出来的: one score, or the level, with the way up and down. */
export const ExplanationRoute = ({ why, report, texts, assessment: { id, enterpriseId } }: RouteProps) => {
  const given = {
    report,
    texts,
    resultsPath: paths.results(enterpriseId, id),
    whyLevelPath: paths.whyLevel(enterpriseId, id),
    whyTo: (score: string) => paths.why(enterpriseId, id, score),
    pathTo: (question: Parameters<typeof paths.answer>[2]) => paths.answer(enterpriseId, id, question),
  };
  const place = why.kind === 'score' ? findExplanation(report.explanation.root, why.id) : null;
  if (why.kind === 'score' && !place) return <MissingPage />;
  return place ? <ScoreExplanation place={place} {...given} /> : <LevelExplanation {...given} />;
};
