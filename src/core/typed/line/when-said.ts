import { months, weekdays } from '../../english/calendar-names.ts'
import type { Complaint } from '../../outcome.ts'
import { type Asked, dateTyped } from '../day.ts'
import { durationTyped } from '../duration.ts'
import { momentTyped } from '../moment.ts'
import { gap, gapped } from './left.ts'

export interface WhenSaid {
  /** On the clock of the firm, or with a zone of its own: as `momentTyped` gives it. */
  readonly starts?: string
  /** The day alone, where no hour is said. */
  readonly day?: string
  readonly minutes?: number
  /** What is not clear about it, as a question. */
  readonly asks?: Complaint
  readonly left: string
}

const short = (names: readonly string[]) =>
  names.map((each) => `${each.slice(0, 3)}(?:${each.slice(3)})?`).join('|')
const dayNames = `${short(weekdays)}|tues|weds|thurs?|${short(months)}|sept`

/** A word that says when by itself. */
const strong = new RegExp(
  `^(?:${dayNames}|today|tonight|tomorrow|yesterday|noon|midday|midnight|\\d{1,4}(?:[:./-]\\d{1,4}){0,2}(?:t\\d\\d:\\d\\d)?(?:st|nd|rd|th)?(?:am|pm|a\\.m\\.?|p\\.m\\.?|h)?)$`,
  'i',
)
/** A word that only goes along with such. */
const weak =
  /^(?:at|on|the|of|next|last|this|coming|in|@|am|pm|a\.m\.?|p\.m\.?|o['’]clock|morning|afternoon|evening|ago|hours?|days?|weeks?|minutes?)$/i

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/[^\s,;()]+|[,;()\n]/gu)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }))

/** Words that stand together and say when; a comma may stand within, where it goes on behind it. */
const runsIn = (line: string): readonly (readonly Word[])[] => {
  const runs: Word[][] = []
  let run: Word[] = []
  const close = () => {
    while (
      run.length > 0 &&
      !strong.test(run.at(-1)?.text ?? '') &&
      !/^(?:am|pm|[ap]\.m\.?|ago|morning|afternoon|evening|days?|weeks?|hours?|o['’]clock)$/i.test(
        run.at(-1)?.text ?? '',
      )
    )
      run.pop()
    if (run.some(({ text }) => strong.test(text))) runs.push(run)
    run = []
  }
  for (const word of wordsOf(line)) {
    if (strong.test(word.text) || weak.test(word.text)) run.push(word)
    else if (word.text === ',' && run.some(({ text }) => strong.test(text))) run.push(word)
    else close()
  }
  close()
  return runs
}

const clock = '(\\d{1,2})(?::(\\d\\d))? ?(am|pm)?'
const range = new RegExp(`\\b${clock} ?(?:-|–|to|until|till) ?${clock}(?![\\d/.-])`, 'i')

/** “3–4pm”, “10:00 to 10:45”: its beginning, and how long it takes. */
const ranged = (line: string): { readonly text: string; readonly minutes?: number } => {
  const found = range.exec(line)
  if (!found) return { text: line }
  const [all, hour = '', minute = '00', half, untilHour = '', untilMinute = '00', untilHalf] = found
  if (minute === '00' && !half && !untilHalf && !all.includes(':')) return { text: line }
  const at = (h: string, m: string, of: string | undefined) =>
    ((Number(h) % (of ? 12 : 24)) + (of?.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(m)
  const end = at(untilHour, untilMinute, untilHalf)
  const same = at(hour, minute, half ?? untilHalf)
  const begins =
    half || same < end ? same : at(hour, minute, untilHalf?.toLowerCase() === 'pm' ? 'am' : untilHalf)
  const minutes = end - begins
  if (minutes <= 0 || minutes > 12 * 60) return { text: line }
  const plain = `${String(Math.floor(begins / 60)).padStart(2, '0')}:${String(begins % 60).padStart(2, '0')}`
  return { text: line.replace(all, plain), minutes }
}

const lasting =
  /(?:\bfor\s+)?\b(?:about\s+)?(?<![:.])(\d{1,3}[- ]?(?:mins?|minutes?|hours?|hrs?)|half an hour|an hour(?: and a half)?|\d{1,2}h)\b(?! ago)/i

/** The line, and what it says of when a talk is or was. */
export const whenSaid = (line: string, asked: Asked): WhenSaid => {
  const { text, minutes: between } = ranged(line)
  const long = /\bin\s+(?:\d+|an?)\s+\w+\b/i.test(text) ? undefined : lasting.exec(text)
  const length = long?.[1] ? durationTyped(long[1].replace('-', ' ')) : undefined
  const minutes = between ?? (length?.ok ? length.value.value : undefined)
  const plain = long && length?.ok ? gapped(text, long.index, long.index + long[0].length) : text
  const more = minutes === undefined ? {} : { minutes }
  const [run, ...others] = runsIn(plain)
  if (!run) return { ...more, left: plain }
  // “Tue … at 3pm”: the day here and the hour there.
  const all = [run, ...others.slice(0, 1)]
  for (const taken of others.length > 0 ? [all, [run]] : [[run]]) {
    const said = taken
      .map((words) => plain.slice(words[0]?.from, words.at(-1)?.to))
      .join(' ')
      .replaceAll(/^(?:at|on|@|,|the)\s+/gi, '')
    const left = taken
      .toReversed()
      .reduce((rest, words) => gapped(rest, words[0]?.from ?? 0, words.at(-1)?.to ?? 0), plain)
    const read = momentTyped(said.replaceAll('@', 'at'), asked)
    if (read.ok) return { starts: read.value.value, ...more, left }
    const day = dateTyped(said, asked)
    if (taken.length > 1 && !day.ok) continue
    const [problem] = read.problems
    return {
      ...(day.ok ? { day: day.value.value } : {}),
      ...more,
      ...(problem ? { asks: { ...problem, field: 'starts' } } : {}),
      left,
    }
  }
  return { ...more, left: plain }
}

const gone =
  /\b(?:had|met|spoke|talked|was|were|went|did|interviewed|yesterday|last|ago|just|this morning)\b/i

/** Does a line tell of what has been? */
export const tellsPast = (line: string): boolean =>
  gone.test(line.replaceAll(gap, ' ').replaceAll(/\blast round\b/gi, ''))
