/** Ids are lower-case words joined by hyphens or dots, so that they survive in file names, CSV heads and addresses. */
export const idPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
export const idLimit = 80;

/** Ids made on the device (IdSource): opaque, never shown. */
export const madeIdLimit = 64;
