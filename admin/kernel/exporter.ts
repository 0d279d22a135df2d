import type { Row } from './noun.ts';

/** A cell of a CSV file. A spreadsheet must not take text for a formula; quotes and breaks must not end the cell. */
export function csvCell(value: unknown): string {
  let text = value == null ? '' : String(value);
  if (typeof value !== 'number' && /^[\s]*[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface CsvColumn { title: string; text: (row: Row) => unknown }

/** Excel in Indonesian expects semicolons, and a mark that says the file is UTF-8. */
export const csvOf = (rows: Row[], columns: CsvColumn[], separator = ';'): string =>
  `\ufeff${[columns.map(c => csvCell(c.title)), ...rows.map(row => columns.map(c => csvCell(c.text(row))))].map(cells => cells.join(separator)).join('\r\n')}\r\n`;

/** Hands a file to the browser. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type })), link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
