import { done, type Outcome, refused } from '../../outcome.ts'
import { type PocketKey, type PocketNotes, pocketAnswers, pocketHead } from './pocket-parts.ts'

/** By this line the notes are found within whatever a phone or a mail program put around them. */
const opening = 'Afterword notes, version 1'
const ending = 'end'

/** A day of notes is a page or two: more is no text of ours. */
const mostLetters = 60_000
const mostPeople = 12

type Names = readonly string[]
const heads = Object.keys(pocketHead) as Names
const answers = Object.keys(pocketAnswers) as Names

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A heading is a line of its own behind one sign; within a text the sign is doubled, so that no way of breaking lines makes a heading of it. */
const written = (text: string): string => flat(text).replaceAll('#', '##')
const readBack = (text: string): string => flat(text).replaceAll('##', '#')

/** The notes as a text that a person can read, that survives being broken, quoted and signed, and that is read back by `pocketNotes`. */
export const pocketText = ({ head, people, answers: said }: PocketNotes): string => {
  const part = (name: string, text: string) => (flat(text) === '' ? [] : [`#${name}\n${written(text)}`])
  return [
    opening,
    ...Object.entries(head).flatMap(([name, text]) => part(name, text)),
    ...people.flatMap(({ name, told }) =>
      flat(name) === '' && flat(told) === ''
        ? []
        : [`#person\n${written(name) || '?'}`, ...part('told', told)],
    ),
    ...Object.entries(said).flatMap(([name, text]) => part(name, text)),
    `#${ending}`,
    '',
  ].join('\n\n')
}

interface Part {
  readonly name: string
  readonly lines: readonly string[]
}

const heading = /^#([a-z-]{1,20})$/

/** The lines between the first of ours and the last, without what quoting put before each. */
const ownLines = (text: string): readonly string[] | undefined => {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const first = lines.findIndex((line) => line.replace(/^[>\s|]{0,20}/, '').trim() === opening)
  if (first < 0) return undefined
  const [before = ''] = /^[>\s|]{0,20}/.exec(lines[first] ?? '') ?? []
  const sign = before.trim()
  const bare = (line: string) =>
    sign !== '' && line.trimStart().startsWith(sign) ? line.trimStart().slice(sign.length) : line
  return lines.slice(first + 1).map((line) => bare(line).trim())
}

const partsIn = (lines: readonly string[]): { readonly parts: readonly Part[]; readonly whole: boolean } => {
  const parts: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    const name = heading.exec(line)?.[1]
    if (name === ending) return { parts, whole: true }
    if (name === undefined) parts.at(-1)?.lines.push(line)
    else parts.push({ name, lines: [] })
  }
  return { parts, whole: false }
}

/** Is this the beginning of notes from the pocket page, whatever stands around it? */
export const isPocketText = (text: string): boolean => ownLines(text.slice(0, mostLetters)) !== undefined

const peopleIn = (parts: readonly Part[]): PocketNotes['people'] => {
  const people: { name: string; told: string }[] = []
  for (const { name, lines } of parts) {
    const text = readBack(lines.join(' '))
    const last = people.at(-1)
    if (name === 'person') people.push({ name: text === '?' ? '' : text, told: '' })
    else if (name === 'told' && last) last.told = text
  }
  return people
}

/** A text from outside → the notes in it, or a sentence that says what is wrong with it. */
export const pocketNotes = (text: string): Outcome<PocketNotes> => {
  if (text.length > mostLetters)
    return refused({ message: 'This is far longer than notes from a phone are.' })
  const lines = ownLines(text)
  if (!lines)
    return refused({
      message: `These are no notes from the pocket page: the line “${opening}” is not in them.`,
    })
  const { parts, whole } = partsIn(lines)
  if (!whole)
    return refused({ message: 'The end of these notes is missing. Copy them once more, to the line “#end”.' })
  const known = [...heads, ...answers, 'person', 'told']
  const strange = parts.find(({ name }) => !known.includes(name))
  if (strange)
    return refused({ message: `“#${strange.name}” is no part of these notes; this page reads version 1.` })
  const once = [...heads, ...answers].find((name) => parts.filter((part) => part.name === name).length > 1)
  if (once !== undefined) return refused({ message: `“#${once}” stands there twice; which of them counts?` })
  const people = peopleIn(parts)
  if (people.length > mostPeople)
    return refused({ message: `More than ${mostPeople} people stand in these notes.` })
  const textOf = (name: string) => readBack(parts.find((part) => part.name === name)?.lines.join(' ') ?? '')
  const all = <Key extends string>(names: Names) =>
    Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<Key, string>
  return done({ head: all<keyof typeof pocketHead>(heads), people, answers: all<PocketKey>(answers) })
}
