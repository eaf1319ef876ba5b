import { isCommon } from '../../english/common-words.ts'
import { folded } from '../../english/nearest.ts'
import { stemOf, stemsIn } from '../../english/stems.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Fact, Support } from './support.ts'
import { isHard } from './wording.ts'

/** A word that is said and that nothing known holds. */
export interface Word {
  readonly word: string
  readonly stem: string
}

/** A quality of what is said, rather than something that is said. */
export const isColour = (word: string): boolean =>
  /(?:ly|ful|able|ible|ive|ous|less)$/i.test(word) && word.length > 4

export const isSoft = ({ word, stem }: Word): boolean =>
  !isHard(stem) &&
  (isCommon(word) || isCommon(word.replace(/est$/, '')) || isColour(word) || verbReading(word) !== undefined)

const opening = String.raw`please|kindly|could|can|may|might|would|will|shall|should|do|does|is|are|let me|let us|let's|send me|feel free|give (?:my|them|him|her)|you can (?:reach|call|write|ring|find)|I(?:'ll|'d| will| would| hope| wish| look| aim| plan| want)\b(?! have\b)|I can't wait|I(?:'m| am) (?:happy|glad|looking|hoping|ready|willing)\b|nothing would|looking forward|see you|until|no rush|have a|(?:if|should) (?:you|another|anything|there|a)\b`
const opensAhead = new RegExp(`^(?:${opening})`, 'i')
const opensWithin = new RegExp(`[\\s:](?:${opening})`, 'i')
/** What may stand before a request or a plan; a condition reaches to its comma, or to any word before it. */
const lead = /^(?:and|but|so|or|then|also|please|in the meantime|meanwhile|for now|of course)[\s,:]+/i
const condition = /^(?:if|until|should|once|when|whenever|after) /i

/** So many of them may stand one after the other. */
const mostLeads = 12

const isOutlook = (text: string, leads = 0): boolean => {
  if (opensAhead.test(text)) return true
  if (leads > mostLeads) return false
  const before = lead.exec(text)
  if (before) return isOutlook(text.slice(before[0].length), leads + 1)
  if (!condition.test(text)) return false
  const comma = text.indexOf(',')
  const within = comma < 0 ? text : text.slice(0, comma)
  return (
    opensWithin.test(within) ||
    (comma >= 0 && isOutlook(text.slice(comma).replace(/^[\s,:]+/, ''), leads + 1))
  )
}

