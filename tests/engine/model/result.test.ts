import { expect, it } from 'vitest';
import { fail, ok } from '../../../src/engine/index.ts';

it('an expected failure is a value beside success, never an exception', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(fail(['why'])).toEqual({ ok: false, error: ['why'] });
});
