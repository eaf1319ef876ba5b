import { folded } from '../../english/nearest.ts'
import { stemOf } from '../../english/stems.ts'
import { auxiliaries, canBe, verbReading } from '../../english/verb-forms.ts'
import type { Support } from './support.ts'
import { isCourtesy, type Word } from './wording.ts'

/**
 * What a clause does. `asks` and `ahead` hold nothing to be so; a `feeling` is its writer's to know; a `deed` says what the writer did,
 * has or is, a `report` what was told, `theirs` what the other side did, has or is; the rest is `plain`.
 */
export type Manner = 'asks' | 'ahead' | 'feeling' | 'deed' | 'report' | 'theirs' | 'plain'

const opening = String.raw`please|kindly|could|can|may|might|would|will|shall|should|do|does|is|are|let me|let us|let's|send me|feel free|give (?:my|them|him|her)|you can (?:reach|call|write|ring|find)|I(?:'ll|'d| will| would| hope| wish| look| aim| plan| want)\b(?! have\b)|I can't wait|I(?:'m| am) (?:happy|glad|looking|hoping) |nothing would|looking forward|see you|until|no rush|have a|(?:if|should) (?:you|another|anything|there|a)\b`
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

const lookingBack = /\b(?:you|he|she|they) (?:said|told|mentioned|promised|agreed|asked)\b/i

/** A request, a wish, a plan: nothing in it is said to be so. */
export const looksAhead = (clause: string): boolean =>
  isOutlook(clause.replace(/^\W+/, '')) && !lookingBack.test(clause)

