import type { Cards, PersonTold } from '../core/contacts/contact.ts'
import { linesIn } from './lines.ts'
import { type Property, propertyIn } from './property.ts'
import { isNobody, toldBy } from './told-by.ts'

interface Read {
  readonly place: string
  readonly properties: Property[]
  /** A card inside this one. */
  depth: number
}

/** Cards of any version → what they tell. A broken one is named and the others are read. */
export const cardsIn = (bytes: Uint8Array): Cards => {
  const entries: PersonTold[] = []
  const complaints: string[] = []
  let card: Read | undefined
  let count = 0
  const end = (): void => {
    if (!card) return
    if (isNobody(card.properties))
      complaints.push(`${card.place}: it is of a firm or a group, not of a person; left out.`)
    else entries.push({ place: card.place, ...toldBy(card.properties) })
    card = undefined
  }
  for (const line of linesIn(bytes)) {
    if (/^\s*BEGIN\s*:\s*VCARD\s*$/i.test(line)) {
      const inside = card?.properties.at(-1)?.name === 'AGENT'
      if (card && inside) {
        card.depth += 1
        continue
      }
      if (card) complaints.push(`${card.place}: its end is missing (END:VCARD); what stands there was read.`)
      end()
      count += 1
      card = { place: `card ${count}`, properties: [], depth: 0 }
    } else if (/^\s*END\s*:\s*VCARD\s*$/i.test(line)) {
      if (card && card.depth > 0) card.depth -= 1
      else end()
    } else if (card && card.depth === 0) {
      const property = propertyIn(line)
      if (property) card.properties.push(property)
      // Lines of a picture that were not folded as they should be say nothing.
      else if (!/^[A-Za-z0-9+/=\s]+$/.test(line))
        complaints.push(`${card.place}: “${printable(line)}” is no line of a card; it was passed over.`)
    }
  }
  if (card)
    complaints.push(`${card.place}: it breaks off (END:VCARD is missing); what stands there was read.`)
  end()
  return { entries, complaints }
}

const printable = (line: string): string => line.replace(/[^ -~]+/g, '?').slice(0, 40)
