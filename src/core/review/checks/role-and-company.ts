import { contentWords } from '../../english/content.ts'
import type { StepKind } from '../../vocabulary/step-kinds.ts'
import { dayClaims } from '../day-claims.ts'
import { isShortForm } from '../elements.ts'
import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import { type Check, followed, kindOf, letterOf, pointsOf, type ReviewFacts, subjectOf } from '../reviewed.ts'

/** Messages that start a matter; an answer or a promise kept goes on with one that is clear. */
const opening: readonly StepKind[] = ['thank-you', 'detailed', 'nudge', 'follow-up']

/** Words for having met, of a day, and of a point that was noted: who took part knows what it is about. */
const recalls = (facts: ReviewFacts): boolean => {
  const { text } = letterOf(facts)
  const said = new Set(contentWords(`${subjectOf(facts)} ${text}`))
  const noted = pointsOf(facts.dossier).some(
    (point) => contentWords(point.text).filter((word) => said.has(word)).length > 1,
  )
  return (
    noted || (dayClaims({ from: 0, to: text.length, text }).length > 0 && /\S \S+ \S/.test(subjectOf(facts)))
  )
}

/** “RN” of a “Registered Nurse”, in capitals. */
const inLetters = (name: string, text: string): boolean => {
  const letters = name
    .split(/[^\p{L}]+/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('')
  return (text.match(/\b\p{Lu}{2,6}\b/gu) ?? []).some((said) => letters.startsWith(said))
}

/** “Following up on my visit”: whoever was visited knows which. */
const namesTheHour = (facts: ReviewFacts): boolean =>
  /\b(?:(?:my|our) (?:\p{L}+ )?(?:visit|interview|tour|trial|shift|lesson|day|morning|afternoon|conversation|meeting|call|talk|chat))\b/iu.test(
    subjectOf(facts),
  )

/** Reasons to doubt that it is needed: a talk about no role in particular, an answer in a thread, thanks that recall the hour itself. */
const isClear = (facts: ReviewFacts): boolean =>
  followed(facts)?.stage === 'informational' ||
  facts.reviewed.subject === undefined ||
  /^re:/i.test(subjectOf(facts)) ||
  ((kindOf(facts) !== 'nudge' || namesTheHour(facts)) && recalls(facts))

export const X23: Check = {
  id: 'X23',
  title: 'Which role, which company',
  says: 'A message that opens a matter names the role or the company, in the subject or the text, and a nudge names the role, so that a reader of many letters knows at once what it is about.',
  sources: [
    { guide: 'ace', says: 'Name the role, the company and the interview.' },
    { guide: 'quick', says: 'The nudge says which job it is about.' },
  ],
  judge: (facts) => {
    const kind = kindOf(facts)
    if (!opening.includes(kind) || isShortForm(facts) || letterOf(facts).inner) return undefined
    const { role, company } = facts.dossier.opportunity
    const said = new Set(contentWords(`${subjectOf(facts)} ${letterOf(facts).text}`))
    const names = (text: string) => contentWords(text).some((word) => said.has(word))
    if (names(role) || inLetters(role, `${subjectOf(facts)} ${letterOf(facts).text}`)) return undefined
    if (names(company.name)) {
      return kind === 'nudge'
        ? [notice(X23, 'hint', whole, 'The role is not named: a nudge says which job it is about.')]
        : undefined
    }
    const severity = isClear(facts) ? 'hint' : 'warning'
    return [
      notice(
        X23,
        severity,
        whole,
        'Neither role nor company is named: a word of it, in the subject or the text, helps.',
      ),
    ]
  },
  cases: [
    flags('neither', 'Hi Marc,\n\nThank you for today.\n\nAmina', ''),
    flags(
      'a nudge without the role',
      'Hi Marc,\n\nThank you again. Lanternfish is still where I want to be.\n\nAmina',
      '',
      { kind: 'nudge' },
    ),
    flags(
      'thanks that could be for anything',
      'Hi Marc,\n\nThank you for your time.\n\nAmina',
      '',
      { subject: 'Thank you' },
      (all) => all.every(({ severity }) => severity === 'warning'),
    ),
    flags(
      'a question that could be about anything',
      'Hi Marc,\n\nYou spoke of the build farm that finishes before lunch. Is there any news?\n\nAmina',
      '',
      { kind: 'nudge', subject: 'Any news?' },
      (all) => all.every(({ severity }) => severity === 'warning'),
    ),
    flags(
      'thanks that recall what was spoken of',
      'Hi Marc,\n\nThank you. The build farm that finishes before lunch is a fine thing.\n\nAmina',
      '',
      { subject: 'Thank you' },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    flags(
      'in a thread',
      'Hi Marc,\n\nIs there any news?\n\nAmina',
      '',
      { kind: 'nudge', subject: 'Re: Tuesday' },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    flags(
      'in the hour that the subject names',
      'Hi Marc,\n\nThe build farm that finishes before lunch is a fine thing. Is there any news?\n\nAmina',
      '',
      { kind: 'nudge', subject: 'Following up on our call' },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    passes('the role in its letters', 'Hi Marc,\n\nThank you again for the GE post.\n\nAmina', {
      kind: 'nudge',
    }),
    flags('letters of something else', 'Hi Marc,\n\nThank you for the FAQ.\n\nAmina', ''),
    passes('the company', 'Hi Marc,\n\nI would be glad to join Lanternfish.\n\nAmina'),
    passes('the role in the subject', 'Hi Marc,\n\nThank you for today.\n\nAmina', {
      subject: 'Gameplay Engineer: thank you',
    }),
    passes('an answer goes on with what is clear', 'Hi Marc,\n\nThank you, Thursday is fine.\n\nAmina', {
      kind: 'reply',
    }),
  ],
}
