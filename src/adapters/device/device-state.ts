import type { DeviceState, Lasting } from '../../ports/device-state.ts';

/** Several browsers have `navigator.storage` on secure pages only. */
const manager = (): Partial<StorageManager> => navigator.storage ?? {};

const lastingOf = async (asked: (() => Promise<boolean>) | undefined): Promise<Lasting> => {
  if (!asked) return 'unknown';
  try {
    return (await asked.call(navigator.storage)) ? 'lasting' : 'clearable';
  } catch {
    return 'unknown';
  }
};

const roomLeft = async (): Promise<number | null> => {
  try {
    const { quota, usage } = (await manager().estimate?.()) ?? {};
    return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  } catch {
    return null;
  }
};

/** `tryStorage`: by whatever keeps the data. `version`: of the app. */
export const createDeviceState = (tryStorage: DeviceState['tryStorage'], version: string): DeviceState => ({
  tryStorage,
  lasting: () => lastingOf(manager().persisted),
  askToLast: () => lastingOf(manager().persist),
  room: roomLeft,
  print: typeof window.print === 'function' ? () => window.print() : null,
  about: {
    version,
    packaging: import.meta.env.MODE === 'usb' ? 'single-file' : 'web',
    browser: navigator.userAgent,
    address: location.protocol === 'file:' ? 'file:' : location.origin,
  },
});
