import { z } from 'zod'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import { wordsIn } from '../core/dossier/facts.ts'
import { done } from '../core/outcome.ts'
import { city, clockWords, dayWords } from '../core/time/say.ts'
import { stages } from '../core/vocabulary/stages.ts'
import { defineAction } from './define.ts'
import { dossierFrom } from './dossier-file.ts'
import { fileArgument } from './options.ts'
import { improperOutput } from './outputs.ts'
import { opportunityShape } from './shapes.ts'

/** One question that has no place in an interview, as it was noted. */
interface AskedImproperly {
  /** When the interview began, on the clock there. */
  readonly at: Moment
  readonly where: string
  readonly who?: string
  readonly words: string
}

export interface ImproperRecord {
  readonly dossier: Dossier
  readonly asked: readonly AskedImproperly[]
}

/** What may be said about it to whoever was asked; no advice on any law. */
export const gently =
  'Nobody has to answer questions about age, family, plans for children, religion, health or the like. You may leave one unanswered, ask how it bears on the work, or speak to the worry behind it. What you note stays with you: it goes into no letter and to no assistant. If it weighs on you, a union or an advice centre can tell you what is possible where you live.'

const recordOf = (dossier: Dossier): readonly AskedImproperly[] =>
  dossier.interviews.flatMap((held) =>
    (held.debrief?.points ?? [])
      .filter(({ kind }) => kind === 'improper')
      .map((point) => {
        const person = point.who === undefined ? undefined : dossier.people.get(point.who)
        return {
          at: held.starts,
          where: `${stages[held.stage].noun} (${held.format})`,
          ...(person ? { who: person.title ? `${person.name}, ${person.title}` : person.name } : {}),
          words: wordsIn(point),
        }
      }),
  )

/** The record as a text to keep or to show to someone of one’s own choosing. */
export const recordText = ({ dossier, asked }: ImproperRecord): string =>
  [
    `${dossier.opportunity.role}, ${dossier.opportunity.company.name}`,
    '',
    ...asked.flatMap(({ at, where, who, words }) => [
      `${dayWords(at)} ${at.year}, ${clockWords(at)} (${city(at.timeZoneId)}), ${where}${who ? `, ${who}` : ''}:`,
      words,
      '',
    ]),
  ].join('\n')

const input = z.object({
  file: fileArgument('The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id'),
})

export const improperAction = defineAction<typeof input, ImproperRecord>({
  name: 'improper',
  says: 'Questions you noted that should not have been asked: date, who and words, for yourself alone',
  more: `“afterword note OPPORTUNITY --kind improper --text …” notes one. ${gently}`,
  examples: [['afterword improper northwind', 'the record, to keep or to show to someone of your choosing']],
  readOnly: true,
  asksPerson: false,
  input,
  output: improperOutput,
  json: ({ dossier, asked }) => ({
    opportunity: opportunityShape(dossier),
    asked: asked.map(({ at, ...rest }) => ({ at: at.toString({ timeZoneName: 'never' }), ...rest })),
  }),
  run: async ({ file }, desk) => {
    const read = await dossierFrom(file, desk)
    return read.ok ? done({ dossier: read.value, asked: recordOf(read.value) }) : read
  },
})
