import { z } from 'zod'
import type { Person } from '../dossier/dossier.ts'
import { folded } from '../english/nearest.ts'
import { stemsIn } from '../english/stems.ts'
import { figuresIn } from '../review/inventions/figures.ts'
import { nameWords } from '../review/names.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import { allPointKinds, pointKinds } from '../vocabulary/point-kinds.ts'
import { visible } from './answer.ts'

/** A note proposed out of what someone wrote freely; the user decides. */
interface PointOffered {
  readonly kind: PointKind
  readonly who?: string
  readonly text: string
  readonly private: boolean
}

/** A proposal that was not taken over, and why. */
interface Refused {
  readonly text: string
  readonly because: string
}

export interface Proposed {
  readonly points: readonly PointOffered[]
  readonly struck: readonly Refused[]
}

/** The longest text that is read at once, in characters. */
export const longestNotes = 20_000

/** By what a line says, what kind of note it is; the first that fits. */
const rules: readonly (readonly [PointKind, RegExp])[] = [
  [
    'lesson',
    /\b(?:next time|lesson|note to self|remember to|must prepare|should prepare|have .{1,40} ready)\b/i,
  ],
  [
    'reaction',
    /\b(?:went quiet|seemed|looked|frowned|smiled|lit up|nodded|raised an? eyebrow|hesitat\w+|sceptical|skeptical|unconvinced|bored|distracted|doubtful|surprised|uneasy|annoyed|impressed by me)\b/i,
  ],
  [
    'clue',
    /\b(?:kept (?:coming back|asking|returning)|came back (?:to|\w+ times)|worried (?:that|about)|cares? (?:a lot )?about|really (?:wants|needs)|looking for someone|what they (?:want|need|look)|hinted|between the lines|I (?:think|guess|suspect|had the feeling))\b/i,
  ],
  [
    'stumble',
    /\b(?:I (?:fumbled|stumbled|blanked|froze|mixed up|forgot|couldn't answer|could not answer|answered badly|botched)|badly answered|went badly|should have (?:said|answered))\b/i,
  ],
  [
    'missed-question',
    /\b(?:(?:didn't|did not|forgot to|never) (?:get to )?ask(?:ed)?|wanted to ask|should have asked)\b/i,
  ],
  [
    'request',
    /\b(?:I asked (?:for|whether|if|them|her|him)|introduc(?:e|tion)|referral|recommendation|review my)\b/i,
  ],
  [
    'common-ground',
    /\b(?:we both|both of us|same (?:school|university|town|club)|in common|also (?:from|grew up|learned|studied|plays?|runs?))\b/i,
  ],
  [
    'moment',
    /\b(?:joke|laughed|story about|told me (?:about|how) (?:his|her|their)|funny|anecdote|moment)\b/i,
  ],
  ['finding', /\b(?:I found|my finding|turned out|the data show\w*|the analysis)\b/i],
  ['anecdote', /\b(?:my (?:grand)?(?:mother|father|parents|uncle|aunt)|when I was)\b/i],
  [
    'interest',
    /\b(?:I (?:liked|loved|like|love)|made me keener|excited me|drew me|appeals? to me|what I like)\b/i,
  ],
  [
    'strength',
    /\b(?:my (?:experience|strength|background)|I (?:have (?:built|led|run|done)|can bring|am good at|know how)|fits? (?:me|my))\b/i,
  ],
]

const marked =
  /^\s*(?:[[(]private[\])]\s*[:–-]?|private\s*[:–-])\s*|(?:(?<!\s)\s+)?[[(]private[\])][.!]?\s*$/i

/** A heading over lines that are nobody's business; it holds until the empty line after them. */
const privateHeading = /^[#*\s]*private(?: (?:notes?|thoughts?|impressions?))?[*:\s]*$/i

/** A line that must not be shown to anyone: marked so, or of a kind that is private by itself. */
const isPrivate = (line: string): boolean => marked.test(line) || pointKinds[kindOf(line)].private

/** What kind of note a line is, by its words. */
export const kindOf = (line: string): PointKind =>
  rules.find(([, pattern]) => pattern.test(line))?.[0] ?? 'insight'

const abbreviated = /\b(?:mr|mrs|ms|dr|prof|e\.g|i\.e|approx|no)\.$/i

const sentencesOf = (line: string): string[] => {
  const sentences: string[] = []
  for (const part of line.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && abbreviated.test(before))
      sentences[sentences.length - 1] = `${before} ${part}`
    else sentences.push(part)
  }
  return sentences.map((sentence) => sentence.trim())
}

/** The one person whose name begins or stands in a line; several: nobody. */
const namedIn = (line: string, people: readonly Person[]): Person | undefined => {
  const words = new Set(folded(line).split(/[^\p{L}]+/u))
  const found = people.filter(({ name, called, given }) =>
    [called ?? '', given ?? nameWords(name)[0] ?? '', nameWords(name).at(-1) ?? ''].some(
      (word) => word.length > 1 && words.has(folded(word)),
    ),
  )
  return found.length === 1 ? found[0] : undefined
}

interface Line {
  readonly text: string
  readonly who?: string
  readonly private: boolean
}

/** Free notes cut into lines; a heading "Dana:" names whose the following ones are. */
const linesOf = (text: string, people: readonly Person[]): Line[] => {
  let owner: Person | undefined
  let hidden: 'heading' | 'lines' | undefined
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((raw): Line[] => {
      const line = raw.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim()
      if (line === '') {
        owner = undefined
        if (hidden === 'lines') hidden = undefined
        return []
      }
      if (privateHeading.test(line)) {
        hidden = 'heading'
        return []
      }
      if (hidden) hidden = 'lines'
      const heading = /^([^:]{1,40}):\s*(.*)$/.exec(line)
      const named = heading ? namedIn(heading[1] ?? '', people) : undefined
      if (named && heading?.[2] === '') {
        owner = named
        return []
      }
      const rest = named && heading ? (heading[2] ?? '') : line
      return sentencesOf(rest).map((said) => {
        const who = named ?? namedIn(said, people) ?? owner
        return {
          text: said.replace(marked, '').trim(),
          private: hidden !== undefined || marked.test(line) || isPrivate(said),
          ...(who ? { who: who.id } : {}),
        }
      })
    })
    .filter(({ text: said }) => stemsIn(said).length > 0)
}

/** Notes out of free text by simple rules: one a sentence, the kind by its words. What looks private is kept private. */
export const pointsFrom = (text: string, people: readonly Person[]): Proposed => ({
  points: linesOf(text, people).map((line) => ({ kind: kindOf(line.text), ...line })),
  struck: [],
})

/** The part of free notes that may be shown to an assistant, line by line. */
export const tellable = (text: string, people: readonly Person[]): readonly string[] =>
  linesOf(text, people).flatMap((line) => (line.private ? [] : [line.text]))

const sent = z.object({
  points: z
    .array(
      z.object({
        kind: z.string().max(40),
        who: z.string().max(80).nullish(),
        text: z.string().min(1).max(1000),
        private: z.boolean().nullish(),
      }),
    )
    .max(60),
})

/** The first JSON object of an answer, whatever stands round it. */
const objectIn = (answer: string): unknown => {
  const from = answer.indexOf('{')
  const to = answer.lastIndexOf('}')
  if (from < 0 || to <= from) return undefined
  try {
    return JSON.parse(answer.slice(from, to + 1))
  } catch {
    return undefined
  }
}

/** The words of a proposal that the user never wrote. */
const foreign = (text: string, source: string): string[] => {
  const known = new Set(stemsIn(source))
  const figures = new Set(figuresIn(source).map(({ value, unit }) => `${value} ${unit}`))
  return [
    ...stemsIn(text).filter((stem) => !known.has(stem)),
    ...figuresIn(text).flatMap(({ text: said, value, unit }) =>
      figures.has(`${value} ${unit}`) ? [] : [said],
    ),
  ]
}

/**
 * An assistant's answer as proposals; undefined where it is no such answer. Every word has to be the user's own, every kind and
 * person known; what is not is struck. What the rules take for private stays so, whatever the answer says, and the lines that
 * were not shown to it are added by the rules.
 */
export const pointsAnswered = (
  answer: string,
  source: string,
  people: readonly Person[],
): Proposed | undefined => {
  const read = sent.safeParse(objectIn(visible(answer)))
  if (!read.success) return undefined
  const own = linesOf(source, people)
  const shown = own
    .filter((line) => !line.private)
    .map(({ text }) => text)
    .join('\n')
  const ids = new Map(people.map((person) => [folded(person.id), person.id]))
  const points: PointOffered[] = []
  const struck: Refused[] = []
  for (const { kind, who, text, private: hidden } of read.data.points) {
    const known = allPointKinds.find((each) => each === kind)
    const strange = foreign(text, shown)
    if (!known) struck.push({ text, because: `“${kind}” is no kind of note.` })
    else if (strange.length > 0) struck.push({ text, because: 'It says something that you did not write.' })
    else {
      const whose = who ? (ids.get(folded(who)) ?? namedIn(who, people)?.id) : undefined
      points.push({
        kind: known,
        text: text.replace(/\s+/g, ' ').trim(),
        private: hidden === true || pointKinds[known].private || isPrivate(text),
        ...(whose ? { who: whose } : {}),
      })
    }
  }
  const kept = own.filter((line) => line.private).map((line) => ({ kind: kindOf(line.text), ...line }))
  return { points: [...points, ...kept], struck }
}

/** What an assistant is asked to do with free notes; holds the lines that may be shown and nothing else of the dossier. */
export const pointsPrompt = (text: string, people: readonly Person[]): string =>
  [
    'Sort these notes, taken after a job interview, into points. Do not add, interpret or correct anything: every word of a point must be one of the writer’s.',
    '',
    `Answer with JSON only: {"points": [{"kind": "…", "who": "…" or null, "text": "…", "private": false}]}`,
    `kind is one of: ${allPointKinds.join(', ')}.`,
    `who is one of: ${people.map(({ id, name }) => `${id} (${name.replace(/\s+/g, ' ')})`).join(', ') || 'nobody'}; null where it is nobody’s.`,
    'private is true for the writer’s own impressions of people.',
    '',
    '## Notes',
    ...linesOf(text, people)
      .filter((line) => !line.private)
      .map((line) => `- ${line.who ? `(${line.who}) ` : ''}${line.text}`),
    '',
  ].join('\n')
