import type { ReactNode } from 'react';
import { type Thing, score } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { Store } from '../../ports/store.ts';
import { Button } from '../../ui/button.tsx';
import { part } from './part.ts';

type ScreenProps = { readonly store: Store; readonly thing?: Thing; readonly children: ReactNode };

export const Screen = ({ store, thing, children }: ScreenProps) => (
  <Button {...useFormat()}>
    {score(thing ?? store.load())} {part} {children}
  </Button>
);
