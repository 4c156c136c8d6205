import type { Archive } from '../../ports/backup-files.ts';

/** Archive as a zip; the packing is loaded when it is first needed. */
export const createZipArchive = (): Archive => ({
  isArchive: ([first, second]) => first === 0x50 && second === 0x4b,
  names: async (bytes) => (await import('./zip-files.ts')).namesIn(bytes),
  pack: async (files) => (await import('./zip-files.ts')).packFiles(files),
  unpack: async (bytes) => (await import('./zip-files.ts')).unpackFiles(bytes),
});
