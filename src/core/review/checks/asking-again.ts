import type { Touch } from '../../dossier/dossier.ts'
import type { Finding } from '../../finding.ts'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { askedIn, touchTraits } from '../../vocabulary/touch-kinds.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, spots, whole } from '../notice.ts'
import { type Check, kindOf, type ReviewFacts } from '../reviewed.ts'

const status =
  /\b(?:any (?:news|update|updates|word|decision)(?! (?:stand|stor|in the))|has (?:a|the|any) decision|have you (?:already |yet )?(?:decided|made (?:a|your|the) (?:decision|choice)|reached a decision)|where (?:things|I|we|you) stand|status of (?:my|the) (?:application|process|search|position)|made up your mind)\b/gi

/** Messages asking for the status that nobody has answered when this one goes out, to anyone in the process. */
const unanswered = ({ dossier, reviewed }: ReviewFacts): readonly Touch[] => {
  const { sentAt } = reviewed
  const earlier = dossier.touches
    .filter(({ at }) => sentAt === undefined || Temporal.ZonedDateTime.compare(at, sentAt) < 0)
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.at, other.at))
  const answer = earlier.findLastIndex(
    ({ direction, kind }) => direction === 'in' && !touchTraits(kind).machine,
  )
  return earlier.slice(answer + 1).filter((touch) => touch.direction === 'out' && askedIn(touch))
}

/** A nudge is the first to ask; a last check-in may follow it, and nothing after that. */
const again = (facts: ReviewFacts): Finding[] => {
  const kind = kindOf(facts)
  const before = stepKinds[kind].asksStatus ? unanswered(facts).length : 0
  const allowed = kind === 'check-in' ? 1 : 0
  const times = before === 1 ? 'once' : `${before} times`
  return before > allowed
    ? [
        notice(
          X13,
          'warning',
          whole,
          `You have asked ${times} already without an answer: send something useful instead, or let it rest.`,
        ),
      ]
    : []
}

export const X13: Check = {
  id: 'X13',
  title: 'Asking for the status again',
  says: 'The status is asked for once, in a nudge, and at most once more; a thank-you or a touch with something useful does not ask whether a decision has been made.',
  sources: [
    { guide: 'eight', says: 'Asking again and again whether a decision was made does you no favours.' },
    { guide: 'quick', says: 'One follow-up is enough in most cases.' },
  ],
  judge: (facts) => {
    const kind = kindOf(facts)
    const allowed = stepKinds[kind].asksStatus || kind === 'lever' ? 1 : 0
    const says = allowed
      ? 'The status is asked for twice: once is enough.'
      : 'This asks for the decision; this message is not the place for it.'
    return orNothing([
      ...again(facts),
      // Where it may be asked, a subject only says what the text asks.
      ...spots(facts, status)
        .filter(({ inSubject }) => allowed === 0 || !inSubject)
        .slice(allowed)
        .map((spot) => notice(X13, 'warning', spot, says)),
    ])
  },
  cases: [
    flags(
      'in a thank-you',
      'Hi Marc,\n\nThank you for today. Have you made a decision?\n\nAmina',
      'Have you made a decision',
    ),
    flags('with an article', 'Hi Marc,\n\nHere is the talk. Any news?\n\nAmina', 'Any news', {
      kind: 'value-add',
    }),
    flags(
      'twice in one nudge',
      'Hi Marc,\n\nIs there any news? Do you know where things stand?\n\nAmina',
      'where things stand',
      { kind: 'nudge' },
    ),
    flags('a second nudge after silence', 'Hi Marc,\n\nIs there anything I can send?\n\nAmina', '', {
      kind: 'nudge',
      sent: '2026-12-04T10:00[America/Toronto]',
      asked: ['2026-11-27T10:00[America/Toronto]'],
    }),
    flags('a third message in all', 'Hi Marc,\n\nOne more note from me.\n\nAmina', '', {
      kind: 'check-in',
      sent: '2026-12-11T10:00[America/Toronto]',
      asked: ['2026-11-27T10:00[America/Toronto]', '2026-12-04T10:00[America/Toronto]'],
    }),
    passes('a last check-in after one nudge', 'Hi Marc,\n\nOne more note from me.\n\nAmina', {
      kind: 'check-in',
      sent: '2026-12-04T10:00[America/Toronto]',
      asked: ['2026-11-27T10:00[America/Toronto]'],
    }),
    passes('something useful after one nudge', 'Hi Marc,\n\nHere is the talk on build farms.\n\nAmina', {
      kind: 'value-add',
      sent: '2026-12-04T10:00[America/Toronto]',
      asked: ['2026-11-27T10:00[America/Toronto]'],
    }),
    flags('in the subject of a thank-you', 'Hi Marc,\n\nThank you for today.\n\nAmina', '', {
      subject: 'Any news?',
    }),
    passes('in the subject and once in the text', 'Hi Marc,\n\nIs there any news yet?\n\nAmina', {
      kind: 'nudge',
      subject: 'Gameplay Engineer: any update?',
    }),
    passes('once in a nudge', 'Hi Marc,\n\nIs there any news on the trial week?\n\nAmina', { kind: 'nudge' }),
    passes('news of another kind', 'Hi Marc,\n\nThe news about the build farm made me smile.\n\nAmina'),
  ],
}
