import type { Fix } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, kindOf, letterOf, type ReviewFacts } from '../reviewed.ts'
import { hitsIn } from '../tone/cues.ts'
import { lukewarm } from '../tone/lists/flat.ts'
import { heardFindings, toldFindings, toneHere } from '../tone/noticed.ts'
import { inVoice } from '../tone/voice.ts'

const anyone = 'Anyone could have written this: add what you liked, or that you want it.'

/** Messages that should show that one wants it. */
const wanting = new Set(['thank-you', 'detailed', 'nudge', 'follow-up'])

/** How sure the model must be before a whole message is called lifeless. */
const sure = 0.85

/** Whoever says how they feel is no form. */
const felt =
  /\b(?:sorry|sad|disappoint\w*|afraid|hop(?:e|ed|ing)|understand|wish(?:ed)?|glad|surpris\w*|nervous|thank\w*)\b/i

/** A line or two with no figure, no name and no question, that nothing of the work is in. */
const isBare = (facts: ReviewFacts): boolean => {
  const said = letterOf(facts)
    .sentences.map(({ text }) => text)
    .join(' ')
  const told = hitsIn(said).some(({ cue }) => cue === 'energy' || cue === 'substance')
  return !told && said.split(' ').length <= 30 && !/[?\d]|[a-z,] \p{Lu}\p{Ll}/u.test(said) && !felt.test(said)
}

/** How sure it must be of a line or two that says nothing. */
const fairlySure = 0.5

/** A sentence more, after the one pointed at. */
const livelier = (facts: ReviewFacts, at: number): Fix => {
  const more = inVoice(facts, "What I heard made me keener on {role}, and I'd be glad to take it further.")
  return { label: `Add “${more}”`, from: at, to: at, insert: ` ${more}` }
}

export const X28: Check = {
  id: 'X28',
  title: 'Flat',
  says: 'Professional and energetic: a message shows that you want it, in at least one sentence.',
  sources: [
    { guide: 'ace', says: 'Be professional and energetic.' },
    { guide: 'quick', says: 'A thank-you expresses enthusiasm.' },
  ],
  judge: (facts) => {
    const found = toldFindings(X28, facts, lukewarm)
    if (found.length > 0) return found
    if (!wanting.has(kindOf(facts))) return undefined
    const { tone, scores } = toneHere(facts)
    const { sentences } = letterOf(facts)
    const last = sentences.findLast(({ text }) => text.split(' ').length > 3) ?? sentences.at(-1)
    const heard = heardFindings(X28, facts, 'flat', anyone, 'interest')
    // All of a message is flat at once: what it lacks comes behind its last sentence.
    if (last && heard.length > 0)
      return orNothing([notice(X28, 'warning', last, anyone, [livelier(facts, last.to)])])
    const enough = isBare(facts) ? fairlySure : sure
    if (!last || tone !== 'flat' || scores.flat < enough) return undefined
    return orNothing([notice(X28, 'hint', last, anyone, [livelier(facts, last.to)])])
  },
  cases: [
    flags('faint praise', 'Hi Marc,\n\nThe role seems okay. See you soon.\n\nAmina', 'The role seems okay'),
    flags('guessing', 'Hi Marc,\n\nThank you. I guess I could come in June.\n\nAmina', 'I guess'),
    flags(
      'nobody home',
      'Hi Marc,\n\nThank you for the interview. I am available. Please let me know the result.\n\nAmina',
      'Please let me know the result.',
    ),
    flags(
      'no questions, only the result',
      'Hi Marc,\n\nI have no particular questions about the company. Please tell me what you decide.\n\nAmina',
      'I have no particular questions about the company. Please tell me what you decide',
    ),
    passes(
      'no questions left',
      'Hi Marc,\n\nI don’t have any further questions for now. Your team answered them all, and answered them well.\n\nAmina',
    ),
    passes(
      'wanting it',
      'Hi Marc,\n\nI enjoyed hearing about the build farm and would love to help.\n\nAmina',
    ),
    passes('a time that is fine', 'Hi Marc,\n\nThursday at ten is fine, thank you.\n\nAmina', {
      kind: 'reply',
    }),
    passes(
      'a way out for the reader',
      'Hi Marc,\n\nI am still interested, and a one-line answer is perfectly fine.\n\nAmina',
      { kind: 'check-in' },
    ),
    passes(
      'fine work',
      'Hi Marc,\n\nThe build farm is a fine thing, and I want to learn how you did it.\n\nAmina',
    ),
  ],
}
