import { config } from 'zod/mini';

/** Our CSP lets no text be run as script: zod need not find that out by being refused. */
config({ jitless: true });
