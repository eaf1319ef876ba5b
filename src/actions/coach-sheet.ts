import { z } from 'zod'
import type { Dossier, Moment, Point } from '../core/dossier/dossier.ts'
import { pointFact, wordsIn } from '../core/dossier/facts.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { figuresOf } from '../core/plan/offer-figures.ts'
import { titleOf } from '../core/plan/title.ts'
import { standingOf } from '../core/plan/where-it-stands.ts'
import { capital } from '../core/time/say.ts'
import { payShown } from '../core/typed/pay.ts'
import { pointKinds } from '../core/vocabulary/point-kinds.ts'
import { stages } from '../core/vocabulary/stages.ts'
import { allStatuses, endOf, statuses } from '../core/vocabulary/statuses.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { type Handout, handoutJson, line, type Piece } from './handout.ts'
import { coachSheetOutput } from './outputs-over-all.ts'
import { planOwn } from './plan-all.ts'
import type { Looked } from './today/arranged.ts'

/** A page holds so many; those that are due first come first. */
const most = 24

const input = z.object({
  note: z
    .array(z.string())
    .optional()
    .describe('A private note that may be on it, as OPPORTUNITY/NOTE; none is unless named; may be repeated')
    .meta({ value: 'NOTE' }),
})

/** A note that is kept to oneself, and stands on the sheet only where it was ticked. */
export interface OwnNote {
  /** OPPORTUNITY/NOTE */
  readonly key: string
  readonly company: string
  readonly says: string
  readonly text: string
  readonly ticked: boolean
}

export interface CoachSheet {
  readonly sheet: Handout
  readonly notes: readonly OwnNote[]
  readonly more: number
}

const pointsOf = (dossier: Dossier): readonly Point[] =>
  dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])

/** What is kept to oneself, but for what nobody else is ever shown. */
const ownNotes = ({ id, dossier }: Looked, ticked: ReadonlySet<string>): readonly OwnNote[] =>
  pointsOf(dossier)
    .filter((point) => point.private && point.kind !== 'aside' && wordsIn(point) !== '')
    .map((point) => {
      const key = `${id}/${pointFact(point)}`
      return {
        ...{ key, company: dossier.opportunity.company.name, text: wordsIn(point) },
        ...{ says: pointKinds[point.kind].says, ticked: ticked.has(key) },
      }
    })

/** Where one stands, whose turn it is, and until when. */
const standing = (one: Looked): readonly (readonly Piece[])[] => {
  const { dossier, now } = one
  const { status, interview, wait, date } = standingOf({ ...one, now })
  const last = dossier.interviews.findLast(({ ends }) => Temporal.ZonedDateTime.compare(ends, now) < 0)
  const who = wait?.who.map((id) => dossier.people.get(id)?.name ?? id).join(', ') || 'them'
  const [pay] = figuresOf(dossier, now).filter(({ is }) => is === 'offered')
  return [
    [capital(statuses[status].says)],
    ...(last ? line(`Last: ${stages[last.stage].called}, `, last.starts.toPlainDate()) : []),
    ...(interview ? line(`Next: ${stages[interview.stage].called}, `, interview.starts) : []),
    ...(pay ? line(`They offer ${payShown(pay)}`) : []),
    ...(wait ? line(`I wait for ${who} until `, wait.until ?? wait.next.toPlainDate()) : []),
    ...(date ? line(date.is === 'hear' ? 'I hear from them by ' : 'My answer is due by ', date.day) : []),
  ]
}

/** What is to be done now, and what one would like to talk over. */
const open = ({ dossier, steps }: Looked): readonly (readonly Piece[])[] => [
  ...steps
    .filter(({ state, optional }) => stepStates[state].now && !optional)
    .slice(0, 3)
    .map((step) => [`To do: ${titleOf(step).title}`]),
  ...pointsOf(dossier)
    .filter((point) => point.kind === 'stumble' && !point.private)
    .map((point) => [`A question I would like to answer better: ${wordsIn(point)}`]),
  ...(dossier.offer?.questions ?? []).map((question) => [`About the offer: ${question}`]),
]

const sheetOf = (all: readonly Looked[], notes: readonly OwnNote[], now: Moment): Handout => ({
  title: 'My search',
  by: [all[0]?.dossier.me.name || 'Mine', ', as of ', now.toPlainDate()],
  sections: all.map((one) => ({
    title: `${one.dossier.opportunity.company.name}: ${one.dossier.opportunity.role}`,
    lines: [
      ...standing(one),
      ...open(one),
      ...notes
        .filter(({ key, ticked }) => ticked && key.startsWith(`${one.id}/`))
        .map(({ says, text }) => [`${capital(says)}: ${text}`]),
    ],
  })),
})

export const coachSheetAction = defineAction<typeof input, CoachSheet, Looking>({
  name: 'coach-sheet',
  says: 'Where your whole search stands, on a page for a coach or a friend: what waits, what is open; private notes only where named',
  examples: [
    ['afterword coach-sheet > search.md', 'without any private note'],
    ['afterword coach-sheet --json', 'names the private notes that may be put on it, each by its key'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: coachSheetOutput,
  json: ({ sheet, notes, more }) => ({ ...handoutJson(sheet), notes, more }),
  run: async ({ note = [] }, desk): Promise<Outcome<CoachSheet>> => {
    const going = { status: allStatuses.filter((status) => endOf(status) === undefined) }
    const own = await planOwn(going, most, desk)
    if (!own.ok) return own
    const { planned, more } = own.value
    const notes = planned.flatMap((one) => ownNotes(one, new Set(note)))
    return done({
      sheet: sheetOf(planned, notes, planned[0]?.now ?? desk.now),
      notes,
      more,
    })
  },
})
