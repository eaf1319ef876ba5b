import { gaps } from '../../notes/unsayable.ts'
import { flags, passes } from '../example.ts'
import { type Letter, plainMarks } from '../letter.ts'
import { notice, orNothing, spots } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'

const slot =
  '(?:your |their |his |her |the |my |insert |hiring |company |job |contact |first |last |full )*(?:name|company|title|role|position|date|time|recipient|interviewer|manager|person|topic|team|today\\/yesterday|day|project|skill|thing|details?|link|site|city|place|number|figure|amount|salary|subject|product|department|firm|employer|surname|first_?name|last_?name|x{1,2})(?:s|_name)?'

const patterns: readonly RegExp[] = [
  ...gaps,
  new RegExp(
    `\\{${slot}[^}\\n]{0,30}\\}|<${slot}[^>\\n@]{0,30}>|\\((?:insert|your|hiring manager'?s?|company|interviewer'?s?|name of|date of|title of|role of)\\b[^)\\n]{0,30}\\)|\\(${slot}(?: here)?\\)`,
    'gi',
  ),
  // Whatever stands alone in braces or angle brackets, but an address, a link or a tag.
  /\{\p{L}[\p{L}\d _'./-]{0,40}\}|<(?!https?:|mailto:|\/)\p{L}[\p{L}\d _'/-]{1,40}>/gu,
  /\b(?:insert|your|company|role|interviewer'?s?) (?:name|title|company|role|date) here\b/gi,
]

/** "Dear ,", "Hi ," and "Dear Name,". */
const isEmpty = ({ greeting }: Letter): boolean =>
  greeting !== undefined &&
  (greeting.names.text === ''
    ? /^dear|\s,/i.test(greeting.text)
    : /^(?:(?:first |last )?name|x{2,}|\.{2,}|…)$/i.test(greeting.names.text))

/** What is called so: a role is advertised as “Engineer [Remote]”, and a letter has to name it. */
const recorded = ({ dossier: { me, opportunity, people } }: ReviewFacts): string[] =>
  [
    opportunity.role,
    opportunity.company.name,
    me.name,
    me.signature ?? '',
    ...[...people.values()].flatMap(({ name, title }) => [name, title ?? '']),
  ].map(plainMarks)

export const X3: Check = {
  id: 'X3',
  title: 'A placeholder left',
  says: 'No bracket, XXX, TBD or empty “Dear ,” is left in a message that goes out.',
  sources: [
    { guide: 'mastering', says: 'Nothing undermines a follow-up like a careless slip: proofread.' },
    { guide: 'basics', says: 'Free of typos and other slips, whatever the industry.' },
    { guide: 'house', says: 'A template’s gap says that the note was written for anyone, so it blocks.' },
  ],
  judge: (facts) => {
    const named = recorded(facts)
    const found = patterns
      .flatMap((pattern) => spots(facts, pattern))
      .filter(({ text }) => !named.some((name) => name.includes(text)))
      .map((spot) => notice(X3, 'error', spot, `“${spot.text}” still waits to be filled in.`))
    const letter = letterOf(facts)
    const empty = letter.greeting && isEmpty(letter) ? [letter.greeting] : []
    return orNothing([
      ...found,
      ...empty.map((greeting) => notice(X3, 'error', greeting, 'The greeting has no name in it.')),
    ])
  },
  cases: [
    flags(
      'a bracket from a template',
      'Hi Marc,\n\nThank you for telling me about [exciting thing].\n\nAmina',
      '[exciting thing]',
    ),
    flags('double braces', 'Hi {{first_name}},\n\nThank you.\n\nAmina', '{{first_name}}'),
    flags('angle brackets', 'Hi Marc,\n\nI would love to join <company name>.\n\nAmina', '<company name>'),
    flags('XXX', 'Hi Marc,\n\nIt was good to hear about XXX today.\n\nAmina', 'XXX'),
    flags('a date to be decided', 'Hi Marc,\n\nI will send it on TBD.\n\nAmina', 'TBD'),
    flags('nobody is greeted', 'Dear ,\n\nThank you for your time.\n\nAmina', 'Dear ,'),
    flags('two crosses', 'Hi Marc,\n\nI saved them XX hours.\n\nAmina', 'XX'),
    flags('a date in crosses', 'Hi Marc,\n\nI can start on XX/XX.\n\nAmina', 'XX/XX'),
    flags('to be confirmed', 'Hi Marc,\n\nSee you at the trial, date TBC.\n\nAmina', 'TBC'),
    flags(
      'an order to whoever fills it in',
      'Hi Marc,\n\nI liked INSERT DETAIL most.\n\nAmina',
      'INSERT DETAIL',
    ),
    flags('braces', 'Hi Marc,\n\nI would love to join {company}.\n\nAmina', '{company}'),
    flags(
      'a round bracket',
      'Hi Marc,\n\nThank you, (name of interviewer).\n\nAmina',
      '(name of interviewer)',
    ),
    flags('two strokes', 'Hi Marc,\n\nI would need ₹__ lakh to move.\n\nAmina', '__'),
    passes('a name of code', 'Hi Marc,\n\nIt is in __init__.py, and in bold: __so__.\n\nAmina'),
    passes('a size and a numeral', 'Hi Marc,\n\nChapter XX, an XXL shirt and an X-ray.\n\nAmina'),
    passes('to insert', 'Hi Marc,\n\nPlease insert it; I will do a quick INSERT INTO later.\n\nAmina'),
    passes('a footnote and a quotation', 'Hi Marc,\n\nThe paper [1] says “it run [sic] well”.\n\nAmina'),
    passes(
      'a link with a text',
      'Hi Marc,\n\nHere is the [animation reel](https://reel.example/a).\n\nAmina',
    ),
    passes(
      'an address in angle brackets',
      'Hi Marc,\n\nI am Amina Yusuf <amina.yusuf@example.org>.\n\nAmina',
    ),
    passes('a greeting without a name', 'Hello,\n\nThank you for the invitation.\n\nAmina'),
    passes('an aside', 'Hi Marc,\n\nThe build farm (the new one) is quick; so is the 3XL cluster.\n\nAmina'),
    passes('a question', 'Hi Marc,\n\nWould Monday suit you?\n\nAmina'),
  ],
}
