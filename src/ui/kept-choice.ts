/** What was chosen at an earlier visit; null: nothing, or storage is blocked. */
export const readChoice = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Storage may be blocked; what was chosen then holds for this page only. */
export const writeChoice = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the choice itself.
  }
};
