import type { FactId } from '../dossier/dossier.ts'
import { asSaid, inFull } from '../english/register.ts'
import type { Fragment } from '../notes/fragment.ts'
import { gate, type Slot } from '../notes/grammar/gate.ts'
import { soundCheck } from '../notes/sound.ts'
import type { Element } from '../playbook/element.ts'
import type { Line } from './line.ts'
import type { Parts } from './parts.ts'
import { reread } from './reread/reread.ts'
import type { Scene } from './scene.ts'
import { seeded } from './seed.ts'

/**
 * One sentence with slots in braces: `{that}`, `{noun}` … take a note's form of that name, `{That}` the same with a
 * capital; `{role}`, `{as}`, `{company}`, `{day}`, `{talk}` … come from the scene. A frame whose slot stays empty is
 * not used: nothing is ever forced. Written with contractions; formal letters spell them out.
 */
export interface Frame {
  readonly text: string
  /** Only where the reader's world is formal, or only where it is not. Absent: anywhere. */
  readonly tone?: 'formal' | 'plain'
  /** What the note must be like: its subject, its tense, whether it is good news. */
  readonly fits?: (note: Fragment) => boolean
}

export interface Filling {
  readonly element: Element
  /** Chooses among the frames; the same slot in another letter gets another frame. */
  readonly slot: string
  readonly frames: readonly Frame[]
  readonly note?: Fragment | undefined
  readonly parts?: Parts
  readonly facts?: readonly FactId[]
  /** Its words were typed as a sentence, and are one. */
  readonly typed?: boolean
  /** The sentence has to be there: when every frame is taken, one is used again. */
  readonly must?: boolean
}

const slots = /\{(\w+)\}/g

/** With a capital, unless it begins with a name that is spelled without: “eBay”, “monday.com”. */
const capital = (text: string): string =>
  /^(?:\p{Ll}+\p{Lu}|\p{Ll}+\.\p{Ll}{2,})/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)

/** The frame with its slots filled, or undefined where one stays empty. */
const filled = (text: string, parts: Parts): string | undefined => {
  let whole = true
  const result = text.replaceAll(slots, (slot: string, name: string, at: number) => {
    const part = parts[name] ?? parts[name.charAt(0).toLowerCase() + name.slice(1)]
    if (!part) whole = false
    // “moving medicines, because a late box matters is why …”: a comma that was opened has to close, unless the sentence does.
    else if (
      !/[.?!]$/.test(part) &&
      ((part.match(/,/g)?.length ?? 0) & 1) === 1 &&
      /^ /.test(text.slice(at + slot.length))
    )
      whole = false
    return part && /^[A-Z]/.test(name) ? capital(part) : (part ?? '')
  })
  // A name that ends with its own stop or mark keeps it instead of the frame's: “Hartley & Co.”, “Yahoo!”.
  return whole ? result.replace(/([.?!…])\.$/u, '$1') : undefined
}

/** What the grammar wants of a slot's words; the other slots are not made of notes. */
const slotsOf: Readonly<Record<string, readonly Slot[]>> = {
  ...{ that: ['that'], sentence: ['sentence'], how: ['how'], gerund: ['gerund'], question: ['question'] },
  ...{
    noun: ['noun'],
    thing: ['skill'],
    area: ['skill'],
    skill: ['skill', 'gerund'],
    evidence: ['evidence'],
  },
  ...{
    doing: ['gerund'],
    agent: ['noun'],
    ability: ['deed'],
    habit: ['deed'],
    proof: ['sentence'],
    other: ['habit'],
  },
}

/** What one can or brings; “climbing since I was 19” tells how long. */
const isSkill: ReadonlySet<string> = new Set(['thing', 'area', 'skill', 'doing'])

/** Of somebody alone nothing was told yet: “You told me about Joshua”. */
const isOnlyName = (words: string, names: ReadonlySet<string>): boolean => names.has(words.toLowerCase())

const isFit = (slot: string, words: string, names: ReadonlySet<string>): boolean => {
  const wanted = slotsOf[slot]
  if (!wanted) return true
  if (slot === 'noun' && isOnlyName(words, names)) return false
  if (isSkill.has(slot) && /\bsince\b/.test(words)) return false
  return wanted.some((each) => gate(each, words, names) === undefined)
}

/** Only what is surely what its slot wants; what was typed as a sentence is one. */
const fitting = (parts: Parts, names: ReadonlySet<string>, { typed, note }: Filling): Parts => {
  const asTyped = new Set(
    (typed ?? note?.typed) ? ['that', 'sentence', 'proof', ...(note ? [note.shape] : [])] : [],
  )
  return Object.fromEntries(
    Object.entries(parts).filter(([slot, words]) => !words || asTyped.has(slot) || isFit(slot, words, names)),
  )
}

