import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from './notices.tsx';

type State<Props> = { readonly Screen: ComponentType<Props> } | { readonly error: unknown } | null;

/**
 * A screen whose code is fetched when it is first shown. Not React's own `lazy`: that keeps what stands in for a screen on view
 * for 300 ms, however quickly the screen has come. What cannot be fetched goes to the boundary above.
 */
export const onDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let known: State<Props> = null;
  const OnDemand = (props: Props) => {
    const [state, setState] = useState<State<Props>>(known);
    const isMissing = state === null;
    useEffect(() => {
      if (!isMissing) return;
      load().then(
        (Screen) => {
          known = { Screen };
          setState(known);
        },
        (error: unknown) => setState({ error }),
      );
    }, [isMissing]);
    if (state === null) return <Loading />;
    if ('error' in state) throw state.error;
    return <state.Screen {...props} />;
  };
  return OnDemand;
};
