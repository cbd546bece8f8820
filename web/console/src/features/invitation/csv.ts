/** A row of a list, and the line of the text that it begins in, counted from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

const SEPARATORS = ['\t', ',', ';', '，'] as const
/** One cell, quoted or not, and what ends it. */
const cellPattern = (separator: string) => new RegExp(`(?:"((?:[^"]|"")*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y')

/** Reads a list as spreadsheets save or copy it: with commas, semicolons or tabs, and quotes around what contains them. */
export function readCsv(text: string): readonly Row[] {
  const content = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(content)
  const pattern = cellPattern(separator)
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  while (pattern.lastIndex < content.length || cells.length > 0) {
    const [whole = '', quoted, plain = '', end = ''] = pattern.exec(content) ?? []
    cells.push(unprotected(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end !== separator) {
      rows.push({ line: begun, cells })
      cells = []
      begun = line
    }
  }
  return rows.filter(({ cells: filled }) => filled.some((cell) => cell !== ''))
}

/** Writes a list that a spreadsheet opens as it is: its long numbers stay numbers in full, and no cell becomes a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return '\uFEFF' + rows.map((cells) => cells.map((cell) => quoted(protectedCell(cell))).join(',') + '\r\n').join('')
}

function separatorOf(text: string): string {
  const first = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  return SEPARATORS.find((separator) => first.includes(separator)) ?? ','
}

/** The apostrophe is what people type themselves to keep a spreadsheet from calculating; readCsv takes it off again. */
function protectedCell(cell: string): string {
  return /^[=+\-@\t\r]|^\d{12}/.test(cell) ? `'${cell}` : cell
}

function unprotected(cell: string): string {
  return cell.trim().replace(/^['’]/, '').trim()
}

function quoted(cell: string): string {
  return /[",;\t\r\n，]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
