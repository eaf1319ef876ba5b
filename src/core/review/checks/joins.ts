import { canBe, finite } from '../../english/verb-forms.ts'
import type { Finding } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import type { Span } from '../letter.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'

const contraction = "(?:'(?:m|s|re|ve|ll|d))?"

/** A comma, and behind it a statement that could stand alone. */
const second = new RegExp(`, ((?:I|you|we|they|he|she|it|this|that|there)${contraction}) (\\p{L}+)`, 'gu')

/** The first statement stands alone too: it begins with its subject, and not with “when”, “if” or “that you …”. */
const first = new RegExp(
  `^(?:I|You|We|They|He|She|It|There|(?:That|This)(?= (?:is|was|has|made|makes|sounds|sounded)\\b|'s))${contraction} (\\p{L}+)`,
  'u',
)

/** What says or thinks may be parted by a comma from what is said; so may what is only put in. */
const saying =
  /\b(?:sa(?:y|id|ys)|t(?:ell|old|hink|hought)|kn(?:ow|ew)|asked|guess|believe|suppose|feel|felt|hope|mean|meant|if|whether|when|because|although|though|while|unless|until|since|once|as|whatever|wherever|however|not only|the more|either|both)\b/i
const putIn =
  /^(?:admit|confess|think|know|hope|suppose|believe|promise|understand|see|guess|gather|imagine|mean|must|said|say|thought|seems?|did|do|does|am|is|are|was|were|would|could|will|can|have|has)$/

const isVerb = (subject: string, word: string): boolean =>
  subject.includes("'") || finite(word) !== 'no' || canBe(word, 'past') || canBe(word, 'base')

/** “I loved it, it was fun.” */
const splices = ({ from, text }: Span): readonly Finding[] => {
  const opening = first.exec(text)
  if (!opening || !isVerb(opening[0], opening[1] ?? '')) return []
  const found = [...text.matchAll(second)]
  const [one] = found
  if (!one || found.length > 1 || text.slice(0, one.index).includes(',') || /, (?:and|or|but) /.test(text))
    return []
  const before = text.slice(0, one.index)
  const [whole, subject = '', verb = ''] = one
  const after = text.slice(one.index + whole.length)
  if (/["(:;–—]/.test(before) || saying.test(before) || !isVerb(subject, verb)) return []
  if ((putIn.test(verb) || subject.includes("'")) && !/^ \p{L}+ ?\p{L}*/u.test(after)) return []
  if (
    /^ ?(?:sorry|glad|happy|sad|afraid|pleased)(?: to say)?,/.test(
      `${subject.includes("'") ? verb : ''}${after}`,
    )
  )
    return []
  const place = { from: from + one.index, to: from + one.index + 2 + subject.length }
  const says =
    'Two statements joined by a comma alone: a stop, a semicolon or a word between them reads better.'
  return [notice(X38, 'hint', place, says, [instead(place, `; ${subject}`)])]
}

const pointing =
  /^(?:That|This)(?:'s| (?:is|was|would|made|makes|sounds|sounded|means|meant|stayed|struck))\b/

/** “That you came was …”, “This is to say …”: what is meant comes behind it. */
const ahead = /\b(?:to|that|how|when|if|meeting|seeing|hearing|having|been|because|where|what)\b/

/** A paragraph that begins with “that” points back over what came between. */
const pointsBack = (facts: ReviewFacts): readonly Finding[] => {
  const { text, sentences } = letterOf(facts)
  return sentences.slice(1).flatMap((sentence, at) => {
    const before = sentences[at]
    const begins = before && /\n[ \t]*\n/.test(text.slice(before.to, sentence.from))
    const found = begins ? pointing.exec(sentence.text) : null
    if (!found || ahead.test(sentence.text.slice(found[0].length))) return []
    const word = found[0].split(/['\s]/)[0] ?? ''
    const place = { from: sentence.from, to: sentence.from + word.length }
    return [notice(X38, 'hint', place, `“${word}” points back over a paragraph: name what is meant.`)]
  })
}

const asking =
  /(?:^|[;:] |, (?:and |so |but )?|- )((?:[Cc]ould|[Ww]ould|[Cc]an|[Ww]ill) you|(?:[Cc]ould|[Cc]an) (?:I|we)) (?!say\b|add\b|wish\b|also say\b|assure\b|congratulate\b|only\b|just say\b)/

/** “Could you send it.” */
const unasked = ({ from, text }: Span): readonly Finding[] => {
  const found = asking.exec(text)
  if (
    !found ||
    !/[^.]\.$/.test(text) ||
    /\b(?:if|whether|that|which|who) $/.test(text.slice(0, found.index + 1))
  )
    return []
  if (/[;:]/.test(text.slice(found.index + found[0].length))) return []
  const place = { from: from + text.length - 1, to: from + text.length }
  return [
    notice(X38, 'hint', place, `“${found[1]} …” asks: it ends in a question mark.`, [instead(place, '?')]),
  ]
}

export const X38: Check = {
  id: 'X38',
  title: 'How sentences are joined',
  says: 'Two statements are not joined by a comma alone, “that” does not point back over a paragraph, and what asks ends in a question mark.',
  sources: [
    { guide: 'house', says: 'A letter is read once and quickly: its joins carry the sense.' },
    { guide: 'mastering', says: 'Read it over, and again.' },
  ],
  judge: (facts) =>
    orNothing([
      ...letterOf(facts).sentences.flatMap((sentence) => [...splices(sentence), ...unasked(sentence)]),
      ...pointsBack(facts),
    ]),
  cases: [
    flags('a splice', 'Hi Marc,\n\nI loved the boats, they felt alive to me.\n\nAmina', ', they'),
    flags(
      'a splice after what is there',
      'Hi Marc,\n\nThat is a fine tool, I used it for years.\n\nAmina',
      ', I',
    ),
    flags(
      'that, over a paragraph',
      'Hi Marc,\n\nYou draw boats.\n\nThat is the work I want.\n\nAmina',
      'That',
    ),
    flags('a question with a stop', 'Hi Marc,\n\nCould you pass it on to Inês.\n\nAmina', '.'),
    flags('a question behind a semicolon', 'Hi Marc,\n\nI lack it; could you send it.\n\nAmina', '.'),
    passes('a semicolon', 'Hi Marc,\n\nI loved the boats; they felt alive to me.\n\nAmina'),
    passes(
      'a clause before it',
      'Hi Marc,\n\nWhen you showed the boats, I smiled. As you said, it works.\n\nAmina',
    ),
    passes('what is said', 'Hi Marc,\n\nYou said on the way out, it was the best one.\n\nAmina'),
    passes('what is put in', 'Hi Marc,\n\nI was nervous, I admit. It works, I think.\n\nAmina'),
    passes('three things', 'Hi Marc,\n\nI drew it, I shipped it, and it held.\n\nAmina'),
    passes('that, in its paragraph', 'Hi Marc,\n\nYou draw boats. That is the work I want.\n\nAmina'),
    passes('it, of what comes', 'Hi Marc,\n\nYou draw boats.\n\nIt was good to see how they float.\n\nAmina'),
    passes(
      'a question',
      'Hi Marc,\n\nCould you pass it on to Inês? Could I just say how good it was.\n\nAmina',
    ),
    passes('asked within', 'Hi Marc,\n\nI wondered if you could pass it on.\n\nAmina'),
  ],
}
