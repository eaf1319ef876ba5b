import type { Moment } from '../dossier/dossier.ts'
import { type Read, readInstant, readWallTime } from '../dossier/forms.ts'
import { plainWords } from '../english/sought.ts'
import { stamp } from '../time/stamp.ts'
import type { Part } from './parts.ts'

/** What of a fact is looked through, by its keys: words of the user's own and of others, never what only the program reads. */
const keysOf: Readonly<Record<Part['kind'], readonly string[]>> = {
  opportunity: ['role', 'company', 'name', 'field', 'source', 'notes'],
  person: ['name', 'given', 'family', 'called', 'title', 'email', 'phone', 'linkedin', 'postal', 'rapport'],
  interview: [],
  debrief: ['nextSteps', 'text'],
  point: ['text', 'say', 'better'],
  promise: ['what', 'condition', 'attachment'],
  touch: ['text'],
  offer: ['terms', 'questions', 'reviewers', 'change', 'conditions', 'what'],
  choice: [],
  elsewhere: ['company'],
  said: ['text'],
  message: ['subject', 'body'],
  me: [],
}

const textsIn = (value: unknown, keys: readonly string[]): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, keys))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => (keys.includes(key) ? textsIn(held, keys) : []))
}

type Fact = Pick<Part, 'kind' | 'body'>

/** The texts of a fact that a search looks through. */
export const textsOf = ({ kind, body }: Fact): readonly string[] => textsIn(body, keysOf[kind])

/** The same as they are looked for, each word after a space; undefined where it has none. */
export const soughtWords = (fact: Fact): string | undefined => {
  const words = textsOf(fact).map(plainWords).join(' ')
  return words === '' ? undefined : ` ${words}`
}

const read = ({ kind, body }: Fact): Read<Moment> | undefined => {
  const { starts, at, due, outcome = 'held' } = body as Readonly<Record<string, string | undefined>>
  // What did not take place, or will not, has no time.
  if (kind === 'interview' && starts !== undefined)
    return outcome === 'held' ? readWallTime(starts) : undefined
  if (kind === 'touch' && at !== undefined) return readInstant(at)
  return kind === 'promise' && due !== undefined ? readInstant(`${due}T00:00Z`) : undefined
}

/** When it is or was, as a calendar finds it: ISO 8601, UTC; a day counts from its midnight there. Undefined where it has no time. */
export const timeOf = (fact: Fact): string | undefined => {
  const moment = read(fact)
  return moment?.ok ? stamp(moment.value) : undefined
}
