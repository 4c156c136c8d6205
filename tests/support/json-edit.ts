/** Changes of data as it lies in files: one place, one change, everything else as it was. */
export type JsonPath = readonly string[];
/** Where, and what is put there; undefined takes it away. */
export type Edit = readonly [path: JsonPath, value: unknown];

type Plain = { readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** In a list an entry is named by its `id`, or by its place. */
const isNamed = (entry: unknown, index: number, key: string): boolean => (isPlain(entry) && entry.id === key) || String(index) === key;

const putInList = (list: readonly unknown[], key: string, rest: JsonPath, value: unknown): readonly unknown[] => {
  const at = list.findIndex((entry, index) => isNamed(entry, index, key));
  if (at < 0) throw new Error(`no entry ${key}`);
  if (rest.length === 0 && value === undefined) return list.filter((_, index) => index !== at);
  return list.map((entry, index) => (index === at ? put(entry, rest, value) : entry));
};

export const put = (data: unknown, [key, ...rest]: JsonPath, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(data)) return putInList(data, key, rest, value);
  if (!isPlain(data)) throw new Error(`nothing to put ${key} into`);
  const entries = Object.entries(data).filter(([name]) => name !== key);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(entries);
  return { ...data, [key]: put(data[key], rest, value) };
};

export const at = (data: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((here, key) => {
    if (Array.isArray(here)) return here.find((entry: unknown, index) => isNamed(entry, index, key));
    return isPlain(here) ? here[key] : undefined;
  }, data);

export const edited = <T>(data: T, edits: readonly Edit[]): T =>
  edits.reduce<unknown>((now, [path, value]) => put(now, path, value), data) as T;
