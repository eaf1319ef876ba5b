import { flags, passes, saidFirst } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import type { Check, ReviewFacts } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

/** A figure of a business: money, a share, thousands. */
const figure =
  /(?:[£$€]\s?\d[\d.,]{0,20}\s?(?:k|m|million|billion|thousand)?|\d[\d.,]{0,20}\s?(?:%|percent|per cent|million|billion|thousand|(?:k|m|bn)\b)|\b(?:half|a third|a quarter|two thirds) of (?:the|their|our) (?:revenue|turnover|sales|margin|profit|budget|costs?))/gi

const theirs =
  /\b(?:[Aa]t|[Ff]or|[Ww]ith|[Ff]rom) (?:the )?(\p{Lu}[\p{L}&'-]+)|\b[Mm]y (?:last|old|former|previous|present|current) (?:firm|company|employer|shop|boss|team|job)\b/u

/** It was told openly in a note or a strength: it needs no asking. */
const told = ({ dossier }: ReviewFacts, words: string): boolean =>
  [
    ...dossier.me.strengths.map(({ skill, proof = '' }) => `${skill} ${proof}`),
    dossier.opportunity.company.name,
  ].some((text) => text.includes(words))

export const X32: Check = {
  id: 'X32',
  title: 'A figure of someone you worked for',
  says: 'A business figure of a former employer is told only if it may be.',
  sources: [
    {
      guide: 'house',
      says: 'A mail is passed on: a figure that was told in confidence shows how you keep one.',
    },
  ],
  judge: (facts) => {
    const refused = new Set(facts.reviewed.draft?.manner?.leave ?? [])
    const asked = new Set<string>()
    return orNothing(
      saidSpans(facts).flatMap(({ from, text }) => {
        const [, name = ''] = theirs.exec(text) ?? []
        const others = theirs.test(text) && !facts.dossier.opportunity.company.name.includes(name || '—')
        if (!others) return []
        return [...text.matchAll(figure)]
          .filter(([words]) => !told(facts, words.trim()) && !refused.has(words.trim()))
          .filter(() => !asked.has(name) && asked.add(name))
          .map(({ 0: words, index }) =>
            notice(
              X32,
              'hint',
              { from: from + index, to: from + index + words.trimEnd().length },
              `“${words.trim()}” is a figure of ${name || 'someone you worked for'}: may it be told?`,
            ),
          )
      }),
    )
  },
  cases: [
    flags(
      'their turnover',
      'Hi Marc,\n\nAt Kestrel I took sales from £4m to £6m.\n\nAmina',
      '£4m',
      saidFirst('At Kestrel I took sales from £4m to £6m.'),
    ),
    flags(
      'of a firm that is not named',
      'Hi Marc,\n\nIn my last job we lost 40% of the players.\n\nAmina',
      '40%',
      saidFirst('In my last job we lost 40% of the players.'),
    ),
    flags(
      'in short',
      'Hi Marc,\n\nAt Lyle & Co I took out 14m in a year.\n\nAmina',
      '14m',
      saidFirst('At Lyle & Co I took out 14m in a year.'),
    ),
    passes(
      'answered before',
      'Hi Marc,\n\nAt Kestrel I took sales to £6m.\n\nAmina',
      saidFirst('At Kestrel I took sales to £6m.', ['£6m']),
    ),
    passes(
      'no figure of a business',
      'Hi Marc,\n\nAt Kestrel I led six people.\n\nAmina',
      saidFirst('At Kestrel I led six people.'),
    ),
    passes(
      'nobody’s in particular',
      'Hi Marc,\n\nI can read 30% faster now.\n\nAmina',
      saidFirst('I can read 30% faster now.'),
    ),
  ],
}
