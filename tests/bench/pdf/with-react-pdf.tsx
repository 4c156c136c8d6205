import { Document, Font, Line, Page, Polygon, pdf, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { page, styles, type TextStyle } from '../../../src/adapters/pdf/layout/style.ts';
import { type Chart, labelSize, type Shape } from './charts.ts';
import type { Block, Content, Table } from './content.ts';

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
const hex = (color: TextStyle['color']): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

Font.register({
  family: 'NotoSansSC',
  fonts: [
    { src: new URL('regular.ttf', document.baseURI).href, fontWeight: 400 },
    { src: new URL('bold.ttf', document.baseURI).href, fontWeight: 700 },
  ],
});

/** It breaks lines at spaces only. A syllable followed by an empty one is where a line may end without a hyphen. */
Font.registerHyphenationCallback((word) => (word.match(/(?:[!-~]+|.)[，。]?/gu) ?? []).flatMap((part) => [part, '']));

const look = ({ font, size, color, leading }: TextStyle) =>
  ({ fontWeight: font === 'bold' ? 700 : 400, fontSize: size, color: hex(color), lineHeight: leading }) as const;

const sheet = StyleSheet.create({
  page: {
    fontFamily: 'NotoSansSC',
    paddingLeft: points(page.left),
    paddingRight: points(page.right),
    paddingTop: points(page.top),
    paddingBottom: points(page.bottom),
  },
  title: { ...look(styles.title), marginBottom: points(3) },
  subtitle: { ...look(styles.heading), marginTop: points(3), marginBottom: points(1.5) },
  paragraph: look(styles.body),
  strong: look(styles.strong),
  row: {
    ...look(styles.small),
    flexDirection: 'row',
    gap: points(4),
    paddingVertical: points(1.3),
    borderBottomWidth: 0.5,
    borderBottomColor: '#d6d3cb',
  },
  wide: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  label: { fontFamily: 'NotoSansSC', fontSize: (labelSize * 25.4) / 72 },
  foot: { ...look(styles.small), position: 'absolute', top: points(page.height - 16), right: points(page.right) },
});

const list = (corners: readonly (readonly [number, number])[]): string => corners.map((corner) => corner.join(',')).join(' ');

const ChartShape = ({ shape }: { readonly shape: Shape }) => {
  if (shape.kind === 'line') {
    const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
    return <Line x1={x1} y1={y1} x2={x2} y2={y2} stroke={shape.stroke} strokeWidth={shape.width} />;
  }
  if (shape.kind === 'label') {
    return (
      <Text x={shape.at[0]} y={shape.at[1]} textAnchor={shape.anchor} style={sheet.label}>
        {shape.text}
      </Text>
    );
  }
  return <Polygon points={list(shape.points)} fill={shape.fill ?? 'none'} stroke={shape.stroke ?? 'none'} strokeWidth={shape.width} />;
};

const ChartPicture = ({ chart: { width, height, shapes } }: { readonly chart: Chart }) => (
  <Svg viewBox={`0 0 ${width} ${height}`} width={points(width)} height={points(height)}>
    {shapes.map((shape) => (
      <ChartShape key={JSON.stringify(shape)} shape={shape} />
    ))}
  </Svg>
);

const Row = ({ cells, widths: [first, last] }: { readonly cells: readonly string[]; readonly widths: Table['widths'] }) => (
  <View style={sheet.row} wrap={false}>
    <Text style={{ width: points(first) }}>{cells[0]}</Text>
    <Text style={sheet.wide}>{cells[1]}</Text>
    <Text style={{ width: points(last), textAlign: 'right' }}>{cells[2]}</Text>
  </View>
);

const TableRows = ({ table: { widths, head, rows } }: { readonly table: Table }) => (
  <View>
    {[head, ...rows].map((cells) => (
      <Row key={cells.join()} cells={cells} widths={widths} />
    ))}
  </View>
);

const Piece = ({ block }: { readonly block: Block }) => {
  if (block.kind === 'table') return <TableRows table={block.table} />;
  if (block.kind === 'chart') return <ChartPicture chart={block.chart} />;
  return <Text style={sheet[block.kind]}>{block.text}</Text>;
};

/** One Page a page: where it breaks is known, and it need not look for it. */
const Report = ({ pages }: Content) => (
  <Document title="bench">
    {pages.map((blocks, index) => (
      <Page key={JSON.stringify(blocks[0])} size="A4" style={sheet.page}>
        {blocks.map((block) => (
          <Piece key={JSON.stringify(block)} block={block} />
        ))}
        <Text style={sheet.foot} fixed>{`${index + 1} / ${pages.length}`}</Text>
      </Page>
    ))}
  </Document>
);

/** Fonts are fetched and read for the first document and kept. */
export const makeWithReactPdf = async (content: Content): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await pdf(<Report pages={content.pages} />).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
