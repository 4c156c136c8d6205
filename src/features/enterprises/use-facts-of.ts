import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Facts } from '../../engine/index.ts';
import { factsOf, formOf, type ProfileForm } from './profile-form.ts';

type Form = UseFormReturn<ProfileForm>;

/** Hands typed facts on; facts that come from elsewhere (another window) go into the form, and are not handed on again. */
export const useFactsOf = ({ subscribe, getValues, reset }: Form, facts: Facts, onChange: (facts: Facts) => void): void => {
  const seen = useRef(new WeakSet([facts]));
  const isArriving = useRef(false);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (isArriving.current) return;
          const typed = factsOf(values);
          seen.current.add(typed);
          onChange(typed);
        },
      }),
    [subscribe, onChange],
  );
  useEffect(() => {
    if (seen.current.has(facts) || JSON.stringify(factsOf(getValues())) === JSON.stringify(facts)) return;
    isArriving.current = true;
    reset(formOf(facts));
    isArriving.current = false;
  }, [facts, getValues, reset]);
};
