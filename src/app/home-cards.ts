import { useMemo } from 'react';
import { type Assessment, type Crosswalk, type EnterpriseId, latestChange, newestPair, newestRounds } from '../engine/index.ts';
import type { AssessmentCard } from '../features/enterprises/assessment-line.tsx';
import type { CardSource, EnterpriseCard } from '../features/enterprises/enterprise-list.tsx';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import type { PackCover, Profile } from '../ports/pack-catalog.ts';
import { lineOf } from './enterprise-line.ts';
import { paths } from './paths.ts';
import { roundCards } from './round-cards.ts';
import { useServices } from './services.ts';

type Data = { readonly profile: Profile; readonly packs: readonly PackCover[]; readonly crosswalks: readonly Crosswalk[] };

const sortByChange = (assessments: readonly Assessment[]): readonly Assessment[] =>
  [...assessments].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt));

const cardOf = (stored: StoredEnterprise, { profile, packs, crosswalks }: Data): EnterpriseCard => {
  const enterprise = stored.enterprise.value;
  const { catalogue } = profile;
  const assessmentCard = ({ id, packId, form }: Assessment): readonly AssessmentCard[] => {
    const bundle = packs.find((p) => p.pack.id === packId);
    if (!bundle) return [];
    const rounds = roundCards(bundle, form, { enterprise, assessments, catalogue });
    const [newest] = rounds;
    return newest ? [{ id, title: `${bundle.texts.shortTitle} · ${bundle.texts.forms[form]?.title ?? ''}`, newest, rounds }] : [];
  };
  const place = (assessment: Assessment): number => packs.findIndex((p) => p.pack.id === assessment.packId);
  const assessments = stored.assessments.map((a) => a.value).sort((a, b) => place(a) - place(b) || a.createdAt.localeCompare(b.createdAt));
  const known = assessments.filter((a) => place(a) >= 0);
  const trend = newestPair(known, crosswalks);
  const newest = sortByChange(known).at(-1);
  return {
    id: enterprise.id,
    name: enterprise.facts.name,
    sample: enterprise.sample,
    line: lineOf(enterprise, profile.catalogue, profile.texts, ' · '),
    updatedAt: latestChange(enterprise, ...assessments),
    profile: paths.profile(enterprise.id),
    models: paths.models(enterprise.id),
    trend: trend ? paths.trend(enterprise.id, trend) : null,
    handOver: newest ? paths.handOver(enterprise.id, newest.id) : null,
    assessments: newestRounds(assessments).flatMap(assessmentCard),
  };
};

/** What is told of each enterprise: at once of those that are at hand, of others once they are read from the device. */
export const useCards = (stored: readonly StoredEnterprise[], data: Data | null): CardSource => {
  const { store } = useServices();
  return useMemo(() => {
    const known = new Map<EnterpriseId, EnterpriseCard>();
    const byId = new Map(stored.map((s) => [s.enterprise.value.id, s]));
    const make = (id: EnterpriseId, found: StoredEnterprise | undefined): EnterpriseCard | null => {
      const card = known.get(id) ?? (found && data ? cardOf(found, data) : null);
      if (card) known.set(id, card);
      return card;
    };
    return {
      now: (id) => make(id, byId.get(id)),
      load: async (id) => {
        const loaded = await store.load(id);
        return loaded.ok ? make(id, loaded.value) : null;
      },
    };
  }, [stored, data, store]);
};
