import { useId } from 'react';
import { type ReportSection, reportSections } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import { shortSet, toggleSection } from './choices.ts';
import styles from './choose-sections.module.css';

type ChooseSectionsProps = {
  readonly sections: readonly ReportSection[];
  /** Those there is something to say in. */
  readonly withContent: readonly ReportSection[];
  readonly onChange: (sections: readonly ReportSection[]) => void;
};

/** Sections that may have nothing to say; the others always do. */
const mayBeEmpty = ['strengths', 'checks', 'roadmap', 'programmes', 'readiness', 'evidence'] as const;
const emptyOne = (section: ReportSection) => mayBeEmpty.find((one) => one === section) ?? null;

const isSame = (a: readonly ReportSection[], b: readonly ReportSection[], among: readonly ReportSection[]): boolean =>
  among.every((section) => a.includes(section) === b.includes(section));

const Presets = ({ sections, withContent, onChange }: ChooseSectionsProps) => {
  const { t } = useTranslation();
  const preset = (set: readonly ReportSection[], label: string) => (
    <Button size="small" aria-pressed={isSame(sections, set, withContent)} onClick={() => onChange(set)}>
      {label}
    </Button>
  );
  return (
    <Row>
      {preset(reportSections, t('report.all'))}
      {preset(shortSet, t('report.short'))}
    </Row>
  );
};

type SectionProps = {
  readonly section: ReportSection;
  readonly hasContent: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

const Section = ({ section, hasContent, isChosen, onToggle }: SectionProps) => {
  const { t } = useTranslation();
  const reasonId = useId();
  const empty = hasContent ? null : emptyOne(section);
  return (
    <li>
      <label className={hasContent ? undefined : styles.empty}>
        <input
          type="checkbox"
          disabled={!hasContent}
          checked={hasContent && isChosen}
          aria-describedby={empty ? reasonId : undefined}
          onChange={onToggle}
        />
        {t(`paper.section.${section}`)}
      </label>
      {empty ? (
        <p id={reasonId} className={styles.reason}>
          {t(`report.empty.${empty}`)}
        </p>
      ) : null}
    </li>
  );
};

/** Which sections the document has. One without content says why and cannot be chosen. */
export const ChooseSections = (props: ChooseSectionsProps) => {
  const { sections, withContent, onChange } = props;
  return (
    <div className={styles.choose}>
      <Presets {...props} />
      <ol className={styles.sections}>
        {reportSections.map((section) => (
          <Section
            key={section}
            section={section}
            hasContent={withContent.includes(section)}
            isChosen={sections.includes(section)}
            onToggle={() => onChange(toggleSection(sections, section))}
          />
        ))}
      </ol>
    </div>
  );
};
