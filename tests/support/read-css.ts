export type CssDeclaration = { readonly within: readonly string[]; readonly property: string; readonly value: string };
export type CssContent = { readonly preludes: readonly string[]; readonly declarations: readonly CssDeclaration[] };

const marks = /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[()[\]{};]/g;

/** Where the piece that begins at `from` ends: at a brace or semicolon outside strings and brackets. */
const endOfPiece = (text: string, from: number): number => {
  let depth = 0;
  for (const { 0: mark, index } of text.slice(from).matchAll(marks)) {
    if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth -= 1;
    else if (depth === 0 && /^[{};]$/.test(mark)) return from + index;
  }
  return text.length;
};

const declarationIn = (piece: string, within: readonly string[]): CssDeclaration | null => {
  const colon = piece.indexOf(':');
  if (colon < 1) return null;
  return { within, property: piece.slice(0, colon).trim(), value: piece.slice(colon + 1).trim() };
};

/** Every prelude (selector or at-rule) and every declaration of a stylesheet, with the preludes around it. */
export const readCss = (css: string): CssContent => {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const preludes: string[] = [];
  const declarations: CssDeclaration[] = [];
  const within: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    const piece = text.slice(at, end).trim();
    if (text[end] === '{') {
      preludes.push(piece);
      within.push(piece);
    } else {
      const declaration = declarationIn(piece, [...within]);
      if (declaration) declarations.push(declaration);
      if (text[end] === '}') within.pop();
    }
    at = end + 1;
  }
  return { preludes, declarations };
};

const reference = /var\((--[\w-]+)(?:\s*,[^()]*)?\)/;

/** A value with the custom properties of the stylesheets put in, once for the first and once for the last definition of each. */
export const withProperties = (value: string, declarations: readonly CssDeclaration[]): readonly string[] =>
  [0, -1].map((place) => {
    let text = value;
    for (let round = 0; round < 20; round += 1) {
      const [whole, name] = reference.exec(text) ?? [];
      const found = whole ? declarations.filter(({ property }) => property === name).at(place) : undefined;
      if (!whole || !found) return text;
      text = text.replace(whole, () => found.value);
    }
    return text;
  });
