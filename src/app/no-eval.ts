/**
 * Our CSP lets no text be run as script: zod need not find that out by being refused. This is what `config({ jitless: true })` of
 * zod/v4/core writes, said without fetching zod, which only files need; the browser tests fail where a page is refused an eval.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
