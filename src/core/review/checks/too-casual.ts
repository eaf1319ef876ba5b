import { kindsOf } from '../../english/lexicon.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Finding } from '../../finding.ts'
import { isFunctionWord } from '../../notes/tokens.ts'
import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, type Spot, spots } from '../notice.ts'
import { type Check, formality, letterOf, type ReviewFacts } from '../reviewed.ts'
import { faces, plainWords, slang } from '../tone/lists/casual.ts'
import { mendings, plainly, sentenceAt } from '../tone/mend.ts'
import { heardFindings, oncePerSentence, plainFindings, soundsFine, toneHere } from '../tone/noticed.ts'

/** Where slang has no plain word of its own, it is pointed at only as much as the message as a whole is chat. */
const chatty = 0.3

/** From here a message is chat in any field. */
const offEverywhere = 0.9

/** Words that any dictionary has: “stoked”, “no worries”. One of them in a letter is how somebody talks; “gonna” is typed in a hurry. */
const isEnglish = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z']+/g) ?? []).every(
    (word) =>
      isFunctionWord(word) ||
      verbReading(word) !== undefined ||
      Object.values(kindsOf(word)).some((each) => each),
  )

/** Everyday words of Britain and Australia: in a letter that is not formal they are how people there write. */
const atHome = /\b(?:cheers|reckon|give (?:me|us) a (?:bell|ring|buzz))\b/i

const isAtHome = ({ dossier }: ReviewFacts, text: string): boolean =>
  ['GB', 'AU'].includes(dossier.me.english) && atHome.test(text)

const farewell = /^(?:peace(?: out)?|later|laters|ttyl|bye\w*|toodles|hooroo|catch .*)$/i

/** Slang in the last line, with or without the name: the sign-off, which is mended and not left out. */
const isFarewell = (facts: ReviewFacts, spot: { from: number; to: number }): boolean => {
  const sentence = sentenceAt(facts, spot)
  return (
    sentence !== undefined &&
    sentence === letterOf(facts).sentences.at(-1) &&
    sentence.text.split(/\s+/).length <= 3
  )
}

/** Slang without a plain word of its own. */
const sayAnew = (facts: ReviewFacts, spot: Spot, severity: Finding['severity']): Finding[] => {
  const fixes = isFarewell(facts, spot)
    ? [plainly(facts, spot, farewell.test(spot.text) ? 'Best regards' : '')]
    : mendings(facts, spot, 'thanks')
  const says = 'This is how one talks to friends: say it anew, or leave it out.'
  return fixes.length > 0 ? [notice(X15, severity, spot, says, fixes)] : []
}

export const X15: Check = {
  id: 'X15',
  title: 'Emoji, slang, exclamation marks',
  says: 'In formal mail no emoji, no slang, at most one exclamation mark; in a relaxed field they are a matter of taste.',
  sources: [
    { guide: 'quick', says: 'Stay formal and professional: no emoji, no needless punctuation.' },
    { guide: 'basics', says: 'Write by the culture of the field: software is less formal than law.' },
  ],
  judge: (facts) => {
    const relaxed = formality(facts) === 'informal'
    const casual = toneHere(facts).scores['over-casual']
    const severity = relaxed && casual < offEverywhere ? 'hint' : 'warning'
    const loud = spots(facts, /!+/g)
    const chat = casual >= chatty
    const formal = formality(facts) === 'formal'
    const emoji = spots(facts, faces).map((spot) =>
      notice(X15, severity, spot, 'An emoji: leave it out unless they use them too.', [
        plainly(facts, spot, ''),
      ]),
    )
    const isTheirs = (text: string) => !formal && isAtHome(facts, text)
    const slangy = plainFindings(
      X15,
      facts,
      plainWords,
      'This is slang: use the plain word.',
      severity,
    ).filter(({ from, to }) => !isTheirs(letterOf(facts).text.slice(from, to)))
    const others = spots(facts, slang)
      .filter((spot) => (chat || formal) && !isTheirs(spot.text) && !soundsFine(facts, X15, spot))
      .filter((spot) => ![...emoji, ...slangy].some(({ from, to }) => spot.from < to && from < spot.to))
      .flatMap((spot) => sayAnew(facts, spot, chat ? severity : 'hint'))
    const isTaste = !formal && emoji.length + slangy.length + others.length === 1
    const plainer = [
      ...emoji,
      ...slangy.filter(({ from, to }) => !isTaste || !isEnglish(letterOf(facts).text.slice(from, to))),
    ]
    const whole = heardFindings(
      X15,
      facts,
      'over-casual',
      'This is how one talks to friends: a little more distance serves you better.',
      'thanks',
    ).filter(({ from, to }) => !isTheirs(letterOf(facts).text.slice(from, to)))
    return orNothing([
      ...(plainer.length + others.length > 0 ? [] : whole),
      ...plainer,
      ...oncePerSentence(facts, others),
      ...loud
        .filter((spot, index) => spot.text.length > 1 || index >= (formal ? 1 : 2))
        .map((spot) =>
          notice(X15, severity, spot, 'Many exclamation marks read as shouting: a full stop will do.', [
            instead(spot, '.', 'Write a full stop'),
          ]),
        ),
    ])
  },
  cases: [
    flags('slang to an insurer', 'Dear Ms Forsyth,\n\nI am gonna send it.\n\nCallum', 'gonna', {
      at: 'chambers',
    }),
    flags('a second exclamation mark', 'Dear Ms Forsyth,\n\nThank you! It was great! Truly.\n\nCallum', '!', {
      at: 'chambers',
    }),
    flags('three in a row, even in a studio', 'Hi Marc,\n\nWhat a day!!!\n\nAmina', '!!!'),
    flags('an emoji', 'Dear Ms Forsyth,\n\nThank you 🙂\n\nCallum', '🙂', { at: 'chambers' }),
    flags(
      'a chat’s farewell',
      'Dear Ms Forsyth,\n\nThank you for today. It was good to meet you.\n\nLaters,\nCallum',
      'Laters',
      { at: 'chambers' },
    ),
    passes('one exclamation mark', 'Dear Ms Forsyth,\n\nThank you! It was good to meet you.\n\nCallum', {
      at: 'chambers',
    }),
    passes('a letter of the trade', 'Hi Marc,\n\nI would get U&Es and a level.\n\nAmina'),
    passes('a laugh', 'Hi Marc,\n\nHaha, your dog was the toughest interviewer of the three.\n\nAmina'),
    passes(
      'one word of how somebody talks',
      'Hi Marc,\n\nThank you for today. I was stoked to see the boats.\n\nAmina',
    ),
    flags(
      'typed in a hurry',
      'Hi Marc,\n\nThank you for today. I am gonna draw the boats.\n\nAmina',
      'gonna',
    ),
    passes(
      'how people write in Britain',
      'Hi Marc,\n\nCheers for the chat. I reckon the boats are right; give me a bell.\n\nAmina',
      { english: 'GB' },
    ),
    passes('two exclamation marks apart', 'Hi Marc,\n\nThat was fun! Have a good evening!\n\nAmina'),
    passes('plain words', 'Hi Marc,\n\nThank you for your time today.\n\nAmina'),
  ],
}
