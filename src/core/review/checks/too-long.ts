import type { Finding } from '../../finding.ts'
import { noteLimit } from '../../vocabulary/channels.ts'
import { lengths, stepKinds } from '../../vocabulary/step-kinds.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing, whole } from '../notice.ts'
import { type Check, channelOf, kindOf, letterOf, type ReviewFacts } from '../reviewed.ts'

const onLinkedIn = (facts: ReviewFacts): Finding[] => {
  const length = facts.reviewed.body.trim().length
  if (channelOf(facts) !== 'linkedin' || length <= noteLimit) return []
  if (kindOf(facts) === 'connect') {
    return [
      notice(X19, 'warning', whole, `A LinkedIn note has ${noteLimit} characters; this one has ${length}.`),
    ]
  }
  // Between people who are connected already a message may be longer.
  const says = `This has ${length} characters: it fits as a LinkedIn message to a contact, but a connection note has ${noteLimit}.`
  return facts.reviewed.draft?.also.length ? [] : [notice(X19, 'hint', whole, says)]
}

const inWords = (facts: ReviewFacts): Finding[] => {
  const said = letterOf(facts)
    .sentences.map(({ text }) => text)
    .join(' ')
  const length = said.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0
  const usual = stepKinds[kindOf(facts)].mostWords
  const texted = channelOf(facts) === 'text'
  const limit = texted ? Math.min(usual, lengths.texted) : usual
  // Longer than its kind needs to be, and still about what a reader answers, is worth a hint.
  const short = !texted && length <= lengths.answered * 1.2
  return length > limit
    ? [
        notice(
          X19,
          short ? 'hint' : 'warning',
          whole,
          `${length} words: more than a busy reader takes in. ${limit} is a good limit here.`,
        ),
      ]
    : []
}

const farm = 'The build farm is a fine thing indeed. '

export const X19: Check = {
  id: 'X19',
  title: 'Too long for a busy reader',
  says: `Short: 50 to 125 words answer best. A LinkedIn note has ${noteLimit} characters, a text message ${lengths.texted} words.`,
  sources: [
    { guide: 'quick', says: 'Keep it short; a few sentences do the job.' },
    { guide: 'basics', says: 'Keep your notes short and sweet.' },
    { guide: 'mastering', says: 'Be concise.' },
  ],
  judge: (facts) => orNothing([...onLinkedIn(facts), ...inWords(facts)]),
  cases: [
    flags('a long nudge', `Hi Marc,\n\n${farm.repeat(20)}\n\nAmina`, '', { kind: 'nudge' }),
    flags('a connection note of too many characters', `Hi Marc, ${farm.repeat(8)}Amina`, '', {
      kind: 'connect',
      channel: 'linkedin',
    }),
    flags(
      'longer than a last question needs',
      `Hi Marc,\n\n${farm.repeat(12)}\n\nAmina`,
      '',
      { kind: 'check-in' },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    flags(
      'a last question like a letter',
      `Hi Marc,\n\n${farm.repeat(20)}\n\nAmina`,
      '',
      { kind: 'check-in' },
      (all) => all.every(({ severity }) => severity === 'warning'),
    ),
    flags('a text message like a letter', `Hi Marc,\n${farm.repeat(12)}\nAmina`, '', { channel: 'text' }),
    passes('a text message', `Hi Marc,\n${farm.repeat(4)}\nAmina`, { channel: 'text' }),
    passes(
      'a short thank-you',
      'Hi Marc,\n\nThank you for today. I liked hearing about the build farm.\n\nAmina',
    ),
    passes('a thank-you of the usual length', `Hi Marc,\n\n${farm.repeat(14)}\n\nAmina`),
    passes('a detailed message has more to say', `Hi Marc,\n\n${farm.repeat(20)}\n\nAmina`, {
      kind: 'detailed',
    }),
    passes('a short connection note', 'Hi Marc, thank you for the tour of the build farm. Amina', {
      kind: 'connect',
      channel: 'linkedin',
    }),
  ],
}
