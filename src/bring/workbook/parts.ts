import { showsDay } from './days.ts'
import { heardIn } from './xml.ts'

type Files = ReadonlyMap<string, Uint8Array>

const most = { texts: 1_000_000, styles: 10_000, sheets: 40 }

/** Texts that cells share, by their number. */
export const sharedTexts = (files: Files): readonly string[] => {
  const all: string[] = []
  let now: string | undefined
  let [inText, aside] = [false, false]
  heardIn(files.get('xl/sharedStrings.xml') ?? new Uint8Array(), {
    opens: (name) => {
      if (name === 'si') now = ''
      if (name === 'rPh') aside = true
      inText = name === 't' && !aside
    },
    text: (text) => {
      if (inText && now !== undefined) now += text
    },
    closes: (name) => {
      inText = false
      if (name === 'rPh') aside = false
      if (name !== 'si' || now === undefined || all.length >= most.texts) return
      all.push(now)
      now = undefined
    },
  })
  return all
}

/** Which styles show a day, by their number. */
export const dayStyles = (files: Files): readonly boolean[] => {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  heardIn(files.get('xl/styles.xml') ?? new Uint8Array(), {
    opens: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells || styles.length >= most.styles) return
      const id = Number(attribute('numFmtId') ?? 0)
      styles.push(showsDay(id, codes.get(id)))
    },
    closes: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

export interface SheetAt {
  readonly name: string
  readonly path: string
}

/** Its sheets in their order, and whether days are counted from 1904. */
export const sheetsOf = (
  files: Files,
): { readonly sheets: readonly SheetAt[]; readonly since1904: boolean } => {
  const targets = new Map<string, string>()
  heardIn(files.get('xl/_rels/workbook.xml.rels') ?? new Uint8Array(), {
    opens: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
  })
  const sheets: SheetAt[] = []
  let since1904 = false
  heardIn(files.get('xl/workbook.xml') ?? new Uint8Array(), {
    opens: (name, attribute) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || sheets.length >= most.sheets) return
      const target = targets.get(attribute('r:id') ?? attribute('id') ?? '') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      if (files.has(path)) sheets.push({ name: (attribute('name') ?? '').slice(0, 60), path })
    },
  })
  // A book whose list is damaged is read by what lies in it.
  const found = [...files.keys()].filter((path) => path.startsWith('xl/worksheets/sheet')).sort()
  return {
    since1904,
    sheets:
      sheets.length > 0
        ? sheets
        : found.slice(0, most.sheets).map((path, at) => ({ name: `Sheet ${at + 1}`, path })),
  }
}
