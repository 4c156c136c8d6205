/**
 * How this page stands to the version of the app kept on the device.
 * `online-only`: nothing is kept yet, or cannot be. `kept`: the whole app is on the device and works without network.
 * `waiting`: a newer version is on the device and waits to be taken.
 * `replaced`: another window has taken a newer version, so that parts this page has not loaded yet may be gone.
 * `incomplete`: a part of this page could not be fetched, as the server cannot be reached; a browser does not ask for it again until the page is loaded anew.
 */
export type UpdateState = 'online-only' | 'kept' | 'waiting' | 'replaced' | 'incomplete';

export type AppUpdates = {
  readonly state: () => UpdateState;
  /** Tells whenever the state has changed; returns how to stop listening. */
  readonly watch: (onChange: () => void) => () => void;
  /** Goes over to the newest version, which loads the page anew. Never happens by itself. */
  readonly take: () => void;
};

/** An event of the window: data of the app itself could not be fetched. For scripts the build sends one of its own. */
export const missingPart = 'rongchi:missing-part';
