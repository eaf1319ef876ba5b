import { contentWords } from '../../english/content.ts'
import type { StepKind } from '../../vocabulary/step-kinds.ts'
import { isShortForm } from '../elements.ts'
import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import { type Check, followed, kindOf, letterOf, subjectOf } from '../reviewed.ts'

/** Messages that start a matter; an answer or a promise kept goes on with one that is clear. */
const opening: readonly StepKind[] = ['thank-you', 'detailed', 'nudge', 'follow-up']

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
    if (names(role)) return undefined
    if (names(company.name)) {
      return kind === 'nudge'
        ? [notice(X23, 'hint', whole, 'The role is not named: a nudge says which job it is about.')]
        : undefined
    }
    // An informational talk was about no role in particular; and where no subject came along, it may say so.
    const unsure = followed(facts)?.stage === 'informational' || facts.reviewed.subject === undefined
    const severity = unsure ? 'hint' : 'warning'
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
    passes('the company', 'Hi Marc,\n\nI would be glad to join Lanternfish.\n\nAmina'),
    passes('the role in the subject', 'Hi Marc,\n\nThank you for today.\n\nAmina', {
      subject: 'Gameplay Engineer: thank you',
    }),
    passes('an answer goes on with what is clear', 'Hi Marc,\n\nThank you, Thursday is fine.\n\nAmina', {
      kind: 'reply',
    }),
  ],
}
