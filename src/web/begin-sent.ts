import type { Complaint } from '../core/outcome.ts'
import { contactTyped } from '../core/typed/contact.ts'
import type { Sent } from './form.ts'

/** One line of the form: someone they talked to, as it was typed. */
export interface Line {
  readonly name: string
  readonly title: string
  readonly contact: string
}

/** Who just talked to them and when, as it was typed; what a field holds stands in it again. */
export interface Begin {
  readonly company: string
  readonly role: string
  readonly day: string
  readonly on: string
  readonly time: string
  readonly minutes: string
  readonly country: string
  readonly zone: string
  readonly people: readonly Line[]
}

/** No talk has more people in it, and no page more lines. */
const mostLines = 20

const emptyLine: Line = { name: '', title: '', contact: '' }

export const beginSent = (sent: Sent, more: boolean): Begin => {
  const one = (key: string): string => sent.get(key)?.at(-1)?.trim() ?? ''
  const column = (key: string) => sent.get(key) ?? []
  const count = Math.max(1, ...['name', 'title', 'contact'].map((key) => column(key).length))
  const people = Array.from({ length: Math.min(count, mostLines) }, (_, at) => {
    const [name = '', title = '', contact = ''] = ['name', 'title', 'contact'].map((key) =>
      column(key)[at]?.trim(),
    )
    return { name, title, contact }
  })
  return {
    ...{ company: one('company'), role: one('role'), day: one('day') || 'today', on: one('on') },
    ...{ time: one('time'), minutes: one('minutes') || '60', country: one('country'), zone: one('zone') },
    people: more && people.length < mostLines ? [...people, emptyLine] : people,
  }
}

const isEmpty = ({ name, title, contact }: Line): boolean => `${name}${title}${contact}` === ''

/** What a line lacks; a line that was left empty lacks nothing, unless nobody is named at all. */
const lineProblems = (line: Line, at: number, { people }: Begin): readonly Complaint[] => {
  const asked = at === 0 && people.every(isEmpty)
  if (isEmpty(line) && !asked) return []
  const read = line.contact === '' ? undefined : contactTyped(line.contact)
  return [
    ...(line.name === ''
      ? [{ field: `name-${at}`, message: 'write who it was; a first name will do.' }]
      : []),
    ...(read && !read.ok ? read.problems.map((each) => ({ ...each, field: `contact-${at}` })) : []),
  ]
}

/** What is missing, each with its field and what to type there. */
export const lackingIn = (begin: Begin): readonly Complaint[] => [
  ...(begin.company === '' ? [{ field: 'company', message: 'write its name, such as Northwind.' }] : []),
  ...(begin.role === '' ? [{ field: 'role', message: 'write what it is called, such as ward nurse.' }] : []),
  ...(begin.day === 'other' && begin.on === ''
    ? [{ field: 'on', message: 'choose the day, or today or yesterday above it.' }]
    : []),
  ...(begin.time === '' ? [{ field: 'time', message: 'write when it began, such as 10:00.' }] : []),
  ...begin.people.flatMap((line, at) => lineProblems(line, at, begin)),
]

/** The same as an action is given it. */
export const givenBy = ({ day, on, time, people, ...plain }: Begin): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== '')),
  starts: day !== 'other' ? `${day} ${time}` : /^\d{4}-/.test(on) ? `${on}T${time}` : `${on} ${time}`,
  person: people
    .filter((line) => !isEmpty(line))
    .map(({ name, title, contact }) => `${name.replaceAll('|', '/')} | ${title} | ${contact}`),
})

/** Where on the page a complaint of the action belongs. */
export const placeOf = ({ field = '' }: Complaint): string =>
  ({ starts: 'time', person: 'name-0' })[field] ?? field
