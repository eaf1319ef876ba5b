import { addressForm } from '../dossier/address.ts'
import { waitsForCondition } from '../dossier/condition.ts'
import type { Dossier, FactId, Moment, Person, PersonId, Point, Promised } from '../dossier/dossier.ts'
import { pointFact, promiseFact, wordsIn } from '../dossier/facts.ts'
import { formalityOf } from '../dossier/formality.ts'
import { type Quotable, quotable, steering } from '../dossier/quotable.ts'
import { months } from '../english/calendar-names.ts'
import type { Step } from '../plan/step.ts'

/** Something a message could carry. The thing itself is the user's to find or make: nothing here is made up. */
export interface WorthSending {
  readonly fact: FactId
  /** What to do, in one sentence to the user. */
  readonly idea: string
  /** Why this, for this reader. */
  readonly because: string
}

interface Ranked extends WorthSending {
  readonly worth: number
}

/** What people of a field are glad to be sent, by field and role. */
const fields: readonly (readonly [field: RegExp, thing: string, source: string])[] = [
  [
    /software|data|tech|engineer|developer|internet|games?\b/i,
    'a short write-up or a small trial of it',
    'a post, a talk or a benchmark',
  ],
  [
    /design|media|advertis|brand|film|music|art\b|museum/i,
    'a sketch or a reference board',
    'a piece of work or an exhibition',
  ],
  [
    /retail|pricing|marketing|sales|strategy|consult|commerce|business|product/i,
    'one page with a plan and a figure',
    'a case or a set of figures',
  ],
  [
    /law|legal|bank|financ|insur|audit|tax|compliance|risk|government|public/i,
    'a half-page note with the source',
    'a ruling, a rule or a report',
  ],
  [
    /health|\bhospital\b|medic|nurs|care\b|clinic|pharma|laborator/i,
    'a short summary for the team',
    'a study or a guideline',
  ],
  [
    /school|teach|educat|universit|kindergarten|training/i,
    'a lesson idea on one page',
    'a book, a lesson or a study',
  ],
  [
    /kitchen|restaurant|hotel|hospitality|catering|food/i,
    'a recipe or a plan for one service',
    'a place, a book or a supplier',
  ],
  [
    /electric|construct|trade|workshop|plumb|carpent|mechanic|machin|build/i,
    'a drawing or a list of parts',
    'a tool, a rule or a detail drawing',
  ],
]

const fieldOf = ({ opportunity: { company, role } }: Dossier): readonly [thing: string, source: string] => {
  const [, thing, source] = fields.find(([field]) => field.test(`${company.field ?? ''} ${role}`)) ?? []
  return [thing ?? 'one page on it', source ?? 'an article, a talk or an example']
}

const nameOf = (person: Person, told: Dossier): string => {
  const form = addressForm(person, formalityOf(told))
  return 'ask' in form ? person.name : form.greeting
}

const quoted = (text: string): string => `“${text.trim().replace(/(?<![.!?…])[.!?…]+$/, '')}”`

/** What went out already need not go again: the note's first words stand in a message. */
const wentOut = (told: Dossier, text: string): boolean => {
  const opening = text.toLowerCase().split(/\s+/).slice(0, 5).join(' ')
  return told.touches.some(
    ({ direction, text: sent }) => direction === 'out' && sent?.toLowerCase().includes(opening),
  )
}

const promised = (promise: Promised, name: string, now: Moment): Ranked => {
  const day = promise.due
  const late = day !== undefined && Temporal.PlainDate.compare(day, now.toPlainDate()) < 0
  const by = day ? `, by ${day.day} ${months[day.month - 1]}` : ''
  return {
    fact: promiseFact(promise),
    worth: late ? 100 : 90,
    idea: `Keep your promise: ${promise.what.replace(/(?<![.!?])[.!?]+$/, '')}.`,
    because: late
      ? `You promised it to ${name}${by}, and that day has passed.`
      : `You promised it to ${name}${by}; nothing you could send is more welcome.`,
  }
}

