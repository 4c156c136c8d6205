/** The time, as an ISO 8601 instant in UTC. */
export type Clock = { readonly now: () => string };

/** Ids that no other device makes. */
export type IdSource = { readonly next: () => string };
