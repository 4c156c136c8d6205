// breaks: workbooks-only-in-xlsx
import readXlsxFile from 'read-excel-file/universal';

export const bad = readXlsxFile;
