import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Picture, Radar } from '../document.ts';
import { legalText } from './legal-text.ts';
import { pixels } from './lengths.ts';

const chartFont = { name: '微软雅黑', size: 9, color: '1D2530' };

/** A chart of Word's own: vectors, in Word's fonts, and open to “Edit data”. */
const radarChart = ({ name, description, axes, scale }: Radar): ChartRun =>
  new ChartRun({
    type: 'radar',
    categories: axes.map((axis) => legalText(axis.name)),
    series: [{ name: legalText(name), values: axes.map(({ value }) => value), color: '14566B' }],
    markers: true,
    legend: false,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    font: { name: chartFont.name, color: chartFont.color },
    categoryAxis: { font: chartFont },
    valueAxis: { minimum: scale.min, maximum: scale.max, interval: (scale.max - scale.min) / 5, visible: false },
    dataLabels: {
      value: true,
      numberFormat: scale.decimals > 0 ? `0.${'0'.repeat(scale.decimals)}` : '0',
      font: { ...chartFont, bold: true },
    },
    transformation: { width: pixels(130), height: pixels(80) },
    altText: { name: legalText(name), title: legalText(name), description: legalText(description) },
  });

export const writeRadar = (radar: Radar): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [radarChart(radar)] });

export const writePicture = ({ bytes, mime, width, height, description }: Picture): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: mime === 'image/png' ? 'png' : 'jpg',
        data: bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'logo', description: legalText(description), title: legalText(description) },
      }),
    ],
  });
