import { cleanLine, cleanText } from '../../dossier/clean.ts'
import { done, type Outcome, refused } from '../../outcome.ts'

/** Something one did, as a résumé tells it, and where. */
interface Deed {
  readonly text: string
  readonly at?: string
  /** What its own entry names beside it. */
  readonly keywords: readonly string[]
}

export interface Resume {
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[]
  readonly deeds: readonly Deed[]
  /** Awards and certificates, each with who gave it. */
  readonly given: readonly { readonly name: string; readonly by: string }[]
}

const most = { bytes: 5_000_000, entries: 200, name: 120, deed: 600 }

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.filter(isEntry).slice(0, most.entries) : []

const line = (value: unknown): string =>
  typeof value === 'string' ? cleanLine(value, most.name).toWellFormed() : ''

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value
        .slice(0, most.entries)
        .flatMap((each) => (typeof each === 'string' ? [cleanText(each).replace(/\s+/g, ' ').trim()] : []))
        .filter((each) => each !== '')
    : []

const deedsOf = (entry: Entry): readonly Deed[] => {
  const at = line(entry.name) || line(entry.company) || line(entry.organization)
  const keywords = [...texts(entry.keywords), line(entry.position)].filter((each) => each !== '')
  return texts(entry.highlights).map((text) => ({
    text: text.slice(0, most.deed).toWellFormed(),
    keywords,
    ...(at === '' ? {} : { at }),
  }))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A résumé as data (JSON Resume) → what it says one can and did; what is no such entry is passed over. */
export const resumeIn = (bytes: Uint8Array): Outcome<Resume> => {
  if (bytes.length > most.bytes) return refused({ message: 'This file is larger than any résumé.' })
  const whole = parsed(new TextDecoder().decode(bytes))
  if (!isEntry(whole))
    return refused({ message: 'This is no résumé as data (JSON Resume), or it is not whole.' })
  const skills = entriesOf(whole.skills).map((each) => ({
    name: line(each.name),
    keywords: texts(each.keywords),
  }))
  const given = [...entriesOf(whole.awards), ...entriesOf(whole.certificates)].map((each) => ({
    name: line(each.title) || line(each.name),
    by: [line(each.awarder) || line(each.issuer), line(each.date).slice(0, 4)]
      .filter((part) => part !== '')
      .join(', '),
  }))
  const deeds = ['work', 'projects', 'volunteer'].flatMap((key) => entriesOf(whole[key]).flatMap(deedsOf))
  if (skills.length === 0 && deeds.length === 0 && given.length === 0)
    return refused({ message: 'This résumé names no skills and tells of no work.' })
  return done({
    skills: skills.filter(({ name }) => name !== ''),
    deeds,
    given: given.filter(({ name }) => name !== ''),
  })
}
