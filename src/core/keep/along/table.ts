type Cell = string | number | undefined

/** What a spreadsheet takes for a formula, at the head of a text. */
const formula = /^[=+\-@\t\r]/

const cellText = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell)
  // An apostrophe keeps a note that begins with a sign a note.
  const plain = typeof cell === 'string' && formula.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Rows under their heads as CSV (RFC 4180), with the mark by which spreadsheet programs know UTF-8. */
export const csvTable = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[heads, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`
