import { flags, passes } from '../example.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import { type Check, type ReviewFacts, readersOf } from '../reviewed.ts'
import { type CueCase, cue } from '../tone/cue.ts'
import { plainFindings, toldFindings } from '../tone/noticed.ts'

const fillers: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:I )?hope (?:this|my|that this) (?:e-?mail|message|note|letter) finds you[^.!?\\n]*
    `),
    says: 'Anyone could write this to anyone: say something only you could say.',
    aim: 'leave-out',
  },
  {
    pattern: cue(`
      I am (?:a |the )?(?:perfect|ideal) (?:fit|candidate)
    `),
    says: 'Anyone could write this to anyone: say something only you could say.',
    aim: 'offer',
  },
]

/** Worn turns and what they mean. */
const worn: readonly (readonly [pattern: string, plain: string])[] = [
  ['think outside the box', 'look for other ways'],
  ['hit the ground running', 'be useful from the first week'],
  ['per my last (?:e-?mail|message|note)', 'as I wrote'],
]

/** "Dear Ms Forsyth": by the recorded form, else the name they go by. */
const greetingOf = (facts: ReviewFacts): string => {
  const [reader] = readersOf(facts)
  if (!reader) return 'Dear all'
  const formal = reader.honorific && `${reader.honorific} ${reader.family ?? reader.name.split(' ').at(-1)}`
  return `Dear ${reader.called ?? formal ?? reader.given ?? reader.name.split(' ')[0]}`
}

export const X22: Check = {
  id: 'X22',
  title: 'Sentences anyone could write',
  says: 'No openers that any candidate could write to any firm.',
  sources: [
    { guide: 'basics', says: 'Make it original, with a personal touch.' },
    { guide: 'house', says: 'A sentence that fits every letter says nothing in this one.' },
  ],
  judge: (facts) =>
    orNothing([
      ...toldFindings(X22, facts, fillers),
      ...plainFindings(X22, facts, worn, 'Everyone says this: say it plainly.', 'warning'),
      ...spots(facts, /\bto whom it may concern\b/gi).map((spot) =>
        notice(X22, 'warning', spot, 'You know whom it concerns: greet them.', [
          instead(spot, greetingOf(facts)),
        ]),
      ),
    ]),
  cases: [
    flags(
      'finds you well',
      'Hi Marc,\n\nI hope this email finds you well.\n\nAmina',
      'I hope this email finds you well',
    ),
    flags('the perfect fit', 'Hi Marc,\n\nI am a perfect fit.\n\nAmina', 'I am a perfect fit'),
    flags(
      'nobody greeted by name',
      'To whom it may concern,\n\nThank you.\n\nAmina',
      'To whom it may concern',
    ),
    flags(
      'worn words',
      'Hi Marc,\n\nI would hit the ground running on the farm.\n\nAmina',
      'hit the ground running',
    ),
    passes('a real hope', 'Hi Marc,\n\nI hope the trial week happens.\n\nAmina'),
    passes('a find of another kind', 'Hi Marc,\n\nThe level finds new players every moon.\n\nAmina'),
  ],
}
