import { memo } from 'react';
import type { Drawn, Preview } from '../../ports/report-renderer.ts';
import styles from './page-drawing.module.css';

type Text = Extract<Drawn, { readonly kind: 'text' }>;
type Path = Extract<Drawn, { readonly kind: 'path' }>;

/** Browsers round the advance of a character to a 64th of a unit: in hundredths of a millimetre that is nothing. */
const fine = 100;

const DrawnText = ({ text, seams, room, x, y, size, isBold, color, tracking }: Text) => (
  <text
    transform={`translate(${x} ${y}) scale(${1 / fine})`}
    fontSize={size * fine}
    fill={color}
    xmlSpace="preserve"
    {...(isBold ? { fontWeight: 700 } : {})}
    {...(tracking === 0 ? {} : { letterSpacing: tracking * fine })}
  >
    {text.slice(0, seams[0])}
    {seams.map((seam, index) => (
      <tspan key={seam} dx={room * fine}>
        {text.slice(seam, seams[index + 1])}
      </tspan>
    ))}
  </text>
);

const DrawnPath = ({ path, fill, fillOpacity, stroke, width, dash }: Path) => (
  <path
    d={path}
    fill={fill ?? 'none'}
    {...(fillOpacity < 1 ? { fillOpacity } : {})}
    {...(stroke ? { stroke, strokeWidth: width } : {})}
    {...(dash.length > 0 ? { strokeDasharray: dash.join(' ') } : {})}
  />
);

const DrawnThing = ({ drawn, logoUrl }: { readonly drawn: Drawn; readonly logoUrl: string | null }) => {
  if (drawn.kind === 'text') return <DrawnText {...drawn} />;
  if (drawn.kind === 'path') return <DrawnPath {...drawn} />;
  const { kind, ...place } = drawn;
  return logoUrl ? <image href={logoUrl} {...place} preserveAspectRatio="none" /> : null;
};

type PageDrawingProps = {
  readonly preview: Preview;
  /** From 0. */
  readonly index: number;
  readonly logoUrl: string | null;
  readonly label: string;
};

/** One page as it will be printed, to any scale: what is drawn never changes its place among the rest, so that the index names it. */
export const PageDrawing = memo(({ preview, index, logoUrl, label }: PageDrawingProps) => (
  <svg
    className={styles.drawing}
    viewBox={`0 0 ${preview.width} ${preview.height}`}
    fontFamily={preview.family}
    role="img"
    aria-label={label}
  >
    {preview.pages[index]?.map((drawn, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is a list in the order of drawing, and has no other names
      <DrawnThing key={at} drawn={drawn} logoUrl={logoUrl} />
    ))}
  </svg>
));
