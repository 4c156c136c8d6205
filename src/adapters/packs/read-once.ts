/** What was read is kept; what could not be is read again when it is asked for again. */
export const readOnce = <Key, Value>(kept: Map<Key, Promise<Value>>, key: Key, read: () => Promise<Value>): Promise<Value> => {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const reading = read();
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  return reading;
};
