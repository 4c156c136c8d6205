/** As NIST SP 800-63B asks of passwords that stand alone. */
export const shortestPassword = 8;

export type PasswordForm = { readonly isOn: boolean; readonly password: string; readonly repeat: string };

/** Why a backup cannot be locked with it; null where it can, or where none is wanted. */
export const passwordFault = ({ isOn, password, repeat }: PasswordForm): 'tooShort' | 'notSame' | null => {
  if (!isOn) return null;
  if ([...password].length < shortestPassword) return 'tooShort';
  return password === repeat ? null : 'notSame';
};
