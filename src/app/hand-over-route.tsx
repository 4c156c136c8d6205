import { useCallback, useMemo } from 'react';
import { type Assessment, interviewQuestions, ok, sizeClass } from '../engine/index.ts';
import { ShowScreen } from '../features/hand-over/show-screen.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { PackCover, PackOutline, Profile } from '../ports/pack-catalog.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Row } from '../ui/page.tsx';
import { contentOf, offersOf } from './hand-over-content.ts';
import { paths } from './paths.ts';
import { useAllCovers } from './queries.ts';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.tsx';

type Loaded = { readonly assessment: Assessment; readonly bundle: PackOutline; readonly profile: Profile };

/** 用二维码传到另一台设备. */
const LoadedHandOver = ({ assessment, bundle, profile, packs }: Loaded & { readonly packs: readonly PackCover[] }) => {
  const { t } = useTranslation();
  const { handOver } = useServices();
  const { session } = useWorkspace();
  const { pack, texts } = bundle;
  const { facts } = session.enterprise;
  const offers = useMemo(() => {
    const questions = interviewQuestions({ pack, form: assessment.form, facts, sizeClass: sizeClass(facts, profile.catalogue) });
    const title = `${texts.shortTitle} · ${texts.forms[assessment.form]?.title ?? ''}`;
    return offersOf(session, assessment, bundle, questions, {
      enterprise: t('handOver.enterprise', { count: session.assessments.length }),
      assessment: (count) => t('handOver.answered', { name: title, count }),
      part: (name, count) => t('handOver.answered', { name, count }),
      roles: profile.texts.roles,
      texts,
    });
  }, [session, assessment, bundle, profile, pack, texts, facts, t]);
  const draw = useCallback(
    async (key: string) => {
      const offer = offers.find(({ choice }) => choice.key === key);
      const known = packs.map((p) => p.pack);
      return offer ? handOver.codes.draw(contentOf(session, assessment, offer), known) : ok([]);
    },
    [offers, packs, handOver, session, assessment],
  );
  return (
    <ShowScreen
      choices={offers.map(({ choice }) => choice)}
      draw={draw}
      foot={
        <Row>
          <ButtonLink to={paths.takeIn(session.enterprise.id, assessment.id)}>{t('handOver.toTakeIn')}</ButtonLink>
          <ButtonLink to={paths.answer(session.enterprise.id, assessment.id)}>{t('interview.toAnswers')}</ButtonLink>
        </Row>
      }
    />
  );
};

export const HandOverRoute = (loaded: Loaded) => {
  const packs = useAllCovers();
  return packs ? <LoadedHandOver {...loaded} packs={packs} /> : <Loading />;
};
