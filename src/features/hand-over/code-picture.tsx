import type { DrawnCode } from '../../ports/hand-over.ts';
import styles from './hand-over.module.css';

/** Four modules of white around a code, as the standard asks. */
const quiet = 4;

/** Black on white whatever the theme. Edges lie where they belong, also between pixels: modules rounded to unequal widths mislead readers. */
export const CodePicture = ({ code, label }: { readonly code: DrawnCode; readonly label: string }) => {
  const side = code.size + 2 * quiet;
  return (
    <svg className={styles.code} viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" fillRule="evenodd" />
    </svg>
  );
};
