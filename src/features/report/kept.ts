import { useCallback, useState } from 'react';
import { type Choices, type Chosen, type Format, type Occasion, readChosen, writeChosen } from './choices.ts';
import { type KeptLogo, parseLogo } from './logo.ts';

export const choicesKey = 'rongchi.report';
export const logoKey = 'rongchi.report.logo';

/** Storage may be blocked or full; what is chosen then holds for this page only. */
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Nothing is lost but the convenience.
  }
};

/** The choices for an assessment's report; what changes is kept on the device for the next one. */
export const useChoices = (assessment: string, occasion: Occasion) => {
  const [chosen, set] = useState(() => readChosen(read(choicesKey), assessment, occasion));
  const keep = (next: Chosen) => {
    set(next);
    write(choicesKey, writeChosen(read(choicesKey), assessment, next));
  };
  return {
    ...chosen,
    change: (changed: Partial<Choices>) => keep({ ...chosen, choices: { ...chosen.choices, ...changed } }),
    changeFormat: (format: Format) => keep({ ...chosen, format }),
  };
};

/** The logo, kept on the device as well. */
export const useLogo = () => {
  const [logo, set] = useState(() => parseLogo(read(logoKey)));
  const change = useCallback((next: KeptLogo | null) => {
    set(next);
    write(logoKey, next && JSON.stringify(next));
  }, []);
  return { logo, change };
};
