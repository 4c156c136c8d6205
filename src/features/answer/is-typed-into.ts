const clicked = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'range', 'color']);

/** Whether keys are text there: the browser then undoes typing itself, and no key is a command. */
export const isTypedInto = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !clicked.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
};
