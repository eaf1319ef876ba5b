import type { CellSheet } from '../../core/contacts/cell-sheet.ts'
import { heardIn } from './xml.ts'

const most = 50_000

const isPage = (text: string): boolean => /^https?:\/\/\S{1,2000}$/i.test(text)

/** Where links lead to, by the names that the sheet has for them. */
const targetsIn = (bytes: Uint8Array | undefined): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>()
  if (bytes)
    heardIn(bytes, {
      opens: (name, attribute) => {
        if (name === 'Relationship' && targets.size < most)
          targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
      },
    })
  return targets
}

/** Pages that lie behind cells, by row: as a link, or in a formula that makes one. */
const linksIn = (
  bytes: Uint8Array,
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<number, readonly string[]> => {
  const links = new Map<number, string[]>()
  let [at, formula, inFormula, count] = [0, '', false, 0]
  const add = (row: number, page: string | undefined) => {
    if (page === undefined || !isPage(page) || count >= most) return
    count += 1
    const there = links.get(row) ?? []
    if (!there.includes(page)) links.set(row, [...there, page])
  }
  heardIn(bytes, {
    opens: (name, attribute) => {
      if (name === 'row') at = Number(attribute('r') ?? 0) || at + 1
      inFormula = name === 'f'
      formula = ''
      if (name === 'hyperlink')
        add(
          Number(/^\$?[A-Z]{1,3}\$?(\d{1,7})/.exec(attribute('ref') ?? '')?.[1] ?? 0),
          targets.get(attribute('r:id') ?? ''),
        )
    },
    text: (text) => {
      if (inFormula && formula.length < 3000) formula += text
    },
    closes: (name) => {
      if (name === 'f') add(at, /^_?HYPERLINK\("([^"]+)"/i.exec(formula.trim())?.[1])
      inFormula = false
    },
  })
  return links
}

/** The rows with the pages that lie behind their cells, in columns after the last: what is only behind a word would be lost. */
export const withLinks = (
  sheet: CellSheet,
  bytes: Uint8Array,
  targets: Uint8Array | undefined,
): CellSheet => {
  const links = linksIn(bytes, targetsIn(targets))
  if (links.size === 0) return sheet
  const width = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const rows = sheet.rows.map(({ place, cells }) => {
    const pages = (links.get(Number(place.slice('row '.length))) ?? []).filter(
      (page) => !cells.includes(page),
    )
    if (pages.length === 0) return { place, cells }
    const gap = Array.from({ length: width - cells.length }, () => '')
    return { place, cells: [...cells, ...gap, pages.slice(0, 5).join('\n')] }
  })
  return { ...sheet, rows }
}
