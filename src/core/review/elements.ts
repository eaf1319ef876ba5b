import type { Point } from '../dossier/dossier.ts'
import { wordsIn } from '../dossier/facts.ts'
import { contentWords } from '../english/content.ts'
import type { Element } from '../playbook/element.ts'
import { channels } from '../vocabulary/channels.ts'
import { channelOf, followed, letterOf, type ReviewFacts } from './reviewed.ts'

/** How an element reads where no draft says which sentence is which. Generous: a doubt counts as present. */
const signs: Partial<Record<Element, RegExp>> = {
  thanks: /\b(?:thank|thanks|grateful|gratitude|appreciat\w+|kind of you|obliged|cheers for)\b/i,
  interest:
    /\b(?:interest(?:ed|s)?|keen(?:er)?|eager|drawn|excit\w+|appeal\w*|attract\w*|enthusias\w+|fascinat\w+|made me (?:want|more)|looking for|curious|(?:would|'d) (?:love|like|be (?:very |so )?(?:glad|happy|delighted|proud)) to (?:join|work|be part|help|bring|take|lead|teach|build|do))\b/i,
  enthusiasm:
    /\b(?:look(?:ing)? forward|enthusias\w+|excit\w+|eager|keen(?:er)?|delighted|thrilled|(?:would|'d|will|'ll) (?:very much |really |dearly )?(?:love|like|enjoy|welcome|be (?:very |so |really )?(?:glad|happy|pleased|delighted|honou?red|proud))|more interested|(?:very|still|even more|all the more) (?:much )?interested|passion\w*|enjoy(?:ed)? (?:this|that|the) (?:kind|work|problem|case|exercise)|glad (?:of|about) (?:the|your) offer|can picture myself|hope to (?:join|work|meet|continue|go on)|want(?:ed)? (?:this|the|to (?:join|work|do)))\b/i,
  commitment:
    /\b(?:(?:I'll|I will|let me|I am going to|I plan to|I'd like to|I would like to) (?:\w+ )?(?:\w+ )?(?:check in|follow up|be in touch|get in touch|write|touch base|come back|call|send|get back|report|let you know|look in|ask again|drop you)|and (?:I )?(?:will|'ll) (?:follow up|check in|write again|be in touch|call)|if I (?:haven't|have not|don't|do not) hear)\b/i,
  'ask-next-steps':
    /\b(?:next steps?|timeline|time ?frame|when (?:might|may|can|could|should|will|would) I (?:expect|hear)|what (?:happens|comes|follows) next|how (?:the|your) process|when you (?:expect|plan|hope) to (?:decide|be in touch)|what (?:the )?rest of the process)\b/i,
  'offer-help':
    /\b(?:(?:anything|something) (?:else |further |more )?(?:(?:that )?I can|from me|you(?:'d| would)? (?:still )?(?:need|like)|I (?:could|might))|(?:any|more|further|additional|other) (?:information|material\w*|details|references|questions)|happy to (?:send|provide|help|answer|share|return)|glad to (?:send|provide|help|answer|share|return|be of)|gladly (?:send|provide|help|answer)|let me know if (?:you|I|there)|if I can (?:ever )?(?:help|be of|return)|I (?:can|could|will|would)(?: gladly| happily)? help (?:you|with)|be of (?:any )?(?:help|use|service)|return the favou?r|can make time|references? (?:are|from))\b/i,
  deliverable:
    /\b(?:attach\w*|enclos\w*|here (?:is|are)|link|below|sending you|send(?:ing)? (?:along )?(?:the|my|you)|article|write-up|as promised|I promised|draft of|sketch|paper|slides|deck|portfolio|references?|notes on)\b|https?:/i,
  request:
    /\b(?:could we|can we|shall we|might we|would it be possible|would you be (?:free|available|open)|(?:talk|speak|meet|discuss\w*) (?:\w+ ){0,4}(?:video|camera|person|phone|about)|we (?:spoke|talked) about|you (?:kindly )?offered|I would be grateful|if that is still|until|by (?:monday|tuesday|wednesday|thursday|friday|the \d))\b/i,
  question: /\?/,
  'next-steps':
    /\b(?:look(?:ing)? forward|next (?:step|round|week|stage)|I understand (?:that )?|hear(?:ing)? from|meet(?:ing)? (?:the|your)|decision)\b/i,
  status: /\b(?:any (?:news|update|word)|status|decision)\b/i,
}

/** Which notes stand behind an element. */
const notesBehind: Partial<Record<Element, readonly Point['kind'][]>> = {
  insight: ['insight', 'interest'],
  interest: ['interest', 'insight'],
  connection: ['moment', 'common-ground'],
  value: ['strength'],
  finding: ['finding'],
  stumble: ['stumble'],
  question: ['missed-question'],
  anecdote: ['anecdote'],
  request: ['request'],
}

/** Told once among a panel: not missing where a colleague's note may hold it. */
const once: readonly Element[] = ['anecdote', 'stumble', 'question']

/** The quotable notes for these readers that an element could be made of. */
export const notedFor = (facts: ReviewFacts, element: Element): readonly string[] => {
  const interview = followed(facts)
  const { to } = facts.reviewed
  const alone = (interview?.met.length ?? 0) <= 1
  const points = (interview?.debrief?.points ?? []).filter(
    (point) =>
      !point.private &&
      (point.kind !== 'request' || point.raised === true) &&
      (notesBehind[element] ?? []).includes(point.kind) &&
      (point.who === undefined ? alone || !once.includes(element) : to.includes(point.who)),
  )
  const strengths = element === 'value' ? facts.dossier.me.strengths : []
  return [
    ...points.map((point) => (element === 'stumble' ? (point.better ?? wordsIn(point)) : wordsIn(point))),
    ...strengths.map(({ skill, proof }) => `${skill} ${proof ?? ''}`),
  ]
}

/** Whether a text takes up a note: two of its meaningful words, or one of two. */
const takesUp = (said: ReadonlySet<string>, note: string): boolean => {
  const words = [...new Set(contentWords(note))]
  const there = words.filter((word) => said.has(word)).length
  return there >= Math.min(2, Math.ceil(words.length / 2))
}

/** What the message does, by its draft's sentences, its words and the notes it takes up. */
export const elementsIn = (facts: ReviewFacts): ReadonlySet<Element> => {
  const { reviewed } = facts
  const { text, sentences } = letterOf(facts)
  const closing = letterOf(facts).closing?.text ?? ''
  const body = `${sentences.map((sentence) => sentence.text).join(' ')} ${closing} ${reviewed.subject ?? ''}`
  const said = new Set(contentWords(text))
  const noted = (Object.keys(notesBehind) as Element[]).filter((element) =>
    notedFor(facts, element).some((note) => takesUp(said, note)),
  )
  const read = (Object.keys(signs) as Element[]).filter((element) => signs[element]?.test(body))
  return new Set([
    ...(reviewed.draft?.sentences ?? []).map((sentence) => sentence.element),
    ...noted,
    ...read,
  ])
}

/** A note of few characters or spoken words cannot hold everything. */
export const isShortForm = (facts: ReviewFacts): boolean =>
  kindIsShort(facts) || (channelOf(facts) === 'linkedin' && facts.reviewed.body.length <= 320)

const kindIsShort = ({ reviewed }: ReviewFacts): boolean =>
  reviewed.kind === 'connect' || (reviewed.channel !== undefined && channels[reviewed.channel].brief)
