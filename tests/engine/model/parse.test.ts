import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseJson, parseWith } from '../../../src/engine/index.ts';
import { codesOf, problemsIn, valueIn } from '../../support/engine-fixtures.ts';

describe('the text of a JSON file', () => {
  it.each(['', ' ', '\n\t\r\n', '\uFEFF', '\uFEFF \n'])('%j is empty', (text) => {
    expect(problemsIn(parseJson(text))).toEqual([{ code: 'empty-file', path: [] }]);
  });

  it.each(['{', '[1,]', 'rongchi', '<html></html>', "{'a':1}", 'PK\u0003\u0004', '%PDF-1.7', '{"a":1}{"b":2}', '\uFEFF\uFEFF{}'])(
    '%j is not JSON',
    (text) => {
      expect(codesOf(problemsIn(parseJson(text)))).toEqual(['not-json']);
    },
  );

  it('may begin with a byte order mark, as Notepad writes it', () => {
    expect(valueIn(parseJson('\uFEFF{"a":1}'))).toEqual({ a: 1 });
  });

  it('keeps a byte order mark that is part of what someone wrote', () => {
    expect(valueIn(parseJson('{"note":"\uFEFFx"}'))).toEqual({ note: '\uFEFFx' });
  });

  it('may hold any JSON value: whose it is, is asked later', () => {
    expect(valueIn(parseJson('null'))).toBeNull();
    expect(valueIn(parseJson(' [1] '))).toEqual([1]);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseJson(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('data held against a schema', () => {
  const schema = z.strictObject({
    a: z.number().check(z.lte(5)),
    b: z.array(z.strictObject({ c: z.enum(['x', 'y']) })),
    d: z.string().check(z.minLength(2)),
  });

  it('comes back typed when it fits', () => {
    const data = { a: 1, b: [{ c: 'x' }], d: 'ok' };
    expect(valueIn(parseWith(schema, data))).toEqual(data);
  });

  it('yields every fault at once, each with its path, what was expected and what kind of thing was found', () => {
    expect(problemsIn(parseWith(schema, { a: '1', b: [{ c: 'x' }, { c: null }], d: '一' }))).toEqual([
      { code: 'bad-shape', path: ['a'], expected: 'number', found: 'string' },
      { code: 'bad-shape', path: ['b', 1, 'c'], expected: 'x | y', found: 'null' },
      { code: 'bad-shape', path: ['d'], expected: '≥ 2', found: 'string' },
    ]);
  });

  it('tells a missing part from an empty one, and names parts nobody knows', () => {
    expect(problemsIn(parseWith(schema, { a: 9, b: {}, e: 1, f: 2 }))).toEqual([
      { code: 'bad-shape', path: ['a'], expected: '≤ 5', found: 'number' },
      { code: 'bad-shape', path: ['b'], expected: 'array', found: 'object' },
      { code: 'bad-shape', path: ['d'], expected: 'string', found: 'nothing' },
      { code: 'bad-shape', path: [], expected: 'no e, f', found: 'object' },
    ]);
  });

  it('never repeats the value it found, which may be private', () => {
    const secret = '91420100MA4KX1234B';
    expect(JSON.stringify(problemsIn(parseWith(schema, { a: secret, b: [secret], d: [secret] })))).not.toContain(secret);
  });

  it('says what the whole is when the whole is wrong', () => {
    expect(problemsIn(parseWith(schema, null))).toEqual([{ code: 'bad-shape', path: [], expected: 'object', found: 'null' }]);
    expect(problemsIn(parseWith(schema, []))).toEqual([{ code: 'bad-shape', path: [], expected: 'object', found: 'list' }]);
  });
});