/** What each kind of note can be made into. */
const madeOf = (point: Point, told: Dossier, reader: Person): Omit<Ranked, 'fact'> | undefined => {
  const [thing, source] = fieldOf(told)
  const name = nameOf(reader, told)
  const said = quoted(wordsIn(point))
  const theirs = point.who === reader.id
  switch (point.kind) {
    case 'stumble':
      return point.better === undefined
        ? {
            worth: 80,
            idea: `Work out the answer you owe them on ${said} and send it in a few lines.`,
            because:
              'It was left open in the interview, and an answer that is thought through shows how you work.',
          }
        : {
            worth: 78,
            idea: `Send your better answer on ${said}, with an example or a figure.`,
            because:
              'You have the better answer on record; where no message has carried it yet, it is worth one.',
          }
    case 'missed-question':
      return {
        worth: 70,
        idea: `Find out what you can about ${said} and send what you found, or ask it with a thought of your own.`,
        because: 'You did not get to ask it, so it is a reason to write that is not about the decision.',
      }
    case 'finding':
      return {
        worth: 65,
        idea: `Take your finding further, ${said}: ${thing}.`,
        because: 'It is your own work on their problem, one step further than what they have seen.',
      }
    case 'common-ground':
      return {
        worth: theirs ? 60 : 45,
        idea: `Look for ${source} on what you share: ${said}. Only send it if you find something good.`,
        because: `It was common ground with ${theirs ? name : 'them'}, so it needs no excuse.`,
      }
    case 'insight':
      return {
        worth: theirs ? 50 : 30,
        idea: `Look for ${source} that bears on ${said}, and say in a line why it made you think of ${theirs ? name : 'them'}.`,
        because: theirs ? `${name} told you this, so it matters to them.` : 'It came up in the interview.',
      }
    case 'interest':
      return {
        worth: theirs ? 35 : 25,
        idea: `Try something small around ${said}: ${thing}.`,
        because: 'It is what drew you to the work, and a thing of your own shows it better than saying so.',
      }
    default:
      return undefined
  }
}

/**
 * What the user could send with a step, the most welcome first, six at most: promises to keep, questions left open, findings
 * to extend, common ground, what the reader told them. `weights` say by numbers alone what private notes speak for.
 */
export const worthSending = (
  told: Quotable,
  step: Pick<Step, 'to'>,
  now: Moment,
  weights: ReadonlyMap<FactId, number> = new Map(),
): readonly WorthSending[] => {
  const reader = step.to.flatMap((id: PersonId) => told.people.get(id) ?? [])[0]
  if (!reader) return []
  const promises = told.promises
    .filter(
      (promise) =>
        promise.by === 'me' && !promise.kept && promise.who === reader.id && !waitsForCondition(promise),
    )
    .map((promise) => promised(promise, nameOf(reader, told), now))
  const points = told.interviews
    .filter(({ ends }) => Temporal.ZonedDateTime.compare(ends, now) <= 0)
    .flatMap(({ debrief }) => debrief?.points ?? [])
    .filter(
      (point) =>
        !point.private && wordsIn(point).trim() !== '' && !wentOut(told, point.better ?? wordsIn(point)),
    )
    .filter((point) => point.who === undefined || point.who === reader.id)
    .flatMap((point): Ranked[] => {
      const made = madeOf(point, told, reader)
      const fact = pointFact(point)
      // A clue that speaks for a note moves it up, though never past a promise or an open question.
      const nudge = Math.min(8, (weights.get(fact) ?? 0) * 4)
      return made ? [{ ...made, fact, worth: made.worth + nudge }] : []
    })
  return [...promises, ...points]
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, 6)
    .map(({ fact, idea, because }) => ({ fact, idea, because }))
}

/** The same out of a whole dossier, as of a moment. */
export const ideasFor = (dossier: Dossier, step: Pick<Step, 'to'>, now: Moment): readonly WorthSending[] =>
  worthSending(quotable(dossier), step, now, steering(dossier))
