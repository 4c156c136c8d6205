/** Characters of what is typed. */
export const nameLimit = 100;
export const noteLimit = 2000;
export const reasonLimit = 500;
export const ownerLimit = 60;

/** Quarters a plan reaches from its first. */
export const quarterLimit = 40;

/** Earlier answers kept of a question. */
export const historyLimit = 20;
