// breaks: spreadsheets-only-in-xlsx
import writeXlsxFile from 'write-excel-file/universal';

export const bad = writeXlsxFile;
