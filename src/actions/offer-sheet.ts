import { z } from 'zod'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import { done, notFound } from '../core/outcome.ts'
import { type Figure, figuresOf } from '../core/plan/offer-figures.ts'
import { payShown } from '../core/typed/pay.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { dossierFrom, momentOf } from './dossier-file.ts'
import { type Handout, handoutJson, line, lines, section } from './handout.ts'
import { fileArgument, nowOption } from './options.ts'
import { handoutOutput } from './outputs-over-all.ts'

/** What is one's own, and goes along only where it is ticked. */
export const ownOfOffer = ['named', 'hoped', 'change'] as const
type OwnOfOffer = (typeof ownOfOffer)[number]

const input = z.object({
  file: fileArgument('The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id'),
  with: z
    .array(z.enum(ownOfOffer))
    .optional()
    .describe(
      'What of your own goes along: the pay you named, what you hope for, what you would change; may be repeated',
    )
    .meta({ value: 'WORD' }),
  now: nowOption,
})

/** The offer for whoever reads it along: its terms, its days and the questions; of one's own mind only what was ticked. */
const sheetOf = (dossier: Dossier, own: ReadonlySet<OwnOfOffer>, now: Moment): Handout | undefined => {
  const { offer, opportunity, me } = dossier
  if (!offer) return undefined
  const figures = figuresOf(dossier, now)
  const sum = (is: Figure['is']) => {
    const figure = figures.find((each) => each.is === is)
    return figure && payShown(figure)
  }
  const open = offer.conditions.filter(({ cleared }) => cleared === undefined)
  return {
    title: `${opportunity.role}, ${opportunity.company.name}`,
    by: [`An offer to ${me.name === '' ? 'me' : me.name}, as it stood on `, now.toPlainDate()],
    sections: [
      ...section('The pay', [
        ...line(sum('offered')),
        ...(own.has('named') ? line('I had named ', sum('named')) : []),
        ...(own.has('hoped') ? line('I hope for ', sum('hoped')) : []),
      ]),
      ...section('What comes with it', lines(offer.terms)),
      ...section('Its days', [
        ...line('It came on ', offer.receivedAt.toPlainDate()),
        ...(offer.respondBy
          ? line('They want an answer by ', offer.respondBy)
          : [['They named no date for an answer']]),
      ]),
      ...section('What must be settled before it holds', lines(open.map(({ what }) => what))),
      ...section('What I want to know', lines(offer.questions)),
      ...(own.has('change')
        ? section('What I would change, and why', lines(offer.change ? [offer.change] : []))
        : []),
    ],
  }
}

export const offerSheetAction = defineAction<typeof input, Handout, Opening>({
  name: 'offer-sheet',
  says: 'The offer on one page for whoever reads it with you; of your own mind only what you name',
  examples: [
    ['afterword offer-sheet fernhill > offer.md', 'its terms, its days and your questions'],
    [
      'afterword offer-sheet fernhill --with hoped --with change',
      'what you hope for and would change as well',
    ],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: handoutOutput,
  json: handoutJson,
  run: async (asked, desk) => {
    const read = await dossierFrom(asked.file, desk)
    if (!read.ok) return read
    const now = momentOf(asked.now, read.value, desk)
    if (!now.ok) return now
    const sheet = sheetOf(read.value, new Set(asked.with), now.value)
    return sheet ? done(sheet) : notFound({ message: 'There is no offer on record yet; note it first.' })
  },
})
