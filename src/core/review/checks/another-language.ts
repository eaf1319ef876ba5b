import { otherLanguage } from '../../said/language.ts'
import { flags, passes, saidFirst } from '../example.ts'
import { notice, orNothing } from '../notice.ts'
import type { Check } from '../reviewed.ts'
import { saidSpans } from '../said.ts'

export const X33: Check = {
  id: 'X33',
  title: 'A sentence in another language',
  says: 'A letter is written in one language: a whole sentence of yours in another one is asked about.',
  sources: [
    { guide: 'house', says: 'A mail is passed on to people who may read one of the two languages only.' },
  ],
  judge: (facts) =>
    orNothing(
      saidSpans(facts).flatMap((span) =>
        [...span.text.matchAll(/[^.!?]{1,1000}[.!?]?/gu)].flatMap(({ 0: sentence, index }) => {
          const language = otherLanguage(sentence)
          if (language === undefined) return []
          const from = span.from + index + (sentence.length - sentence.trimStart().length)
          return [
            notice(
              X33,
              'warning',
              { from, to: from + sentence.trim().length },
              `This sentence is in ${language}, the letter in English: say it in English, or leave it if they read both.`,
            ),
          ]
        }),
      ),
    ),
  cases: [
    flags(
      'German',
      'Hi Marc,\n\nMir hat sehr gefallen, wie Sie das Team führen.\n\nAmina',
      'Mir hat sehr gefallen, wie Sie das Team führen.',
      saidFirst('Mir hat sehr gefallen, wie Sie das Team führen.'),
    ),
    flags(
      'Spanish',
      'Hi Marc,\n\nMe gustó mucho la forma en que ustedes trabajan.\n\nAmina',
      'Me gustó mucho la forma en que ustedes trabajan.',
      saidFirst('Me gustó mucho la forma en que ustedes trabajan.'),
    ),
    passes(
      'a greeting and a place',
      'Hi Marc,\n\nYou said Grüß Gott at the Schloss Mirabell.\n\nAmina',
      saidFirst('You said Grüß Gott at the Schloss Mirabell.'),
    ),
    passes(
      'a phrase English has taken in',
      'Hi Marc,\n\nI liked the joie de vivre of your team in Rio de Janeiro.\n\nAmina',
      saidFirst('I liked the joie de vivre of your team in Rio de Janeiro.'),
    ),
  ],
}
