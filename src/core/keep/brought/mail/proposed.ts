/** What messages tell, as proposals: of each search its people, touches and days. Nothing of it is kept. */
import { isNobody } from '../../../mail/replies/effects/who.ts'
import { groupsOf } from './groups.ts'
import type { MailAround } from './mail-around.ts'
import type { MailFound } from './mail-found.ts'
import type {
  DayProposed,
  FirmProposed,
  MailProposed,
  PersonProposed,
  TouchProposed,
} from './mail-proposed.ts'
import { knownAs, peopleMet, textsOf } from './people-met.ts'
import { othersOf } from './placing.ts'
import { daysIn, kindSeen, seems } from './seems.ts'
import { wholeNameIn } from './spoken-of.ts'
import { standingIn } from './standing.ts'

/** Numbers things as they are met: “person 1”. */
const counter = (called: string): (() => string) => {
  let count = 0
  return () => {
    count += 1
    return `${called} ${count}`
  }
}

const inOrder = (letters: readonly MailFound[]): readonly MailFound[] =>
  letters.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))

export const proposedBy = (letters: readonly MailFound[], around: MailAround): MailProposed => {
  const { groups, out } = groupsOf(letters, around)
  const [firm, person, day] = [counter('firm'), counter('person'), counter('day')]
  const firms = groups.map((group): FirmProposed => {
    const { opportunity, raw, company, role } = group
    const ordered = inOrder(group.letters)
    const there = raw?.people ?? {}
    const people = peopleMet(ordered, there, around.self, company).map(
      (each): PersonProposed => ({ place: person(), ...each }),
    )
    const texts = textsOf(ordered)
    const standing = raw ? standingIn(raw) : () => undefined
    const touches = ordered.map((letter): TouchProposed => {
      const others = othersOf(letter).filter((each) => !isNobody(each, company))
      const ids = others.flatMap((each) => knownAs(each, there) ?? [])
      const sent = around.sent.get(letter.mail.messageId ?? '')
      const means = letter.mine ? undefined : seems(letter)
      return {
        ...{ letter, kind: kindSeen(letter), known: standing(letter, ids, sent ? [sent] : []) !== undefined },
        people: others.map(({ name, address }) => address || wholeNameIn(name, texts)),
        ...(means ? { means } : {}),
      }
    })
    const days = touches.flatMap(({ letter, known }) =>
      known ? [] : daysIn(letter).map((each): DayProposed => ({ place: day(), ...each })),
    )
    return { place: firm(), ...(opportunity ? { opportunity } : {}), company, role, people, touches, days }
  })
  return { firms, out }
}
