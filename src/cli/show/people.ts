import type { Placed } from '../../actions/people/everybody.ts'
import type { People, PersonLine } from '../../actions/people.ts'
import type { PersonStory } from '../../actions/person-story.ts'
import type { KnownContact } from '../../core/contacts/contact.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { touchSays } from '../../core/vocabulary/touch-kinds.ts'
import { type Paper, printable } from '../paper.ts'
import { rest } from './rest.ts'

const spoke = { met: 'met', wrote: 'wrote', heard: 'heard from' } as const

const namesOf = (places: readonly Placed[]): string =>
  places.map(({ company, opportunity, id }) => `${company} (${opportunity} ${id})`).join(', ')

const lineOf = ({ identity, last, next }: PersonLine, paper: Paper): string => {
  const [first] = identity
  const spoken = last ? `you ${spoke[last.by]} ${last.at.toPlainDate().toString()}` : 'no contact yet'
  const coming = next ? ` · ${next.now ? 'now' : next.at.toPlainDate().toString()}: ${next.title}` : ''
  const job = first?.title ? `, ${first.title}` : ''
  return `${paper.strong(printable(first?.name ?? ''))}${printable(`${job} · ${spoken}${coming}`)}\n    ${paper.quiet(printable(namesOf(identity)))}`
}

const contactLine = ({ id, name, title, company, email }: KnownContact, paper: Paper): string => {
  const about = [title, company, email].filter((each) => each !== undefined).join(', ')
  return `${paper.strong(printable(name))}${printable(about === '' ? '' : `, ${about}`)}\n    ${paper.quiet(printable(`known without an opportunity (${id})`))}`
}

export const showPeople = ({ people, contacts, alike, page, pages, count }: People, paper: Paper): string => {
  if (people.length + contacts.length === 0) return 'Nobody.\n'
  const same = alike.map(
    ({ one, other }) =>
      `One person? ${printable(one[0]?.name ?? '')}: “afterword same-person ${[...one.slice(0, 1), ...other.slice(0, 1)].map(({ opportunity, id }) => printable(`${opportunity} ${id}`)).join(' ')}”`,
  )
  const lines = [
    ...people.map((line) => lineOf(line, paper)),
    ...contacts.map((contact) => contactLine(contact, paper)),
    ...same,
  ]
  return `${lines.join('\n')}\n${rest({ page, pages, count }, people.length + contacts.length)}`
}

export const showPersonStory = (story: PersonStory, paper: Paper): string => {
  const told = story.story.map((met) => {
    const what =
      met.is === 'interview'
        ? stages[met.held.stage].called
        : `${met.touch.direction === 'out' ? 'you sent' : 'they sent'} ${touchSays(met.touch.kind)}`
    return `${met.at.toPlainDate().toString()}  ${printable(`${what} · ${met.company}`)}`
  })
  const notes = story.notes.map(({ point }) =>
    printable(`- ${point.say ?? point.text}${point.private ? ' (private)' : ''}`),
  )
  return `${[lineOf(story, paper), ...told, ...notes].join('\n')}\n`
}
