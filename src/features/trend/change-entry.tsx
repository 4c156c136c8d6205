import { Link } from 'wouter';
import type { ChangeReason, GroupId, QuestionId } from '../../engine/index.ts';
import { changeWords } from '../../i18n/change-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './change-list.module.css';
import { findQuestion, placeIn, type TwoSides } from './sides.ts';

type EntryProps = TwoSides & { readonly id: QuestionId; readonly group: GroupId; readonly reason: ChangeReason };

/** A question with the way to it, and why it counts otherwise, in words. */
export const ChangeEntry = ({ id, group, reason, ...sides }: EntryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const known = findQuestion(sides, id);
  if (!known) return null;
  const { side, question } = known;
  const words = changeWords(t, format, { pack: side.pack, texts: side.texts, question }, reason);
  return (
    <div className={styles.entry}>
      <p className={styles.head}>
        <Link href={side.pathTo(id)}>{side.texts.questions[id]?.topic}</Link>
        <span className={styles.tag}>{words.label}</span>
      </p>
      <p className={styles.soft}>{placeIn(side, id, group)}</p>
      {words.lines.map(({ label, text }) => (
        <p key={label} className={styles.quote}>
          <span>{label}</span>
          {text}
        </p>
      ))}
      {words.note === '' ? null : <p className={styles.soft}>{words.note}</p>}
    </div>
  );
};
