import { useState } from 'react';
import { store } from '../adapters/indexeddb/store.ts';
import { score } from '../engine/index.ts';
import { Screen } from '../features/alpha/screen.tsx';
import { translate } from '../i18n/translator.ts';
import type { Store } from '../ports/store.ts';
import { Button } from '../ui/button.tsx';

export const App = ({ other }: { readonly other?: Store }) => {
  const [used] = useState(other ?? store);
  return (
    <Screen store={used}>
      <Button>{translate(String(score({ value: 1 })))}</Button>
    </Screen>
  );
};