/** Words a reader hears twice in a short letter. */
const echoing =
  /\b(enjoy|glad|grateful|forward|interest|pleas|remember|gladly|happy|draw|hear|sorry|careful|further|told|said|wrote|very much|welcome)\w*/gi

/** How a sentence opens, and its words that would echo in the next. */
const sounds = (text: string): string[] => [
  text.split(' ').slice(0, 2).join(' ').toLowerCase(),
  ...[...text.matchAll(echoing)].map(([, stem = '']) => stem.toLowerCase()),
]

/** A letter in which every other sentence begins with “I” or “It” speaks of its writer alone. */
const aboutMe = (text: string): string[] => {
  const first = /^(?:I|It)\b/.exec(text)?.[0]
  return first ? [`opens with ${first}`] : []
}

const warm = /\b(enjoy|pleasure|glad|good to|kind|happy|appreciate|very much|means? a lot)\w*/i
const light =
  /\b(thanks|enjoy(ed)?|glad|happy|good to|liked|a lot|back in touch|check in|a short line)\b|'(ll|m|d|ve)\b/i

/** How far a frame is from the manner asked for; 0 for all where none was. */
const offKey = ({ manner }: Scene, frame: Frame): number => {
  if (manner.warmth === 'warmer') return warm.test(frame.text) ? 0 : 1
  if (manner.warmth === 'formal') return frame.tone === 'formal' ? 0 : light.test(frame.text) ? 2 : 1
  return 0
}

const inManner = (scene: Scene, text: string): string => {
  const { contracted = scene.formality !== 'formal', manner } = scene
  if (!contracted || manner.warmth === 'formal') return inFull(text)
  return scene.contracted || manner.warmth === 'warmer' ? asSaid(text) : text
}

/** Those of the least, by a number each. */
const fewest = <Thing>(things: readonly Thing[], of: (thing: Thing) => number): readonly Thing[] => {
  const least = Math.min(...things.map(of))
  return things.filter((each) => of(each) === least)
}

/** The facts behind the scene's own words, so that even "the Senior Data Engineer role" says where it came from. */
const behind = (frame: Frame, scene: Scene): FactId[] =>
  [...frame.text.matchAll(slots)].flatMap(([, name = '']) => scene.sources[name] ?? [])

/** What was used before a sentence is made. */
export interface Used {
  /** Frames and subjects, by this letter and its colleagues'. */
  readonly frames: ReadonlySet<string>
  /** How the sentences of this letter open, and the words that would echo. */
  readonly sounds: ReadonlySet<string>
}

export const nothingUsed: Used = { frames: new Set(), sounds: new Set() }

export const usedAfter = (used: Used, { frame, text }: Pick<Line, 'frame' | 'text'>): Used => ({
  frames: used.frames.union(new Set([frame])),
  sounds: used.sounds.union(new Set([...sounds(frame), ...aboutMe(text)])),
})

/**
 * One sentence out of the first frames that fit, chosen by the scene's seed; never a frame the panel has had
 * already, and rather one that neither opens like nor echoes an earlier sentence of this letter. Undefined where nothing fits.
 * The person's own words stand as they were said, and are not read again.
 */
export const say = (scene: Scene, filling: Filling, used: Used, own = false): Line | undefined => {
  const made = { ...filling.note?.forms, ...filling.parts }
  const parts = { ...scene.words, ...(own ? made : fitting(made, scene.names ?? new Set(), filling)) }
  const ready = filling.frames.flatMap((frame) => {
    if (frame.tone && (frame.tone === 'formal') !== (scene.formality === 'formal')) return []
    if (frame.fits && !(filling.note && frame.fits(filling.note))) return []
    const text = filled(inManner(scene, frame.text), parts)
    // A note and a frame, each sound by itself, may not be so together.
    const noted = !own && (filling.note !== undefined || filling.parts !== undefined)
    const sounds = text !== undefined && (!filling.note || soundCheck(text) === undefined)
    return sounds && !(noted && reread(capital(text))) ? [{ frame, text }] : []
  })
  const fresh = ready.filter(({ frame }) => !used.frames.has(frame.text))
  const echoes = ({ frame, text }: (typeof ready)[number]) =>
    [...sounds(frame.text), ...aboutMe(capital(text))].filter((sound) => used.sounds.has(sound)).length
  const offered = fresh.length > 0 ? fewest(fresh, echoes) : filling.must ? ready : []
  const unworn = fewest(offered, ({ frame }) => scene.worn.get(frame.text) ?? 0)
  const pool = fewest(unworn, ({ frame }) => offKey(scene, frame))
  const chosen = pool[seeded(`${scene.seed}|${filling.slot}`, pool.length)]
  if (!chosen) return undefined
  const facts = [
    ...(filling.note ? [filling.note.fact] : []),
    ...(filling.facts ?? []),
    ...behind(chosen.frame, scene),
  ]
  return {
    text: capital(chosen.text),
    facts: [...new Set(facts)],
    element: filling.element,
    frame: chosen.frame.text,
  }
}
