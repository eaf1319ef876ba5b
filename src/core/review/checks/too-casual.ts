import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, spots, without } from '../notice.ts'
import { type Check, formality } from '../reviewed.ts'

const slang =
  /\b(?:gonna|wanna|gotta|kinda|sorta|lol|omg|btw|thx|pls|u|ur|cheers mate|awesome sauce|super duper|no worries|hey guys|stoked|dude)\b/gi
const emoji = /\p{Extended_Pictographic}\ufe0f?|(?<!\S)[:;]-?[)D(P](?!\w)/gu

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
    const severity = relaxed ? 'hint' : 'warning'
    const loud = spots(facts, /!+/g)
    return orNothing([
      ...spots(facts, emoji).map((spot) =>
        notice(X15, severity, spot, 'An emoji: leave it out unless they use them too.', [
          without(spot, spot.text),
        ]),
      ),
      ...spots(facts, slang).map((spot) => notice(X15, severity, spot, 'This is slang: use the plain word.')),
      ...loud
        .filter((spot, index) => spot.text.length > 1 || index >= (relaxed ? 2 : 1))
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
    passes('one exclamation mark', 'Dear Ms Forsyth,\n\nThank you! It was good to meet you.\n\nCallum', {
      at: 'chambers',
    }),
    passes('plain words', 'Hi Marc,\n\nThank you for your time today.\n\nAmina'),
  ],
}
