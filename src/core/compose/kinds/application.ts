import { touchFact } from '../../dossier/facts.ts'
import { dayPhrase } from '../../notes/days.ts'
import { dayIn } from '../../time/day.ts'
import type { Frame } from '../frame.ts'
import { stillInterested } from '../lines/interest.ts'
import type { Scene } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'

const sent: readonly Frame[] = [
  { text: 'I applied for {role} at {company} {when}.' },
  { text: 'I sent you my application for {role} {when}.' },
  { text: 'My application for {role} at {company} went out {when}.' },
]

const standing: readonly Frame[] = [
  { text: 'Could you tell me how it stands, and whether anything is missing?' },
  { text: 'May I ask how it stands, and whether I can send you anything further?' },
  { text: 'Did it reach you, and could you tell me how it stands?' },
]

const reading: readonly Frame[] = [
  { text: 'Thank you for looking at it.' },
  { text: 'Thank you for your time.' },
  { text: 'Thank you for considering it.' },
]

/** One gentle question about an application that nobody answered. */
export const application = (scene: Scene): Letter => {
  const { told, sentAt } = scene
  const applied = told.touches.findLast(
    ({ direction, kind }) => direction === 'out' && kind === 'application',
  )
  const when = applied && dayPhrase(dayIn(applied.at, sentAt.timeZoneId), scene, told.me.english)
  return {
    subject: {
      slot: 'application',
      texts: ['My application: {role}', '{role}: my application', 'My application to {company}'],
    },
    followUp: true,
    paragraphs: [
      [
        wish({
          element: 'status',
          slot: 'applied',
          frames: sent,
          parts: { when },
          facts: applied ? [touchFact(applied)] : [],
          must: true,
        }),
        stillInterested(),
        wish({ element: 'offer-help', slot: 'application', frames: standing, must: true }),
        wish({ element: 'thanks', slot: 'application-thanks', frames: reading, must: true }),
      ],
    ],
  }
}