/** “Winning them back is a job I would gladly take on.” */
const wishedFor = (clause: string): boolean =>
  /^[^\p{L}]*\p{L}*ing(?!\p{L})/u.test(clause) &&
  /\b(?:I(?:'d| would)|would be)\b/i.test(clause) &&
  !/\bI(?:'ve| have| was| did| had)\b/i.test(clause)

const lookingBack = /\b(?:you|he|she|they) (?:said|told|mentioned|promised|agreed|asked)\b/i

/** A request, a wish, a plan: nothing in it is said to be so. */
export const looksAhead = (clause: string): boolean =>
  (isOutlook(clause.replace(/^\W+/, '')) || wishedFor(clause)) && !lookingBack.test(clause)

/** A plan that leans on what the writer is or can: "I would bring my fluent Dutch". */
const leansOnSelf =
  /\b(?:bring|offer|contribute|background|experience|skills?|knowledge|expertise|training|qualifi\w+)\b|\bmy (?!answer|phone|regards|thanks|best|part|side|own)/i

/** What one does by oneself and nobody can hold against a note. */
const inner = new Set(
  stemsIn(`
  think thought feel felt believe like liked love loved enjoy enjoyed appreciate appreciated admire admired remember understand
  realise see saw notice hope wish want wonder laugh laughed smile smiled grin cry cried sit sat sleep slept dream blush thank mean say agree
  prefer care value respect miss missed regret apologise expect imagine suppose guess leave left come came go went walk walked know
  disappointed happy glad sorry sad delighted moved touched nervous relieved surprised amazed proud grateful curious excited impressed struck
  charmed amused thrilled pleased honoured sceptical tempted torn hungry tired eager keen fond ready sure certain afraid worried fascinated intrigued
  `),
)
const small =
  '(?:not|never|also|once|already|just|been|so|really|even|still|both|all|to|very|quite|rather|always|often|rarely|seldom|(?:keep|kept|stop|stopped)(?= \\p{L}+ing)|\\p{L}+ly)'
const ownVerb = new RegExp(
  `\\b(?:I|we)(?:'ve|'d|'m| have| had| am| was| were| did| do)?(?:n't)?(?: ${small})* (\\p{L}+)`,
  'giu',
)

/** "I was a patient": somebody the writer says to be. */
export const isSomebody =
  /\bI(?:'m| am| was|'ve been| have been) (?:once |also |myself |still )?an? (?!little|bit|great|big|huge|fan\b|firm|strong believer)/

/** “As a qualified mediator, I …”; “as a next step, I …” says nothing about anybody. */
const asSomebody =
  /^\W*(?:(?:and|but|so) )?as an? (?!(?:\p{L}+ )?(?:result|step|rule|start|whole|reminder|thank|follow-up|token|consequence)\b)[^,]{2,80}, I\b/iu

const ownPeople =
  /\b(?:my|our) (?:\p{L}+ )?(?:wife|husband|partner|sons?|daughters?|child(?:ren)?|kids?|brother|sister|father|mother|parents?|cousin|aunt|uncle|grand\p{L}+|family|friends?|colleagues?|mentor|boss|manager|employer|clients?|customers?|patients|students|pupils|team)\b/iu

/** “I found it moving”, “I caught myself listening”: what one feels, whatever the verb. */
export const felt = (clause: string): string =>
  clause.replace(
    /\b(?:find|found)(?= (?:it|that|this|myself|your \p{L}+|the (?:talk|idea|conversation|visit))\b)|\b(?:catch|caught|keep|kept) myself \p{L}+ing\b/giu,
    'felt',
  )

/** Something the writer did, has, knows or is. */
const ofSelf = (clause: string, missing: readonly Word[]): boolean => {
  if (ownPeople.test(clause) || isSomebody.test(clause) || asSomebody.test(clause)) return true
  if (/\bI know\b.{0,200}\b(?:well|how to)\b|\bI can (?!only|see|hardly|imagine|well|tell)/i.test(clause))
    return true
  const verbs = [...felt(clause).matchAll(ownVerb)]
    .filter(([, verb = '']) => !/^(?:am|was|were|did|do|had|have)$/i.test(verb))
    .map(([, verb = '']) => stemOf(verb) ?? verb)
  // “I would gladly take that on” is no deed, unless it leans on what the writer is.
  const wished = /^(?:would|will|should|might|may|shall)$/
  if (verbs.some((stem) => !inner.has(stem) && (leansOnSelf.test(clause) || !wished.test(stem)))) return true
  return /\b(?:my|our) /i.test(clause) && missing.some((each) => !isSoft(each))
}

const theirs =
  /\b(?:you|your|yours|(?:the|this) (?:company|firm|team|organi[sz]ation|business|shop|school|ward|hospital|office|house|practice|kitchen|department|panel|board|partners|branch|project|platform))\b|^\W*(?:and )?(?:they|he|she)\b/i
/** Where one was is no claim: “thank you for showing me round the yard”. */
const shownRound =
  /^\W*(?:many )?(?:thanks|thank you)\b[^.]{0,60}\b(?:(?:showing|walking|taking|leading|driving) (?:me|us) (?:the|your|how|round|around|through|over|about)|(?:among|amid|round|around|at|in) (?:the|your))\b|^\W*(?:and )?for (?:showing|walking|taking|leading) (?:me|us) (?:the|your|how|round|around|through)\b/i
const reported =
  /\b(?:told|said|mentioned|explained|described|pointed out|hear|heard|hearing|learn|learn(?:ed|t|ing)|understand|gather|read)\b.{0,200}\b(?:that|how|about|of|from)\b/i

/** “Quillpost’s readers”, “Quillpost grew”: the firm as the owner or the doer. How it felt or looked is the scene. */
const ofFirm = (clause: string, firm: Support['firm']): boolean => {
  const begun =
    /^\W*(?:(?:and|but|so|because) )?((?:\p{Lu}[\p{L}\p{N}&-]* ){0,3}\p{Lu}[\p{L}\p{N}&-]*)('s)? (\p{L}+)/u.exec(
      clause,
    )
  const last = begun?.[1]?.split(/[ &]+/).at(-1)
  if (begun === null || last === undefined || !firm.has(folded(last))) return false
  return (
    begun[2] !== undefined || !/^(?:felt|feels|seem|look|sound|smell|strike|struck)/i.test(begun[3] ?? '')
  )
}

/** Something the other side did, said, has or is. */
const ofThem = (clause: string, { people, firm }: Support): boolean =>
  theirs.test(clause) ||
  reported.test(clause) ||
  ofFirm(clause, firm) ||
  (/\p{Lu}[\p{L}'-]+/gu.exec(clause) !== null &&
    [...clause.matchAll(/\p{Lu}[\p{L}'-]+/gu)].some(([name]) => people.has(folded(name).replace(/'s$/, ''))))

/** What something means or why it is liked: "because it trusts people", "to me it says …", "a thing like that tells …". */
const isReason =
  /^\W*(?:(?:because|since|as|and|but|so|to me,?|for me,?) )*(?:it|that|this|such|(?:a|an|the|some) (?:\p{L}+ )?(?:things?|ideas?|details?|gestures?|touch) like (?:that|this))\b/iu

/** Anybody or anything that could be meant: what speaks of none of them is a thought about the world. */
const somebody =
  /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|they|them|their|this|these)\b|\d/i
const named = /[\p{Ll}\d,] \p{Lu}/u

/** “Science moves faster when nobody hides a mistake”: said of the world as it always is. */
const isMaxim = (clause: string, support: Support): boolean =>
  !somebodyIn(clause) && !ofThem(clause, support) && alwaysSo(clause)

const somebodyIn = (clause: string): boolean => somebody.test(clause) || named.test(clause)

/** Its verb stands in the present, and none stands in the past. */
const alwaysSo = (clause: string): boolean => {
  const verbs = clause.match(/\p{L}+/gu) ?? []
  return (
    verbs
      .slice(1)
      .some((word) => /^(?:is|are|can)$/i.test(word) || verbReading(word)?.forms.has('third') === true) &&
    !verbs.some((word) => /^(?:was|were|had|did|has|have)$/i.test(word))
  )
}

/** What a known thing tells, is a sign of or is like: a thought of the writer about it. */
const concludes =
  /(?<!\b(?:I|you|he|she|they|we) )\b(?:tells|shows) (?:me|us)\b|\bsays (?:a lot|much|more|everything|something)\b|\b(?:is|are) (?:a|the) (?:sign|mark|proof|kind|sort) of\b|\b(?:means|suggests)\b/i

/** Where the talk was over and the day went on: whatever was done there is a detail of the scene. */
const scene =
  /\bon (?:my|the) way (?:out|home|back|over|here|there)\b|\b(?:all|the whole) (?:evening|way|night|afternoon|morning|weekend)\b|\b(?:that|last|this) (?:night|evening)\b|\b(?:closed|shut|opened) the (?:laptop|door|gate|window)\b|\b(?:on|in|off|from|missed|caught) (?:the|my) (?:train|bus|tram|car|bike|boat|ferry|car park|platform|pavement|stairs|lift|rain|kitchen)\b|\bover (?:dinner|supper|breakfast|lunch|coffee)\b/i

/** A detail of the scene, told in small words of no weight. */
export const isScene = (clause: string, missing: readonly Word[]): boolean =>
  scene.test(clause) &&
  !asSomebody.test(clause) &&
  missing.every(({ word, stem }) => !isHard(stem) && !/^\p{Lu}/u.test(word))

/** What it made of the writer: “it shaped how I listen”. */
const shapes = /\b(?:how|what|why|where) I (?!(?:led|ran|built|managed|did|made)\b)\p{L}+\W*$/iu

/** How a clause is meant: as part of a question, or looking ahead. */
export interface Manner {
  readonly asks: boolean
  readonly ahead: boolean
}

/**
 * What to do about a clause with words that nothing known holds: let it pass (a request, a wish, a plan), ask whose it is (an opinion, a
 * feeling, a reason, a detail of the scene), or strike it (a deed, a quality or a possession of either side).
 */
export const weighed = (
  clause: string,
  missing: readonly Word[],
  fact: Fact | undefined,
  support: Support,
  { asks, ahead }: Manner,
): 'passed' | 'asked' | 'struck' => {
  const [soft, hard] = [missing.every(isSoft), missing.some(({ stem }) => isHard(stem))]
  if ((asks || ahead) && !lookingBack.test(clause) && (soft || !leansOnSelf.test(clause))) {
    if (hard) return asks || !leansOnSelf.test(clause) ? 'asked' : 'struck'
    return soft ? 'passed' : 'asked'
  }
  if (support.visited && missing.length === 1 && soft && shownRound.test(clause)) return 'passed'
  if (isMaxim(clause, support)) return 'asked'
  if (
    isReason.test(clause) &&
    (!/\b(?:I|my|we|our|you|your)\b/.test(clause) || (soft && shapes.test(clause)))
  )
    return 'asked'
  if (fact !== undefined && concludes.test(clause) && !ofSelf(clause, missing)) return 'asked'
  if (isScene(clause, missing)) return 'asked'
  if (hard || ofSelf(clause, missing)) return 'struck'
  if (!ofThem(clause, support)) return 'asked'
  // One small word beside a known fact or in thanks colours it; anything more is another fact.
  const beside =
    fact !== undefined || /^\W*(?:(?:many )?thanks\b|thank you\b|(?:and )?for \p{L}+ing me\b)/iu.test(clause)
  return soft && missing.length === 1 && beside ? 'asked' : 'struck'
}
