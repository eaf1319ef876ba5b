import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { PocketNotes } from '../../core/remind/pocket/pocket-parts.ts'
import { namedBy } from '../post/who.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type People = NonNullable<RawDossier['people']>

/** A line of a debrief, apart from what it says of whom. */
interface NotedLine {
  readonly as: 'said' | 'notes'
  readonly kind: string
  readonly who?: string | undefined
  readonly text: string
  readonly due?: string
}

interface NotedLines {
  readonly lines: readonly NotedLine[]
  readonly next?: string
  readonly hearBy?: string
  readonly unsaid?: true
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** What the answers to the pocket page are in the lines of a debrief; `ids` are those of its people. */
export const pocketLines = (
  { people, answers }: PocketNotes,
  ids: readonly (string | undefined)[],
  known: People,
): Outcome<NotedLines> => {
  const named = new Map(Object.entries(known).map(([id, { name }]) => [id, { id, name }]))
  const whose = (name: string) =>
    name === '' ? (ids.length === 1 ? ids[0] : undefined) : namedBy(name, named)
  for (const key of ['promise-to', 'promised-by'] as const)
    if (answers[key] !== '' && whose(answers[key]) === undefined)
      return refused({
        message: `nobody called “${answers[key]}” is known who could have promised, or been promised, something.`,
      })
  for (const key of ['hear-by', 'promise-by'] as const)
    if (answers[key] !== '' && !isDay(answers[key]))
      return refused({
        message: `“${answers[key]}” is no day. Choose it anew on your phone, and send the notes once more.`,
      })
  const kinds = ['aside', 'strength', 'moment', 'stumble', 'missed-question', 'clue', 'lesson'] as const
  const lines: NotedLine[] = [
    ...people.map(({ told }, index): NotedLine => ({ as: 'said', kind: 'any', who: ids[index], text: told })),
    ...kinds.map((kind): NotedLine => ({ as: 'said', kind, text: answers[kind] })),
    {
      ...{ as: 'notes', kind: 'promise', who: whose(answers['promise-to']), text: answers.promise },
      ...(answers['promise-by'] === '' ? {} : { due: answers['promise-by'] }),
    },
    {
      as: 'notes',
      kind: 'their-promise',
      who: whose(answers['promised-by']),
      text: answers['their-promise'],
    },
    { as: 'notes', kind: 'keen', text: answers.keen },
  ]
  return done({
    lines: lines.filter(({ text }) => text !== ''),
    ...(answers.next === '' ? {} : { next: answers.next }),
    ...(answers['hear-by'] === '' ? {} : { hearBy: answers['hear-by'] }),
    ...(answers.unsaid === 'yes' ? { unsaid: true } : {}),
  })
}

const keens: Readonly<Record<string, string>> = { yes: 'keen', 'not sure': 'unsure', no: 'out' }

/** Does it stand there already, because the same notes came another way before? */
const isKept = ({ kind, text }: NotedLine, { debrief }: RawInterview, raw: RawDossier): boolean => {
  if (kind === 'keen') return raw.opportunity.keen === keens[text]
  if (kind.endsWith('promise')) return (raw.promises ?? []).some(({ what }) => what === text)
  return (debrief?.points ?? []).some((point) => (point.say ?? point.text) === text || point.text === text)
}

const lineSays = ({ kind, who, text, due }: NotedLine): string =>
  `${kind}${who === undefined ? '' : `@${who}`}: ${text}${due === undefined ? '' : ` (by ${due})`}`

/** What of it is new, as `notes` takes it. */
export const withoutKnown = (
  noted: Outcome<NotedLines>,
  held: RawInterview,
  raw: RawDossier,
): Outcome<{
  said: readonly string[]
  notes: readonly string[]
  next?: string
  hearBy?: string
  unsaid?: true
}> => {
  if (!noted.ok) return noted
  const { lines, next, hearBy, unsaid } = noted.value
  const fresh = lines.filter((line) => !isKept(line, held, raw))
  const of = (as: NotedLine['as']) => fresh.filter((line) => line.as === as).map(lineSays)
  const { nextSteps, askedNextSteps } = held.debrief ?? {}
  return done({
    said: of('said'),
    notes: of('notes'),
    ...(next === undefined || nextSteps?.text === next ? {} : { next }),
    ...(hearBy === undefined || nextSteps?.hearBy === hearBy ? {} : { hearBy }),
    ...(unsaid && askedNextSteps !== false ? { unsaid } : {}),
  })
}
