import { writeAssessmentFile } from '../engine/index.ts';
import type { Session } from './session.ts';

type Held = Session & { readonly savedAt: string };

let held: Held | null = null;

/** The last state of the open enterprise, outside React, so that a crash of any screen can still save it to a file. */
export const rescue = {
  hold: (session: Held): void => {
    held = session;
  },
  release: (): void => {
    held = null;
  },
  /** The saved file's name stem and text; null when nothing is open. */
  file: (): { readonly name: string; readonly text: string } | null =>
    held
      ? {
          name: held.enterprise.facts.name,
          text: writeAssessmentFile({ savedAt: held.savedAt, enterprise: held.enterprise, assessments: held.assessments }),
        }
      : null,
};
