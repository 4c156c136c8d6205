import writeXlsxFile, { type Feature, type Row, type Sheet } from 'write-excel-file/universal';
import { type InterviewHead, type InterviewPart, writeInterviewHead } from '../../engine/index.ts';
import type { InterviewNames } from '../../i18n/interview-words.ts';
import { createTranslations, type Translate } from '../../i18n/translator.ts';
import type { InterviewRequest } from '../../ports/interview-sheets.ts';
import { columns } from './columns.ts';
import { fillCell, headerRow, heightFor, questionRows, textCell } from './sheet-cells.ts';

type Book = { readonly t: Translate; readonly request: InterviewRequest; readonly names: InterviewNames };
type SheetOf = Sheet<Blob>;

/** What no sheet's name may hold; 31 characters at most. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]/\\:*?']/g, ' ')
    .trim()
    .slice(0, 28) || '-';

const unique = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other.toLowerCase() === name.toLowerCase()).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });

const guideWidth = 90;

const tall = (text: string) => ({ height: heightFor([[text, guideWidth]]) });

const labelled = (label: string, value: string): Row => [textCell(label, { fontWeight: 'bold' }), textCell(value, tall(value))];
const toWrite = (label: string): Row => [textCell(label, { fontWeight: 'bold' }), fillCell];

const rules = ['rule1', 'rule2', 'rule3', 'rule4', 'rule5', 'rule6', 'rule7'] as const;

/** The first sheet: what this is, how to fill it in, and the line by which it is known again. */
const guide = ({ t, request }: Book, head: InterviewHead): SheetOf => {
  const { texts, form, enterprise } = request;
  return {
    sheet: sheetName(t('interview.book.guide')),
    columns: [{ width: 18 }, { width: guideWidth }],
    showGridLines: false,
    orientation: 'landscape',
    data: [
      [textCell(t('interview.paper.subject'), { fontWeight: 'bold', fontSize: 16, wrap: false, height: 28 })],
      [],
      labelled(t('paper.enterprise'), enterprise.name),
      labelled(t('paper.model'), texts.title),
      labelled(t('paper.edition'), texts.edition),
      labelled(t('interview.paper.form'), texts.forms[form]?.title ?? form),
      toWrite(t('interview.paper.interviewer')),
      toWrite(t('interview.paper.date')),
      [],
      ...rules
        .map((rule) => t(`interview.book.${rule}`))
        .map((text, index): Row => [textCell(String(index + 1), { align: 'right' }), textCell(text, tall(text))]),
      [],
      [textCell(t('interview.book.doNotChange'), { textColor: '#6B7480' }), textCell(writeInterviewHead(head), { textColor: '#6B7480' })],
    ],
  };
};

const titleOf = ({ t, request }: Book, { role }: InterviewPart): string =>
  role === null ? t('interview.book.sheet') : (request.profileTexts.roles[role] ?? role);

const questionSheet = (book: Book, part: InterviewPart, name: string): SheetOf => {
  const { t, request, names } = book;
  const about = [request.enterprise.name, request.texts.shortTitle].filter(Boolean).join(' · ');
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 3,
    stickyColumnsCount: 4,
    orientation: 'landscape',
    data: [
      [null, textCell(`${titleOf(book, part)} · ${about}`, { fontWeight: 'bold', fontSize: 14, wrap: false, height: 26 })],
      [
        null,
        null,
        textCell(t('interview.paper.interviewee'), { fontWeight: 'bold' }),
        fillCell,
        textCell(t('interview.paper.date'), { fontWeight: 'bold', align: 'right' }),
        fillCell,
      ],
      headerRow(t),
      ...questionRows(t, part, names),
    ],
  };
};

/** The column of keys is hidden, and a page as wide as the paper. */
const hiddenKeys: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
          if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          return tag === 'col' && index === 0 && sheetIndex > 0 ? { ...attributes, hidden: 1 } : attributes;
        },
      },
    },
  },
};

/** A sheet of instructions, then one a part. */
export const writeWorkbook = (request: InterviewRequest, head: InterviewHead): Promise<Blob> => {
  const { t } = createTranslations(request.language);
  const questions = request.parts.flatMap((part) => part.questions);
  const book: Book = { t, request, names: { ...request, questions } };
  const first = guide(book, head);
  const [, ...names] = unique([first.sheet ?? '', ...request.parts.map((part) => sheetName(titleOf(book, part)))]);
  const sheets = request.parts.map((part, index) => questionSheet(book, part, names[index] ?? String(index + 1)));
  return writeXlsxFile([first, ...sheets], { features: [hiddenKeys], fontFamily: 'Microsoft YaHei', fontSize: 10 }).toBlob();
};
