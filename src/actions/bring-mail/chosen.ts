import type { FirmProposed, MailSaid, TouchProposed } from '../../core/keep/brought/mail/mail-proposed.ts'
import { type Complaint, done, type Outcome, refused } from '../../core/outcome.ts'
import { allMeanings } from '../../core/vocabulary/meanings.ts'

/** What is kept of what was shown, and what was said otherwise of it. */
export interface Choosing {
  readonly pick: readonly string[]
  readonly everything: boolean
  readonly means: readonly string[]
  readonly company: readonly string[]
  readonly role: readonly string[]
}

/** Everything can be said to mean one of these; `later`: a person says it another time. */
export const allSaid: readonly MailSaid[] = [...allMeanings, 'question']

export interface FirmChosen {
  readonly firm: FirmProposed
  readonly kept: (place: string) => boolean
  readonly means: (touch: TouchProposed) => MailSaid | undefined
}

/** “mail 3=no” → what stands behind the sign, by what stands before it. */
const assigned = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=')
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const]
    }),
  )

const placesIn = ({ people, touches, days }: FirmProposed): readonly string[] => [
  ...people
    .filter(({ known, tells }) => known === undefined || Object.keys(tells).length > 0)
    .map(({ place }) => place),
  ...touches.filter(({ known }) => !known).map(({ letter }) => letter.place),
  ...days.map(({ place }) => place),
]

const wrongMeans = (
  said: ReadonlyMap<string, string>,
  firms: readonly FirmProposed[],
): readonly Complaint[] =>
  [...said].flatMap(([place, word]) => {
    const touch = firms.flatMap(({ touches }) => touches).find(({ letter }) => letter.place === place)
    if (!touch) return [{ field: 'means', message: `there is no message “${place.slice(0, 40)}” in it.` }]
    const isKnown = word === 'later' || word === '' || allSaid.some((each) => each === word)
    return isKnown
      ? []
      : [
          {
            field: 'means',
            message: `“${word.slice(0, 40)}” is none of ${[...allSaid, 'later'].join(', ')}.`,
          },
        ]
  })

/** A day goes with the message that names it. */
const alone = ({ days }: FirmProposed, kept: (place: string) => boolean): readonly Complaint[] =>
  days
    .filter(({ place, letter }) => kept(place) && !kept(letter))
    .map(({ place, letter }) => ({
      field: 'pick',
      message: `“${place}” stands in “${letter}”: keep that too, or leave the day.`,
    }))

const nameless = ({ place, company, role, opportunity }: FirmProposed): readonly Complaint[] =>
  opportunity !== undefined
    ? []
    : [
        ...(company.trim() === ''
          ? [{ field: 'company', message: `which firm is “${place}”? Write its name.` }]
          : []),
        ...(role.trim() === ''
          ? [
              {
                field: 'role',
                message: `which job is it at ${company.trim() || `“${place}”`}? Write what it is called.`,
              },
            ]
          : []),
      ]

/** The searches of which something is kept, each with what a person said of it; refused with all that is missing. */
export const chosenOf = (
  firms: readonly FirmProposed[],
  choosing: Choosing,
): Outcome<readonly FirmChosen[]> => {
  const { pick, everything } = choosing
  const wanted = new Set(pick.map((place) => place.trim()))
  const there = new Set(
    firms.flatMap((firm) => [
      ...placesIn(firm),
      ...firm.touches.map(({ letter }) => letter.place),
      ...firm.people.map(({ place }) => place),
    ]),
  )
  const strange = [...wanted].find((place) => !there.has(place))
  if (strange !== undefined)
    return refused({
      field: 'pick',
      message: `there is nothing at “${strange.slice(0, 40)}”. Write it as it is shown, such as “mail 1”.`,
    })
  if (wanted.size === 0 && !everything)
    return refused({ field: 'pick', message: 'say what to keep: each by its place, or everything.' })
  const kept = (place: string) => everything || wanted.has(place)
  const said = assigned(choosing.means)
  const [companies, roles] = [assigned(choosing.company), assigned(choosing.role)]
  const means = ({ letter, means: seems }: TouchProposed): MailSaid | undefined => {
    const word = said.get(letter.place)
    return word === undefined ? seems : allSaid.find((each) => each === word)
  }
  const chosen = firms
    .filter((firm) => placesIn(firm).some(kept))
    .map((firm): FirmChosen => {
      const { place, company, role } = firm
      return {
        firm: { ...firm, company: companies.get(place) ?? company, role: roles.get(place) ?? role },
        ...{ kept, means },
      }
    })
  const complaints = [
    ...wrongMeans(said, firms),
    ...chosen.flatMap(({ firm }) => [...alone(firm, kept), ...nameless(firm)]),
  ]
  return complaints.length > 0 ? refused(...complaints) : done(chosen)
}
