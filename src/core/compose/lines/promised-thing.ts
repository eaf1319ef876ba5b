import { promisedThing } from '../../dossier/condition.ts'
import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { promising, type Wish, wish } from '../wish.ts'

const frames: readonly Frame[] = [
  { text: "As promised, I'll {verb} you {thing}." },
  { text: "I'll {verb} you {thing}, as promised." },
]

/** “text him number of the guy who …”, “send link to cleaning script”: what is done, and the one thing that is sent. */
const sending =
  /^(?:i(?:['’]ll| will)? |me[: -]+|to )?(send|text|e-?mail|mail|forward|whatsapp|share) (?:(?:him|her|them|you) )?(?:(?:the|an?|my) )?(link|number|page|pdf|photos?|pictures?|pics|references?|certificates?|script|article|paper|slides|mockup|report|recipe|list|template|portfolio)(?= (?:of|to|for|on|from|about|who|that|with|where)\b|[.,;]|$)/i

/** “one page on first 90 days”: a thing alone, which is sent. */
const alone = /^(?:an?|one|the)[ -](page|pager)(?= (?:of|for|on|about|with)\b|$)/i

/** “of the guy who rebuilds starters”: what says which, where it has its article and speaks of nobody who reads. */
const which = /^ (?:of|to|for|from) (?:the|my) [\p{L} ]{2,50}$/u
const somebody = /\b(?:he|she|him|his|hers?|they|them|their|we|us|our|you|your|i|me)\b/i

const said = (verb: string): string =>
  /^(?:whatsapp|share|forward)$/i.test(verb) ? 'send' : verb.toLowerCase()

const named = (thing: string): string => {
  const small = thing.toLowerCase()
  if (small === 'pdf') return 'the PDF'
  if (/^pager?$/.test(small)) return 'the one-pager'
  return small === 'pics' ? 'the pictures' : `the ${small}`
}

/** A promise whose note nobody would say aloud, by its thing alone: the reader knows which it is. */
export const thingPromised = (scene: Scene, promise: Promised): Wish | undefined => {
  const what = promisedThing(promise).trim()
  const [whole = '', verb = 'send', sent = ''] = sending.exec(what) ?? []
  const thing = sent || alone.exec(what)?.[1] || ''
  const rest = sent ? what.slice(whole.length).replace(/(?<![.!])[.!]+$/, '') : ''
  const told = which.test(rest) && !somebody.test(rest) ? rest : ''
  // “the number” alone may be anybody's.
  if (!scene.reader || thing === '' || (/^number$/i.test(thing) && !told)) return undefined
  const due = promise.due && promise.due.since(scene.sentAt.toPlainDate()).sign > 0 ? promise.due : undefined
  return promising(
    wish({
      ...{ element: 'commitment', slot: `promise-${promise.id}`, frames },
      parts: { verb: said(verb), thing: `${named(thing)}${told}` },
      facts: [promiseFact(promise)],
    }),
    scene.reader.id,
    due,
  )
}
