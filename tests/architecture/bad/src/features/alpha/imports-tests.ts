// breaks: src-knows-no-tests, features-reach
import { fakeStore } from '../../../tests/fake-store.ts';

export const bad = fakeStore;
