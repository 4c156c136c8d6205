import type { Pixels } from '../../src/adapters/qr/find-code.ts';
import type { DrawnCode } from '../../src/ports/hand-over.ts';

type Edge = { readonly x: number; readonly from: number; readonly to: number };

/** The vertical edges of closed lines such as `M1 2L1 5L3 5Z`, each of whose pieces is level or upright. */
const edgesOf = (path: string): readonly Edge[] =>
  path
    .split('Z')
    .filter(Boolean)
    .flatMap((line) => {
      const points = line
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number));
      return points.flatMap(([x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
        return nextX === x ? [{ x, from: Math.min(y, nextY), to: Math.max(y, nextY) }] : [];
      });
    });

/** Which modules lie inside, by the rule of even and odd. */
const modulesOf = ({ path, size }: DrawnCode): readonly (readonly boolean[])[] => {
  const edges = edgesOf(path);
  return Array.from({ length: size }, (_, row) => {
    const crossings = edges.filter(({ from, to }) => from <= row && row < to).map(({ x }) => x);
    return Array.from({ length: size }, (__, column) => crossings.filter((x) => x <= column).length % 2 === 1);
  });
};

/** The code as a screen shows it, `scale` pixels a module, with its quiet zone. */
export const paintCode = (code: DrawnCode, scale = 4, quiet = 4): Pixels => {
  const modules = modulesOf(code);
  const side = (code.size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const moduleAt = (pixel: number): number => Math.floor(pixel / scale) - quiet;
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) if (modules[moduleAt(y)]?.[moduleAt(x)]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { data, width: side, height: side };
};
