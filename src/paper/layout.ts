import type { Sheet } from '../core/compose/channels/letter.ts'
import { linesOf } from './lines.ts'

/** All measures in points, 72 to the inch. */
interface Placed {
  readonly text: string
  readonly x: number
  /** Of the baseline, from the top of the page. */
  readonly y: number
  readonly size: number
  readonly quiet: boolean
  /** Lines with the same number are one paragraph; a page’s own heading has none. */
  readonly paragraph?: number
}

export type Page = readonly Placed[]

export const pageSizes: Readonly<Record<Sheet['size'], readonly [number, number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
}

/** How a letter is set; a long one a little tighter before it takes a second page. */
interface Setting {
  readonly size: number
  readonly leading: number
  readonly gap: number
  readonly side: number
  readonly top: number
  readonly foot: number
}

const settings: readonly Setting[] = [
  { size: 11.5, leading: 17.5, gap: 28, side: 88, top: 72, foot: 64 },
  { size: 10.5, leading: 15.5, gap: 20, side: 80, top: 56, foot: 54 },
]

interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly leading: number
  readonly before: number
  readonly quiet: boolean
  /** What must stand on the same page as its end, in points. */
  readonly holds: number
  readonly whole: boolean
}

const heightOf = ({ lines, leading }: Block): number => lines.length * leading

/** Room for a name written by hand. */
const signatureRoom = 50

type WidthOf = (text: string, size: number) => number

const blocksOf = (sheet: Sheet, set: Setting, widthOf: WidthOf): readonly Block[] => {
  const { size, leading, gap } = set
  const width = pageSizes[sheet.size][0] - 2 * set.side
  const block = (texts: readonly string[], before: number, more: Partial<Block> = {}): Block => {
    const points = more.size ?? size
    const lines = texts.flatMap((text) => linesOf(text, width, (each) => widthOf(each, points)))
    return { lines, size, leading, before, quiet: false, holds: 0, whole: true, ...more }
  }
  const [name = '', ...address] = sheet.sender
  const closing =
    sheet.closing === '' ? [] : [block([sheet.closing], gap * 0.7, { holds: signatureRoom + leading })]
  const signature = sheet.signature === '' ? [] : [block([sheet.signature], signatureRoom)]
  const end = [...closing, ...signature].reduce((sum, each) => sum + each.before + heightOf(each), 0)
  const paragraphs = sheet.paragraphs.map((text, index) =>
    block([text], index === 0 ? gap : gap * 0.36, {
      whole: false,
      holds: index === sheet.paragraphs.length - 1 ? end : 0,
    }),
  )
  return [
    block([name], 0, { size: size + 4, leading: leading + 4 }),
    block(address, 3, { size: size - 1.5, leading: leading - 3, quiet: true }),
    block([sheet.date], gap),
    block(sheet.recipient, gap * 0.8, { leading: leading - 1 }),
    ...paragraphs,
    ...closing,
    ...signature,
    ...sheet.postscript.map((text) => block([text], gap * 0.7)),
  ].filter(({ lines }) => lines.length > 0)
}

/** How many lines of a block stay on this page: all, none, or so many that neither page has a single one. */
const staying = (block: Block, room: number): number => {
  const total = block.lines.length
  if (total * block.leading + block.holds <= room) return total
  if (block.whole) return 0
  const most = Math.min(Math.floor(room / block.leading), total - 2)
  return most < 2 ? 0 : most
}

const setIn = (sheet: Sheet, set: Setting, widthOf: WidthOf): readonly Page[] => {
  const bottom = pageSizes[sheet.size][1] - set.foot
  const pages: Placed[][] = [[]]
  let y = set.top
  const turn = () => {
    const heading = `${sheet.sender[0] ?? ''} · ${sheet.date} · page ${pages.length + 1}`
    pages.push([{ text: heading, x: set.side, y: set.top + 8, size: set.size - 1.5, quiet: true }])
    y = set.top + 8 + set.leading * 1.6
  }
  for (const [paragraph, block] of blocksOf(sheet, set, widthOf).entries()) {
    y += block.before
    let left = block.lines
    while (left.length > 0) {
      const fits = staying({ ...block, lines: left }, bottom - y)
      const fresh = pages.at(-1)?.every((line) => line.paragraph === undefined) ?? true
      // What no page can hold together is divided wherever the page ends.
      const count = fits > 0 || !fresh ? fits : Math.max(1, Math.floor((bottom - y) / block.leading))
      for (const text of left.slice(0, count)) {
        const { size, quiet } = block
        pages.at(-1)?.push({ text, x: set.side, y: y + block.leading * 0.75, size, quiet, paragraph })
        y += block.leading
      }
      left = left.slice(count)
      if (left.length > 0) turn()
    }
  }
  return pages
}

/** A sheet as lines on pages: one where it can be; set a little tighter where that saves a page. */
export const laidOut = (sheet: Sheet, widthOf: WidthOf): readonly Page[] => {
  const [roomy, tight] = settings.map((set) => setIn(sheet, set, widthOf))
  return tight && roomy && tight.length < roomy.length ? tight : (roomy ?? [])
}
