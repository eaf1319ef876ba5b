import { flags, passes, saidFirst } from '../example.ts'
import { heardOtherwise } from '../hear-by.ts'
import { datedOtherwise } from '../noted-days.ts'
import { notice, orNothing } from '../notice.ts'
import { promisedOtherwise } from '../promised-days.ts'
import { type Check, letterOf } from '../reviewed.ts'
import { saidSpans } from '../said.ts'
import { toldOtherwise } from '../told-otherwise.ts'

export const X31: Check = {
  id: 'X31',
  title: 'Something else than your notes have',
  says: 'A day on which you say you will hear is the latest one known, and a promise is kept by its day; in your own sentences, the hour at which you met and a number of things are those that your notes name, too.',
  sources: [
    { guide: 'house', says: 'The latest date known stands in a letter, not one that is only remembered.' },
  ],
  judge: (facts) => {
    const otherwise = toldOtherwise(facts)
    const said = saidSpans(facts).flatMap(otherwise)
    const judges = [heardOtherwise(facts), promisedOtherwise(facts), datedOtherwise(facts)]
    const written = letterOf(facts)
      .sentences.flatMap((sentence) => judges.flatMap((judge) => judge(sentence)))
      .filter(({ from, to }) => !said.some((each) => each.from < to && from < each.to))
    return orNothing(
      [...said, ...written].map(({ from, to, message }) => notice(X31, 'warning', { from, to }, message)),
    )
  },
  cases: [
    flags(
      'by another weekday',
      'Hi Marc,\n\nYou said I would hear by Monday.\n\nAmina',
      'by Monday',
      saidFirst('You said I would hear by Monday.'),
    ),
    flags(
      'on another weekday',
      'Hi Marc,\n\nYou will decide on Saturday.\n\nAmina',
      'on Saturday',
      saidFirst('You will decide on Saturday.'),
    ),
    flags(
      'by another date',
      'Hi Marc,\n\nYou said I would hear by the 23rd.\n\nAmina',
      'by the 23rd',
      saidFirst('You said I would hear by the 23rd.'),
    ),
    flags(
      'at another hour',
      'Hi Marc,\n\nWe met at 3pm and the hour was gone.\n\nAmina',
      'We met at 3pm',
      saidFirst('We met at 3pm and the hour was gone.'),
    ),
    flags(
      'written, not said',
      'Hi Marc,\n\nYou thought there would be news by 27 November.\n\nAmina',
      'by 27 November',
    ),
    flags(
      'as one waits for it',
      'Hi Marc,\n\nI look forward to hearing from you by Friday.\n\nAmina',
      'by Friday',
    ),
    flags(
      'later than it was promised',
      'Hi Marc,\n\nI’ll send you the Wavecatcher file by Friday.\n\nAmina',
      'by Friday',
      { at: 'products' },
    ),
    flags(
      'of the call to come',
      'Hi Marc,\n\nI look forward to the call on Wednesday 25 November.\n\nAmina',
      'on Wednesday 25 November',
    ),
    flags(
      'of the call to come, whatever it may bring',
      'Hi Marc,\n\nI look forward to the call on 25 November, whatever it may bring.\n\nAmina',
      'on 25 November',
    ),
    ...[
      ['I’ll keep my fingers crossed till the 27th', 'till the 27th'],
      ['Talk to you by the 20th', 'by the 20th'],
      ['I was told that the result would be out by the 28th', 'by the 28th'],
      ['I’ll keep my phone on for Wednesday, November 18', 'for Wednesday, November 18'],
    ].map(([said = '', day = '']) =>
      flags(`“${said}”, in words of its own`, `Hi Marc,\n\n${said}.\n\nAmina`, day),
    ),
    ...[
      'I’ll keep my fingers crossed till the 24th',
      'I’ll keep my fingers crossed till the 27th, and you will have decided by 24 November',
      'I am away until the 27th',
      'You will have my answer by the 20th',
      'I can start by the 27th',
      'My licence is valid until 20 November',
      'I have a ticket for 2 February',
    ].map((said) => passes(`“${said}”`, `Hi Marc,\n\n${said}.\n\nAmina`)),
    ...[
      ['Thank you for offering me the post on Monday', 'on Monday'],
      ['I was touched to receive your offer yesterday', 'yesterday'],
    ].map(([said = '', day = '']) =>
      flags(`“${said}”, of an offer that is noted`, `Hi Marc,\n\n${said}.\n\nAmina`, day, {
        at: 'offered',
        kind: 'offer-decline',
        sent: '2026-11-21T09:00[America/Toronto]',
      }),
    ),
    ...[
      'Thank you for offering me the post on Thursday',
      'I was touched to receive your offer on 19 November',
      'Thank you for your offer, and for Tuesday',
      'You will have my answer to your offer on Wednesday',
      'I got the cold on Monday',
    ].map((said) =>
      passes(`“${said}”, of an offer that is noted`, `Hi Marc,\n\n${said}.\n\nAmina`, {
        at: 'offered',
        kind: 'offer-decline',
        sent: '2026-11-21T09:00[America/Toronto]',
      }),
    ),
    passes('of the call to come, as it is', 'Hi Marc,\n\nI look forward to the call on Tuesday.\n\nAmina'),
    passes('a day one asks for', 'Hi Marc,\n\nCould we have the call on 25 November instead?\n\nAmina'),
    passes('a matter of one’s own', 'Hi Marc,\n\nMy sister marries on 28 November.\n\nAmina'),
    passes('when it was promised', 'Hi Marc,\n\nI’ll send you the Wavecatcher file by Thursday.\n\nAmina', {
      at: 'products',
    }),
    passes('as it is noted', 'Hi Marc,\n\nYou said I would hear by Tuesday the 24th.\n\nAmina'),
    passes(
      'the day one met, before that of hearing',
      'Hi Marc,\n\nWhen we walked the floor on Tuesday, you thought there would be news by Tuesday the 24th.\n\nAmina',
      { kind: 'nudge', sent: '2026-11-25T09:00[America/Toronto]' },
    ),
    passes(
      'a call one gives thanks for',
      'Hi Marc,\n\nThank you very much for your call on Friday.\n\nAmina',
      { kind: 'close', sent: '2026-11-23T09:00[America/Toronto]' },
    ),
    flags(
      'another day of hearing, behind the day one met',
      'Hi Marc,\n\nWhen we walked the floor on Tuesday, you thought there would be news by Friday.\n\nAmina',
      'by Friday',
      { kind: 'nudge', sent: '2026-11-25T09:00[America/Toronto]' },
    ),
    flags(
      'a call that is to come',
      'Hi Marc,\n\nThank you. I look forward to your call on Monday.\n\nAmina',
      'on Monday',
    ),
    passes('one’s own plan', 'Hi Marc,\n\nI’ll send you the reel by Friday, and call on the 30th.\n\nAmina'),
    passes('if nothing comes', 'Hi Marc,\n\nIf I haven’t heard by the 26th, I’ll check in.\n\nAmina'),
    passes('what they need', 'Hi Marc,\n\nPlease let me know by Friday if you need it.\n\nAmina'),
    passes(
      'the date in another form',
      'Hi Marc,\n\nYou said I would hear by 24 November.\n\nAmina',
      saidFirst('You said I would hear by 24 November.'),
    ),
    passes(
      'a number nobody noted',
      'Hi Marc,\n\nI shipped 12 small games.\n\nAmina',
      saidFirst('I shipped 12 small games.'),
    ),
    passes(
      'another matter on that day',
      'Hi Marc,\n\nYour team plays on Monday.\n\nAmina',
      saidFirst('Your team plays on Monday.'),
    ),
    passes(
      'no day at all',
      'Hi Marc,\n\nYou said I would hear soon.\n\nAmina',
      saidFirst('You said I would hear soon.'),
    ),
  ],
}
