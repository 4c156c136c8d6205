import { type DragEvent, useState } from 'react';
import type { AnswerEdits, Result } from '../../engine/index.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import type { Translate } from '../../i18n/translator.ts';
import { type Format, useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Sheet } from '../../ui/page.tsx';
import type { ChangesOn } from './change-list.tsx';
import styles from './interview-screen.module.css';
import type { Filled, Refusal } from './read-filled.ts';
import { ReadingResult } from './reading-result.tsx';

export type ReadProps = {
  readonly on: ChangesOn;
  readonly answerPath: string;
  readonly readFile: (file: File) => Promise<Result<Filled, Refusal>>;
  /** Titles of questionnaires and forms by id, for saying what a workbook is of. */
  readonly titles: Readonly<Record<string, string>>;
  readonly onTake: (edits: AnswerEdits) => void;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly name: string; readonly filled: Filled }
  | { readonly kind: 'taken'; readonly count: number };

const fileWords = (t: Translate, format: Format, problem: Extract<Refusal, { kind: 'file' }>['problem']): string => {
  switch (problem.code) {
    case 'too-large':
      return t('interview.file.too-large', { size: format.bytes(problem.size), max: format.bytes(problem.max) });
    case 'unpacks-too-large':
      return t('interview.file.unpacks-too-large', { max: format.bytes(problem.max) });
    case 'too-far':
      return t('interview.file.too-far', { sheet: problem.sheet, row: problem.row, column: problem.column });
    default:
      return t(`interview.file.${problem.code}`);
  }
};

const refusalWords = (t: Translate, format: Format, refusal: Refusal, titles: ReadProps['titles']): string => {
  if (refusal.kind === 'file') return fileWords(t, format, refusal.problem);
  const { problem } = refusal;
  if (problem.code !== 'other-questionnaire' && problem.code !== 'other-form') return describeProblem(t, problem);
  const titled = { found: titles[problem.found] ?? problem.found, expected: titles[problem.expected] ?? problem.expected };
  return describeProblem(t, { ...problem, ...titled });
};

const workbookTypes = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const Outcome = ({ state, props, onState }: { readonly state: State; readonly props: ReadProps; readonly onState: (s: State) => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const take = (edits: AnswerEdits) => {
    props.onTake(edits);
    onState({ kind: 'taken', count: Object.keys(edits).length });
  };
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{t('interview.reading', { name: state.name })}</p>;
    case 'refused':
      return (
        <Banner tone="bad">
          {t('interview.refused', { name: state.name })} {refusalWords(t, format, state.refusal, props.titles)}
        </Banner>
      );
    case 'read':
      return <ReadingResult name={state.name} filled={state.filled} on={props.on} onTake={take} onDrop={() => onState({ kind: 'idle' })} />;
    case 'taken':
      return (
        <Banner tone="good" actions={<ButtonLink to={props.answerPath}>{t('interview.toAnswers')}</ButtonLink>}>
          {t('interview.taken', { count: state.count })}
        </Banner>
      );
  }
};

/** Choose or drop a filled workbook, see what it says, take over what is wanted. */
export const ReadSheets = (props: ReadProps) => {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const open = async (file: File): Promise<void> => {
    setState({ kind: 'reading', name: file.name });
    const read = await props.readFile(file);
    setState(read.ok ? { kind: 'read', name: file.name, filled: read.value } : { kind: 'refused', name: file.name, refusal: read.error });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Sheet title={t('interview.read')}>
      <div className={styles.form}>
        <p className={styles.soft}>{t('interview.readHint')}</p>
        <section
          className={styles.drop}
          aria-label={t('interview.choose')}
          data-over={isOver}
          onDragOver={dragOver}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <FileButton label={t('interview.choose')} accept={workbookTypes} onFile={(file) => void open(file)} />
          <span className={styles.soft}>{t('interview.drop')}</span>
        </section>
        <Outcome state={state} props={props} onState={setState} />
      </div>
    </Sheet>
  );
};
