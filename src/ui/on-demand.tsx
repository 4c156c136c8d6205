import { type ComponentType, useEffect, useState } from 'react';
import { fetchLaterWords, useTranslation } from '../i18n/use-translation.tsx';
import { Loading } from './loading.tsx';

type State<Props> = { readonly Screen: ComponentType<Props> } | { readonly error: unknown } | null;

/** A part of a screen that is fetched once the rest is there, and missing until then: give it the room it will take. Where it cannot be fetched it stays away, and the browser's news of that is told elsewhere. */
export const inPassing = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let known: ComponentType<Props> | null = null;
  const InPassing = (props: Props) => {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return undefined;
      let isHere = true;
      const keep = (found: ComponentType<Props>): void => {
        known = found;
        if (isHere) setPart(() => found);
      };
      load().then(keep, () => undefined);
      return () => {
        isHere = false;
      };
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
  return InPassing;
};

/**
 * A screen that is fetched when it is first shown, with the words it may need. Not React's own `lazy`: that keeps what stands in for
 * it on view for 300 ms, however quickly it has come. What cannot be fetched goes to the boundary above.
 */
export const onDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let known: State<Props> = null;
  const OnDemand = (props: Props) => {
    const { i18n } = useTranslation();
    const [state, setState] = useState<State<Props>>(known);
    const isMissing = state === null;
    useEffect(() => {
      if (!isMissing) return;
      let isHere = true;
      const tell = (told: State<Props>) => {
        if (isHere) setState(told);
      };
      Promise.all([load(), fetchLaterWords(i18n)]).then(
        ([Screen]) => {
          known = { Screen };
          tell(known);
        },
        (error: unknown) => tell({ error }),
      );
      return () => {
        isHere = false;
      };
    }, [isMissing, i18n]);
    if (state === null) return <Loading />;
    if ('error' in state) throw state.error;
    return <state.Screen {...props} />;
  };
  return OnDemand;
};
