import type { Interview } from '../../dossier/dossier.ts'
import { interviewFact } from '../../dossier/facts.ts'
import { dayPhrase } from '../../notes/days.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Letter, wish } from '../wish.ts'

const confirmed: readonly Frame[] = [
  { text: 'Thank you for the new time; I will be there {next}.' },
  { text: 'Thank you, {next} suits me well.' },
  { text: 'Thank you for finding another time: I look forward to it {next}.' },
]

const cannot: readonly Frame[] = [
  { text: 'I am sorry that I cannot come to {meeting} {when}.' },
  { text: 'I am sorry to say that I cannot make {meeting} {when}.' },
]

const unwell: readonly Frame[] = [
  { text: 'I am unwell, and sorry that I cannot come to {meeting} {when}.' },
  { text: 'I am sorry that I have fallen ill and cannot make {meeting} {when}.' },
]

const missed: readonly Frame[] = [
  { text: 'I am sorry that I did not come to {meeting} {when}.' },
  { text: 'I missed {meeting} {when}, and I am sorry for it.' },
]

const getWell: readonly Frame[] = [
  { text: 'I am sorry to hear that you are not well, and wish you a good recovery.' },
  { text: 'I hope that you are soon well again.' },
]

const understood: readonly Frame[] = [
  { text: 'Thank you for letting me know about {meeting} {when}.' },
  { text: 'Thank you for telling me that {meeting} {when} will have to wait.' },
]

const another: readonly Frame[] = [
  { text: 'Would another day suit you?' },
  { text: 'Could we find another time?' },
  { text: 'Which other time would suit you?' },
]

const yours: readonly Frame[] = [
  { text: 'Please name another time when it suits you.' },
  { text: 'Which other time would suit you?' },
]

const patience: readonly Frame[] = [
  { text: 'Thank you for your understanding.' },
  { text: 'Thank you, and I am sorry for the trouble.' },
]

const gladly: readonly Frame[] = [
  { text: 'Thank you, and I look forward to meeting you then.' },
  { text: 'Thank you; I look forward to our conversation.' },
]

/** What is said first, and what after it. */
const linesOf = (interview: Interview | undefined, fixed: boolean): readonly (readonly Frame[])[] => {
  if (fixed) return [confirmed]
  const { changedBy, ill, outcome } = interview ?? {}
  if (outcome === 'no-show') return [missed, another, patience]
  if (changedBy === 'me') return [ill ? unwell : cannot, another, patience]
  return [ill ? getWell : understood, yours, gladly]
}

const slots = ['what', 'then', 'last'] as const

/** Another time for a meeting: confirmed, asked for, or left to them. */
export const reschedule = (scene: Scene): Letter => {
  const { told, interview, step } = scene
  const named = (held: Interview) => step.facts.includes(interviewFact(held))
  const next = told.interviews.find((held) => held.id !== interview?.id && named(held))
  const on = (held: Interview) => dayPhrase(held.starts.toPlainDate(), scene, told.me.english)
  const clock = (held: Interview) =>
    held.starts.toPlainTime().toString({ smallestUnit: 'minute' }).replace(/^0/, '')
  return {
    subject: { slot: 'reschedule', texts: ['{role}: {meeting}', '{Meeting}'] },
    followUp: true,
    paragraphs: [
      linesOf(interview, next !== undefined).map((frames, index) => {
        const slot = slots[index] ?? 'last'
        return wish({
          element:
            slot === 'then'
              ? 'question'
              : frames === cannot || frames === unwell || frames === missed
                ? 'status'
                : 'thanks',
          slot: `reschedule-${slot}`,
          frames,
          parts: {
            meeting: scene.words.meeting ?? 'our conversation',
            when: interview ? on(interview) : undefined,
            next: next ? `${on(next)} at ${clock(next)}` : undefined,
          },
          facts: [...(interview ? [interviewFact(interview)] : []), ...(next ? [interviewFact(next)] : [])],
          must: true,
        })
      }),
    ],
  }
}
