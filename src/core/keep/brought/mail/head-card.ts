/** A head as mail programs draw it on the screen: a name, below or beside it the moment, below that “to me”. */

import type { Reader } from './head.ts'
import type { HeadAt } from './head-fields.ts'
import { momentSaid } from './head-moment.ts'
import { everyone, someone } from './head-people.ts'

const most = 200
const receiver = /^\s*(?:to|an|à|a|para|aan|do|till|til|do:)(?:\s?:\s?|\s)\S/iu
const copied = /^\s*cc\s?:\s?\S/i
/** A name, then an address or none: no sentence. */
const named =
  /^\s*["“]?\p{Lu}[\p{L}'’.-]{0,40}(?:,? [\p{L}'’.-]{1,40}){0,4}["”]?(?:\s*[<(][^<>()\s]{3,320}@[^<>()\s]{3,320}[>)])?\s*$/u
const withAddress = /^(.{0,100}?<[^<>\s]{1,64}@[^<>\s]{1,250}>)[\s,|]+(.{4,100})$/u

/** Nothing but a moment, and what programs say beside it: “(2 days ago)”. */
const momentAlone = (line: string, reader: Reader) => {
  const plain = line.replaceAll(/\([^()]{0,60}\)/g, ' ').trim()
  if (plain === '' || plain.length > 80) return undefined
  const said = momentSaid(plain, reader)
  if (!said) return undefined
  const letters = said.rest
    .replaceAll(/(?<!\p{L})(?:at|um|à|alle|kl|om|às|sent|received|on)(?!\p{L})/giu, '')
    .match(/\p{L}/gu)
  return (letters?.length ?? 0) <= 10 ? said : undefined
}

const nextFull = (lines: readonly string[], at: number): number => {
  for (let next = at; next < Math.min(lines.length, at + 3); next += 1)
    if ((lines[next] ?? '').trim() !== '') return next
  return -1
}

/** The head that is drawn from this line on; a name alone is none without a moment and a receiver. */
export const cardHeadAt = (lines: readonly string[], at: number, reader: Reader): HeadAt | undefined => {
  const line = (lines[at] ?? '').replaceAll('\t', ' ').trim()
  if (line === '' || line.length > most) return undefined
  const beside = withAddress.exec(line)
  const isName = named.test(line)
  if (!beside && !isName) return undefined
  const below = beside ? at : nextFull(lines, at + 1)
  const said = momentAlone(beside ? (beside[2] ?? '') : below < 0 ? '' : (lines[below] ?? ''), reader)
  const from = someone(beside ? (beside[1] ?? '') : line, reader)
  if (!said || !from) return undefined
  const under = nextFull(lines, below + 1)
  const to = under >= 0 && receiver.test(lines[under] ?? '') ? (lines[under] ?? '') : undefined
  if (to === undefined && from.address === '') return undefined
  const copies = copied.test(lines[under + 1] ?? '') ? [lines[under + 1] ?? ''] : []
  return {
    head: {
      from,
      to:
        to === undefined
          ? []
          : [to, ...copies].flatMap((line) =>
              everyone(line.trim().replace(/^\S{1,5}?(?:\s?:\s?|\s)/, ''), reader),
            ),
      written: said.written,
    },
    length: (to === undefined ? below : under + copies.length) - at + 1,
  }
}
