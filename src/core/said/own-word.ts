import { kindsOf } from '../english/lexicon.ts'
import { canBe } from '../english/verb-forms.ts'
import { adverbs, bare, determiners, subjectPronouns } from '../notes/tokens.ts'
import { grammarOf, statementIn } from './clauses.ts'
import { shapeOf, unled } from './shape.ts'

/** “You told me”, “she walked me through it”: the writer is only who it was told to. */
const toldMe =
  /\b(tell|tells|told|show|shows|showed|shown|give|gives|gave|let|lets|ask|asks|asked|teach|taught|take|takes|took|walk|walked|send|sent|hand|handed|explain(?:ed)? to|sa(?:y|id) to|talk(?:ed)? to) (?:me|us)\b/giu

const oneself = /\b(?:I|me|my|mine|myself|we|us|our|ours|im|ive|id)\b/iu

/** How it is elsewhere: “most places”, “other shops”, never “the other rooms”. */
const elsewhere =
  /(?<!\b(?:the|your|their|each|every|any|some|two|no|of) )\b(?:most|other) \p{L}+(?:s|men|people|folk)\b|\b(?:elsewhere|anywhere|nowhere|usually|normally|rarely|seldom|unlike|compared|(?:every|any|no)(?:one|body)? else|(?:nobody|no one) (?:ever|does|did)|(?:never|not often|rarely|seldom) (?:see|sees|seen|saw|hear|heard|get|gets))\b/iu

/** “the best one” */
const isMost = (word: string): boolean =>
  /^(?:best|worst|\p{L}{3,}est)$/u.test(word) && kindsOf(word).adjective

/** “So well”, “such a good idea”, “really”: said with feeling. */
const feelingly = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1] ?? ''
    const { adjective, adverb } = kindsOf(next)
    return (
      isMost(word) ||
      /^(?:such|really|truly|lovely|wow)$/.test(word) ||
      (/^(?:so|too|how)$/.test(word) && next !== 'that' && (adjective || adverb))
    )
  })

const being = /^(?:am|is|are|was|were|be|been|feels?|felt|sounds?|sounded|looks?|looked|seems?|seemed)$/

/** “That is clever”, “your kitchen was spotless”: something is said to be so. */
const judges = (words: readonly string[], verb: number): boolean => {
  if (!being.test(words[verb] ?? '')) return false
  let at = verb + 1
  while (adverbs.has(words[at] ?? '')) at += 1
  const word = words[at] ?? ''
  return kindsOf(word).adjective && !canBe(word, 'gerund')
}

/** Does this statement tell what others do, and nothing of the writer's own? Where its grammar is not sure, it does not. */
const onlyTells = (statement: string): boolean => {
  const text = unled(statement).replace(toldMe, '$1')
  if (oneself.test(text) || elsewhere.test(text) || /!/.test(text)) return false
  const shape = shapeOf(text)
  // “Your mounts.”: named before something is told of it.
  if (shape === 'thing' && /^(?:the|your|that|those) /i.test(text)) return true
  if (shape !== 'sentence') return false
  const words = grammarOf(text).map(bare)
  const clause = statementIn(text)
  if (!clause || feelingly(words)) return false
  // “That's why nobody skips it”: what was told is spoken about.
  if (/^(?:that|this|it|which|these|those|there|what|how|why)$/.test(words[0] ?? '')) return false
  return !judges(words, clause.verb)
}

/** “Sensible, saves all the corrections”, “makes sense”: who it is said of stands nowhere, so it is the writer who says it. */
const saysWhose = (statement: string): boolean => {
  const [first = ''] = statement.split(' ')
  const word = bare(first)
  return determiners.has(word) || subjectPronouns.has(word) || /^(?:yous?e?|ye|u|ur|\d.*)$/.test(word)
}

/** “You call people three days before”: all of it is known to whoever reads it, and nothing says what it is to the writer. */
export const tellsOnly = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => shapeOf(unled(sentence)) === 'sentence') &&
  sentences
    .flatMap((sentence) => sentence.split(/(?<=[;:]) /))
    .every((statement, at) => onlyTells(statement) && (at === 0 || saysWhose(statement)))
