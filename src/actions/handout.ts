import type { Day, Moment } from '../core/dossier/dossier.ts'
import { city, clockWords, dayWords } from '../core/time/say.ts'

/** Words, days and moments of a line; each door says days and hours in its own way. */
export type Piece = string | Day | Moment

export interface Section {
  readonly title: string
  /** In place of lines where there are none. */
  readonly none?: string
  readonly lines: readonly (readonly Piece[])[]
}

/** A page that is handed to somebody: only what they need stands on it. */
export interface Handout {
  readonly title: string
  /** Whose it is, and of which day. */
  readonly by: readonly Piece[]
  readonly sections: readonly Section[]
}

/** A line without the parts that are not known; nothing where nothing is left. */
export const line = (...parts: readonly (Piece | undefined)[]): readonly (readonly Piece[])[] =>
  parts.some((part) => part === undefined) ? [] : [parts.filter((part) => part !== undefined)]

export const lines = (texts: readonly string[]): readonly (readonly Piece[])[] => texts.map((text) => [text])

/** A section that has something to say. */
export const section = (title: string, said: Section['lines']): readonly Section[] =>
  said.length === 0 ? [] : [{ title, lines: said }]

const pieceText = (part: Piece): string => {
  if (typeof part === 'string') return part
  return part instanceof Temporal.PlainDate
    ? `${dayWords(part)} ${part.year}`
    : `${dayWords(part)} ${part.year}, ${clockWords(part)} (${city(part.timeZoneId)})`
}

const lineText = (parts: readonly Piece[]): string =>
  parts
    .map(pieceText)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** As a file to send or keep: Markdown, which reads well as it is. */
export const handoutText = ({ title, by, sections }: Handout): string =>
  [
    `# ${title}`,
    lineText(by),
    ...sections.map(
      (each) =>
        `## ${each.title}\n\n${each.lines.length === 0 ? (each.none ?? '') : each.lines.map((one) => `- ${lineText(one)}`).join('\n')}`,
    ),
  ]
    .join('\n\n')
    .concat('\n')

/** As programs read it. */
export const handoutJson = (handout: Handout) => ({
  title: handout.title,
  by: lineText(handout.by),
  sections: handout.sections.map(({ title, lines: said }) => ({ title, lines: said.map(lineText) })),
  text: handoutText(handout),
})
