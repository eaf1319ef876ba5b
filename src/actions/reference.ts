import { z } from 'zod'
import { awaited } from '../core/dossier/awaited.ts'
import type { Dossier, Moment, Person, PersonId } from '../core/dossier/dossier.ts'
import { wordsIn } from '../core/dossier/facts.ts'
import { done, goneSays, notFound, refused } from '../core/outcome.ts'
import { nextInterview } from '../core/plan/around.ts'
import { isBefore } from '../core/time/day.ts'
import { capital } from '../core/time/say.ts'
import { stages } from '../core/vocabulary/stages.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { dossierFrom, momentOf } from './dossier-file.ts'
import { type Handout, handoutJson, line, lines, section } from './handout.ts'
import { fileArgument, nowOption } from './options.ts'
import { handoutOutput } from './outputs-over-all.ts'

const input = z.object({
  file: fileArgument('The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id'),
  person: z.string().optional().describe('Who will be asked about you').meta({ value: 'PERSON' }),
  now: nowOption,
})

const named = ({ name, title }: Person): string => (title ? `${name}, ${title}` : name)

/** Who of theirs may ring up: whoever was met there, the one to ask first. */
const callers = ({ people, interviews, offer }: Dossier, not: PersonId | undefined): readonly Person[] => {
  const met = new Set([...interviews.flatMap(({ met }) => met), ...(offer?.from ? [offer.from] : [])])
  return [...people.values()]
    .filter(({ id, helper, left, primary }) => id !== not && !helper && !left && (primary || met.has(id)))
    .toSorted((one, other) => Number(other.primary) - Number(one.primary))
}

/** What fits them, as it was noted for quoting; nothing private is in it. */
const fitting = ({ interviews }: Dossier): readonly string[] =>
  interviews.flatMap(({ debrief }) =>
    (debrief?.points ?? [])
      .filter((point) => point.kind === 'strength' && !point.private)
      .map((point) => capital(wordsIn(point))),
  )

/** What a referee needs: the role, who may call, what to stress, and the days; no private note is in it. */
const briefOf = (dossier: Dossier, person: PersonId | undefined, now: Moment): Handout => {
  const { me, opportunity, offer, interviews } = dossier
  const { company, role } = opportunity
  const skills = me.strengths.map(({ skill, proof }) =>
    proof ? `${capital(skill)}: ${proof}` : capital(skill),
  )
  const next = nextInterview(dossier, now)
  const last = interviews.findLast(({ ends }) => isBefore(ends, now))
  const hearBy = awaited(dossier, last, now)?.day
  const whom = person === undefined ? undefined : dossier.people.get(person)
  return {
    title: `Speaking for ${me.name === '' ? 'me' : me.name}`,
    by: [whom ? `For ${whom.name}, ` : '', 'as of ', now.toPlainDate()],
    sections: [
      ...section('The role', [
        [`${role}, ${company.name}`],
        ...line(company.field && `Their field: ${company.field}`),
      ]),
      ...section('Who may call or write to you', lines(callers(dossier, person).map(named))),
      ...section(
        'What I would be glad if you stressed',
        lines([...new Set([...skills, ...fitting(dossier)])]),
      ),
      ...section('The days', [
        ...(last ? line(`${capital(stages[last.stage].called)} on `, last.starts.toPlainDate()) : []),
        ...(next ? line(`Next: ${stages[next.stage].called}, `, next.starts) : []),
        ...line('They mean to decide by ', hearBy),
        ...line('My answer to their offer is due by ', offer?.respondBy),
      ]),
      ...section('How you reach me', lines([me.phone, me.email].filter((each) => each !== undefined))),
    ],
  }
}

export const referenceAction = defineAction<typeof input, Handout, Opening>({
  name: 'reference',
  says: 'A page for whoever is asked about you: the role, who may call, what to stress, the days',
  examples: [['afterword reference fernhill --person ben > for-ben.md', 'to send along, or to print']],
  readOnly: true,
  asksPerson: false,
  input,
  output: handoutOutput,
  json: handoutJson,
  run: async ({ file, person, now: said }, desk) => {
    const read = await dossierFrom(file, desk)
    if (!read.ok) return read
    const now = momentOf(said, read.value, desk)
    if (!now.ok) return now
    if (person !== undefined && !read.value.people.has(person)) {
      const ids = [...read.value.people.keys()].join(', ') || 'nobody yet'
      return notFound({
        field: 'person',
        message: `nobody of the id “${person}” is there. There are: ${ids}.`,
        plain: goneSays('person'),
      })
    }
    const brief = briefOf(read.value, person, now.value)
    return brief.sections.length > 0 ? done(brief) : refused({ message: 'There is nothing to hand on yet.' })
  },
})
