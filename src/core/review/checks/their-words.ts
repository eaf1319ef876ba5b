import type { Finding } from '../../finding.ts'
import { type English, englishes } from '../../vocabulary/englishes.ts'
import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import type { Check, ReviewFacts } from '../reviewed.ts'

/** The English of a country; undefined where another one is spoken, or several. */
const ofCountry: Readonly<Record<string, English>> = {
  US: 'US',
  GB: 'GB',
  IE: 'GB',
  CA: 'CA',
  AU: 'AU',
  NZ: 'AU',
  IN: 'IN',
}

/** A word, whose readers stumble over it, and what they say. Only what means nothing else, or nothing, to them. */
const words: readonly (readonly [said: RegExp, to: readonly English[], instead: string])[] = [
  [/\b(?:the |at the |a )?till(?= queues?| rolls?| receipts?)/gi, ['US', 'CA'], 'checkout'],
  [/\bat the till\b/gi, ['US', 'CA'], 'at the register'],
  [/\bfortnights?\b/gi, ['US', 'CA'], 'two weeks'],
  [/\bfortnightly\b/gi, ['US', 'CA'], 'every two weeks'],
  [/\brotas?\b/gi, ['US', 'CA'], 'schedule'],
  [/\barvo\b/gi, ['US', 'CA', 'GB', 'IN'], 'afternoon'],
  [/\bcurriculum vitae\b/gi, ['US', 'CA'], 'résumé'],
  [/\bcar parks?\b/gi, ['US', 'CA'], 'parking lot'],
  [/\blorr(?:y|ies)\b/gi, ['US', 'CA'], 'truck'],
  [/\bmobile number\b/gi, ['US', 'CA'], 'cell number'],
  [/\bcell (?=number|phone)/gi, ['GB', 'AU', 'IN'], 'mobile '],
  [/\bparking lots?\b/gi, ['GB', 'AU', 'IN'], 'car park'],
  [/\bcash registers?\b/gi, ['GB'], 'till'],
  [/\bzip code\b/gi, ['GB', 'AU', 'CA', 'IN'], 'postcode'],
  [/\bprepon(?:e|ed|ing)\b/gi, ['US', 'CA', 'GB', 'AU'], 'bring forward'],
  [/\blakhs?\b/gi, ['US', 'CA', 'GB', 'AU'], 'hundred thousand'],
  [/\bcrores?\b/gi, ['US', 'CA', 'GB', 'AU'], 'ten million'],
]

const judge = (facts: ReviewFacts): readonly Finding[] => {
  const { country } = facts.dossier.opportunity.company
  const english = country === undefined ? undefined : ofCountry[country]
  return english === undefined
    ? []
    : words
        .filter(([, to]) => to.includes(english))
        .flatMap(([said, , put]) =>
          spots(facts, said).map((spot) =>
            notice(X41, 'hint', spot, `${englishes[english].says} readers say “${put.trim()}”.`, [
              instead(spot, put),
            ]),
          ),
        )
}

export const X41: Check = {
  id: 'X41',
  title: 'Words of the reader’s country',
  says: 'A word that is not said where the reader lives has another one there.',
  sources: [{ guide: 'house', says: 'Who has to look a word up reads about the word.' }],
  judge: (facts) => orNothing(judge(facts)),
  cases: [
    flags('a fortnight, in Canada', 'Hi Marc,\n\nI can start in a fortnight.\n\nAmina', 'fortnight'),
    flags('lakh, in Britain', 'Dear Ms Forsyth,\n\nI saved 12 lakh.\n\nCallum', 'lakh', { at: 'chambers' }),
    flags(
      'a parking lot, in Britain',
      'Dear Ms Forsyth,\n\nThe parking lot was full.\n\nCallum',
      'parking lot',
      {
        at: 'chambers',
      },
    ),
    passes('a fortnight, in Britain', 'Dear Ms Forsyth,\n\nI can start in a fortnight.\n\nCallum', {
      at: 'chambers',
    }),
    passes('until', 'Hi Marc,\n\nI drew till ten.\n\nAmina'),
    passes('a parking lot, in Canada', 'Hi Marc,\n\nThe parking lot was full.\n\nAmina'),
  ],
}