/** What would, could or must be is thought, not known; "will" only of the writer. */
const thought =
  /\b(?:would|could|might|must|should|shall|perhaps|maybe)\b|\bI(?:'d|'ll| will| won't| may|'m going to)\b|\b(?:will|won't|may) (?:be (?:of|a|an|with|there)|have|need|matter|reach|put|take|help|suit)\b/i
/** What one would like to know is no news. */
const wondering =
  /\b(?:curious|keen|eager|like|love|glad|happy|looking forward|look forward) to (?:hear|hearing|learn|learning|see|seeing|know)\b|\b(?:forgot|meant|wanted|wish(?:ed)?|like|get round|got round|time) to (?:ask|asking|raise|find out)\b|\bI wonder\b/i
const wouldHave = /\b(?:would|could|might|must|should|may)(?:n't| not)? have\b/i

const baseOf = (word: string): string => verbReading(word.toLowerCase())?.base ?? word.toLowerCase()
const basesOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(baseOf))

/** What one does by oneself and nobody can hold against a note. */
const inner = basesOf(`
  think feel believe like love enjoy appreciate admire remember understand realise see notice hope wish want wonder laugh smile grin cry sit sleep
  dream blush thank mean say agree prefer care value respect miss regret apologise expect imagine suppose guess leave come go walk know forget hear learn
  gather note doubt admit confess add mention look await wait trust accept ask raise read suspect assume presume reckon fear worry recognise recall picture
  suggest propose recommend favour dislike hate envy sympathise marvel daydream reflect ponder muse
`)
/** What one is, and nobody can hold against a note. */
const states = basesOf(`
  disappointed happy glad sorry sad delighted moved touched nervous relieved surprised amazed proud grateful curious excited impressed struck pleased
  convinced mortified persuaded charmed amused thrilled honoured sceptical tempted torn hungry tired eager keen fond ready sure certain afraid worried fascinated intrigued honest free available
  aware interested inspired heartened reassured encouraged drawn taken used
`)
/** Verbs that say little by themselves: what was done stands beside them. */
const light = basesOf(
  'have get got take took make made do did give gave go went come came keep kept let put set call called tell told speak spoke talk ask asked show showed bring brought try tried want need leave left stay spend spent use used send sent write wrote say said begin start work worked know see answer become became',
)
const small =
  '(?:not|never|also|once|already|just|been|so|really|even|still|both|all|to|very|quite|rather|always|often|rarely|seldom|only|have|had|(?:keep|kept|stop|stopped)(?= \\p{L}+ing)|\\p{L}+ly)'
const ownVerb = new RegExp(
  `(?<!\\b(?:where|why) )\\b(?:I|we)(?:(?<be>'m| am| was| were)|'ve| have| had| did| do)?(?:n't)?(?: ${small})* ([\\p{L}']+)`,
  'giu',
)
const having =
  /(?<!\p{L})(?:having|after having) (?:\p{L}+ly |also |once |already )?(\p{L}+(?:ed|en|t|d|n))\b/giu
const modal =
  /^(?:would|could|might|should|shall|will|may|must|can|cannot|can't|won't|wouldn't|couldn't|'d|'ll)$/i

/** "I was a patient": somebody the writer says to be. */
export const isSomebody =
  /\bI(?:'m| am| was|'ve been| have been) (?:once |also |myself |still )?an? (?!little|bit|great|big|huge|fan\b|firm|strong believer)/

/** "As a qualified mediator, I ..."; "as a next step, I ..." says nothing about anybody. */
const asSomebody =
  /^\W*(?:(?:and|but|so) )?as an? (?!(?:\p{L}+ )?(?:result|step|rule|start|whole|reminder|thank|follow-up|token|consequence)\b)[^,]{2,80}, I\b/iu

export const ownPeople =
  /\b(?:my|our) (?:\p{L}+ )?(?:wife|husband|partner|sons?|daughters?|child(?:ren)?|kids?|brother|sister|father|mother|parents?|cousin|aunt|uncle|grand\p{L}+|family|friends?|colleagues?|mentor|boss|manager|employer|clients?|customers?|patients|students|pupils|team)\b/iu

/** What the writer is said to have done or to be, as verbs; thinking and feeling aside. */
export const ownDeeds = (clause: string): readonly Word[] => {
  const told = clause
    .replace(/\bI (hope|think|believe|trust|suppose) (?:that )?I\b/g, 'I $1')
    .replace(/\bfound (?:the|your|our|this) \p{L}+ \p{L}+ly \p{L}+/giu, 'felt so')
    .replace(/\b(?:took|take) in(?= (?:that|how|the)\b)/gi, 'felt')
    .replace(
      /\b(?:find|found)(?= (?:it|that|this|myself|your \p{L}+|the (?:talk|idea|conversation|visit))\b)/giu,
      'felt',
    )
  return [...told.matchAll(ownVerb), ...told.matchAll(having)]
    .map((match) => ({ word: match.at(-1) ?? '', be: match.length > 2 && match[1] !== undefined }))
    .filter(({ word, be }) => !(be ? states : inner).has(baseOf(word)) && isDeed(word, be))
    .map(({ word }) => ({ word, stem: stemOf(word) ?? word.toLowerCase() }))
}

/** A verb, or what somebody is; what courtesy is made of too counts once it is done: “led”, “passed”. */
const isDeed = (word: string, be: boolean): boolean => {
  const low = word.toLowerCase()
  if (auxiliaries.has(low) || modal.test(low)) return false
  const read = verbReading(low)
  const stem = stemOf(low)
  if (stem === undefined || isCourtesy(stem)) return !be && (canBe(low, 'past') || canBe(low, 'gerund'))
  return read !== undefined || /(?:ed|ent|al|ic|ish)$/.test(low)
}

const ability =
  /\bI know\b.{0,200}\b(?:well|how to)\b|(?<!so )\bI can (?!only|see|hardly|imagine|well|tell|be)|\bI(?:'m| am) able to\b|\bI(?:'m| am) (?:also |fully |still )?(?:trained|qualified|certified|licensed|registered|accredited|fluent|skilled|versed|experienced|proficient)\b|^\W*(?:and |but )?I (?:also |already |still |currently )?(?:hold|own|speak|live|contribute to|volunteer|coach|mentor|have (?=(?:an?|my|our|no|some|several|many|over|more|two|both|\d+)\b))/i

/** Whether a deed says little by itself: “had”, “took”. */
export const isLight = ({ word }: Word): boolean => light.has(baseOf(word))

/** Something the writer did, has, knows or is. */
const ofSelf = (clause: string): boolean =>
  isSomebody.test(clause) ||
  asSomebody.test(clause) ||
  /\bunder my\b/i.test(clause) ||
  ownPeople.test(clause) ||
  ability.test(clause) ||
  ownDeeds(clause).length > 0

const theirs =
  /\b(?:you|your|yours|(?:the|this) (?:company|firm|team|organi[sz]ation|business|shop|school|ward|hospital|office|house|practice|kitchen|department|panel|board|partners|branch|project|platform))\b|\b(?:they|he|she)\b/i

const reported =
  /\b(?:told|said|mentioned|explained|described|pointed out|hear|heard|learn|learn(?:ed|t)|understand|gather|read|noticed?|took in|news|aware)\b.{0,60}?\b(?:that|how|about|of|from|the|your|you|why|there)\b|\b(?:know|note|see|realis\w+|realiz\w+) (?:that |how |why )?(?:you|your|the|they|it|he|she|there|\p{Lu})/iu
const reporting = /\b(?:hearing|learning|knowing|seeing)\b.{0,60}?\b(?:that|how|about|of|the|your|you)\b/i

/** "Quillpost's readers", "Quillpost grew": the firm as the owner or the doer. How it felt or looked is the scene. */
const ofFirm = (clause: string, firm: Support['firm']): boolean => {
  const begun =
    /^\W*(?:(?:and|but|so) )?((?:\p{Lu}[\p{L}\p{N}&-]* ){0,3}\p{Lu}[\p{L}\p{N}&-]*)('s)? (\p{L}+)/u.exec(
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
  ofFirm(clause, firm) ||
  [...clause.matchAll(/\p{Lu}[\p{L}'-]+/gu)].some(([name]) => people.has(folded(name).replace(/'s$/, '')))

export const opinion =
  /\b(?:what I (?:noticed|saw|heard|felt|remember|liked|loved|took)\b|I (?:could|can) (?:hear|see|feel|sense|tell|smell)\b|sounds? to me\b|I (?:keep|kept) \p{L}+ing\b|I(?:'m| am| was) (?:convinced|certain|persuaded|more nervous|mortified)|I (?:\p{L}+ )?(?:hoped|wished|feared|expected)\b|in my (?:view|opinion|experience|eyes|mind)|to my (?:ear|eye|mind)\b|I (?:find|think|believe|feel|felt|thought|prefer|love|like|enjoy|admire|suspect|suppose|found (?:it|that|this)|liked|loved|enjoyed|adore|must say|confess|laughed|smiled|slept|dreamt)\b|I(?:'ve| have) (?:always|long|often|seldom|rarely|never) (?:\w+ )?(?:believed|thought|felt|loved|liked|enjoyed|dreamed|dreamt|wanted|admired)|(?:makes?|made) (?:me|my) |I (?:was|am|feel|felt) (?:so |very |a bit |rather )?(?:happy|sad|touched|moved|nervous|relieved|surprised|amazed|proud|lucky|honoured|charmed|amused|thrilled|disappointed)|my (?:heart|nerves|eyes|breath|stomach)\b)/iu

/** Said from the heart: nobody else can know it, whatever it is about. */
export const isPersonal =
  /\b(?:my (?:heart|nerves|breath|breathing|stomach)|I (?:laughed|smiled|grinned|cried|blushed|slept|dreamt|dreamed|prefer|always felt|have always felt|believe it is|(?:keep|kept) (?:thinking|wondering|smiling|laughing)|(?:rather |half |secretly )?hoped|was (?:so |more |very |a (?:bit|little) |rather )?(?:touched|moved|surprised|amazed|lucky|nervous|charmed|relieved))|in my (?:view|opinion|experience|eyes)|to my (?:ear|eye|mind)|sounds? to me|as I see it|(?:wear|wears|wore|makes?|made|leaves?|left|moves?|moved|touche[sd]|reminde?d?s?) me\b(?! (?:(?:even|all the|much|still) )?(?:keen|keener|eager|more|want|wish|curious|interested|hope|think|look)\b)|sets? me at|gave me (?:pause|hope|courage|heart)|took me (?:straight )?back)|, (?:to|for) me,|^\W*(?:to|for) me,|, I (?:find|think|believe|feel)\W*$/i

/** What was told is looked back at; what follows is held against the notes. */
const isReport = (clause: string): boolean =>
  (reported.test(clause) || (reporting.test(clause) && !thought.test(clause))) &&
  /\b(?:you|he|she|they|I|hearing|learning|knowing|news)\b/i.test(clause)

export const thanks =
  /^\W*(?:(?:and )?(?:many )?thanks\b|thank you\b|(?:and )?for \p{L}+ing me\b|(?:cheers|merci)\b|I appreciate)/iu

/** What something means or why it is liked: "because it trusts people", "to me it says …", "a thing like that tells …". */
const isReason =
  /^\W*(?:(?:because|since|as|and|but|so|to me,?|for me,?) )*(?:it|that|this|such|(?:a|an|the|some) (?:\p{L}+ )?(?:things?|ideas?|details?|gestures?|touch) like (?:that|this))\b/iu

/** Where the talk was over and the day went on: what was done there is a detail of the scene. */
const scene =
  /\bon (?:my|the) way (?:out|home|back|over|here|there)\b|\b(?:all|the whole) (?:evening|way|night|afternoon|weekend)\b|\b(?:closed|shut|opened) the (?:laptop|door|gate|window)\b|\b(?:we|I) hung up\b|\b(?:drove|walked|cycled|rode|went|came|got) home\b|\bmissed (?:the|my) (?:train|bus|tram)\b|\bover (?:dinner|supper|breakfast)\b/i

/** What one cannot help, likes or is like, which nobody else can know. */
const disposed =
  /\bI (?:can't|cannot|could not|couldn't) (?:bear|stand|stop|help|shake|get over|get enough)\b|\b(?:soft spot|weakness) for\b|\b(?:struck|strikes) me as\b|\b(?:lie|lay|lying) awake\b|\b(?:I(?: have|'ve) been|I(?: was|'m| am)) looking for\b|\bI caught myself\b/i

const isScene = (clause: string): boolean =>
  /\bI (?:can |could )?(?:see|understand|understood|saw) why\b|\bI (?:can |could )?(?:only |well )?(?:picture|imagine) (?:how|what|that)\b/i.test(
    clause,
  ) ||
  (scene.test(clause) && !asSomebody.test(clause) && !isSomebody.test(clause)) ||
  disposed.test(clause)

export const mannerOf = (clause: string, asks: boolean, ahead: boolean, support: Support): Manner => {
  if (
    (asks || (wondering.test(clause) && !/\b(?:was|were|been)\b[^,]{0,40}\bto\b/.test(clause))) &&
    !lookingBack.test(clause)
  )
    return 'asks'
  if (thanks.test(clause)) return 'plain'
  if (isScene(clause)) return 'feeling'
  const deeds = ofSelf(clause)
  if (!deeds && isPersonal.test(clause)) return 'feeling'
  if (
    ahead &&
    !lookingBack.test(clause) &&
    !(deeds && ownDeeds(clause).some(({ word }) => canBe(word, 'past') && !canBe(word, 'base')))
  )
    return 'ahead'
  if (wouldHave.test(clause) && ownDeeds(clause).length === 0) return 'feeling'
  if (deeds) return 'deed'
  if (isReason.test(clause) && !/\b(?:I|my|we|our|you|your)\b/.test(clause)) return 'feeling'
  if (isReport(clause)) return 'report'
  if (opinion.test(clause)) return 'feeling'
  if (thought.test(clause)) return 'ahead'
  return ofThem(clause, support) ? 'theirs' : 'plain'
}

/** Who speaks of themselves. */
export const firstPerson = /\b(?:I|me|my|mine|we|our)\b|I'/

/** Who tells something does nothing else. */
export const telling = /^(?:said|say|told|tell|asked|ask|mentioned|explained|spoke|talked|thanked)$/i

/** What is said of them begins behind “that”. */
export const saidOfThem = (clause: string): string =>
  clause.slice(Math.max(0, clause.search(/(?<=\bthat )your? /i)))
