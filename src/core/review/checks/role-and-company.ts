import { contentWords } from '../content.ts'
import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import { type Check, kindOf, letterOf, subjectOf } from '../reviewed.ts'

export const X23: Check = {
  id: 'X23',
  title: 'Which role, which company',
  says: 'A first message names the role or the company, so that a reader of many letters knows at once what it is about.',
  sources: [{ guide: 'ace', says: 'Name the role, the company and the interview.' }],
  judge: (facts) => {
    if (kindOf(facts) !== 'thank-you') return undefined
    const { role, company } = facts.dossier.opportunity
    const said = new Set(contentWords(`${subjectOf(facts)} ${letterOf(facts).text}`))
    const named = [...contentWords(role), ...contentWords(company.name)].some((word) => said.has(word))
    return named
      ? undefined
      : [
          notice(
            X23,
            'hint',
            whole,
            'Neither role nor company is named: a word of it, in the subject or the text, helps.',
          ),
        ]
  },
  cases: [
    flags('neither', 'Hi Marc,\n\nThank you for today.\n\nAmina', ''),
    passes('the company', 'Hi Marc,\n\nI would be glad to join Lanternfish.\n\nAmina'),
    passes('the role in the subject', 'Hi Marc,\n\nThank you for today.\n\nAmina', {
      subject: 'Gameplay Engineer: thank you',
    }),
  ],
}
