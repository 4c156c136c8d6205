// breaks: src-knows-no-tests, cli-reach
import { fakeStore } from '../../tests/fake-store.ts';

export const bad = fakeStore;
