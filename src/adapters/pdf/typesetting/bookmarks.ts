import type { Internals } from './jspdf-internals.ts';
import { number, textString } from './pdf-syntax.ts';

/** An entry of the outline beside the pages. `top`: points from the page's lower edge. */
export type Bookmark = { readonly title: string; readonly page: number; readonly top: number; readonly parent: Bookmark | null };

type Numbered = Bookmark & { readonly id: number };

const reference = (key: string, item: Numbered | undefined): string => (item ? `/${key} ${item.id} 0 R` : '');

const countBelow = (items: readonly Numbered[], parent: Bookmark): number =>
  items.filter((item) => item.parent === parent).reduce((sum, item) => sum + 1 + countBelow(items, item), 0);

/**
 * Writes the outline (ISO 32000-1, 12.3.3), all of it unfolded; gives the number of its root, null where there are no bookmarks.
 * jsPDF's own writes titles as literal strings, in which 不 turns into 上 (see `textString`).
 */
export const putBookmarks = (
  { write, newObjectDeferred, newObjectDeferredBegin, getPageInfo }: Internals,
  bookmarks: readonly Bookmark[],
): number | null => {
  if (bookmarks.length === 0) return null;
  const put = (id: number, content: string): void => {
    newObjectDeferredBegin(id, true);
    write(`<< ${content} >>`);
    write('endobj');
  };
  const root = newObjectDeferred();
  const ids = new Map(bookmarks.map((bookmark) => [bookmark, newObjectDeferred()]));
  const items: readonly Numbered[] = bookmarks.map((bookmark) => ({ ...bookmark, id: ids.get(bookmark) ?? 0 }));
  const originals = new Map(items.map((item, index) => [item, bookmarks[index]]));
  const childrenOf = (parent: Bookmark | null) => items.filter((item) => item.parent === parent);
  for (const item of items) {
    const original = originals.get(item) ?? item;
    const siblings = childrenOf(item.parent);
    const children = childrenOf(original);
    const at = siblings.indexOf(item);
    const parts = [
      `/Title ${textString(item.title)}`,
      `/Parent ${item.parent ? (ids.get(item.parent) ?? root) : root} 0 R`,
      reference('Prev', siblings[at - 1]),
      reference('Next', siblings[at + 1]),
      reference('First', children[0]),
      reference('Last', children.at(-1)),
      children.length > 0 ? `/Count ${countBelow(items, original)}` : '',
      `/Dest [${getPageInfo(item.page).objId} 0 R /XYZ null ${number(item.top)} null]`,
    ];
    put(item.id, parts.filter(Boolean).join(' '));
  }
  const top = childrenOf(null);
  put(root, `/Type /Outlines ${reference('First', top[0])} ${reference('Last', top.at(-1))} /Count ${items.length}`);
  return root;
};
