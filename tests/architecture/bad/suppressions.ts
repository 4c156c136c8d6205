// biome-ignore lint/suspicious/noConsole
// biome-ignore lint/suspicious/noConsole:
// biome-ignore lint/suspicious/noConsole: <explanation>
/* biome-ignore-all lint/style: x */
// @ts-ignore this is a reason, but an error may hide more than it says
// @ts-nocheck
// @ts-expect-error
export {};
