import type { FactId, Strength } from '../dossier/dossier.ts'
import { withArticle } from '../english/article.ts'
import type { Fragment } from '../notes/fragment.ts'
import { strengthOf } from '../notes/strength.ts'
import { unsayable } from '../notes/unsayable.ts'
import { strengthTurn } from './assigned.ts'
import { inMargin, type Margin } from './margin.ts'
import type { NotesByKind } from './notes.ts'
import type { Parts } from './parts.ts'
import { type Scene, voiceOf } from './scene.ts'

/** A strength ready for the frames of `lines/value.ts`. */
interface Strong {
  readonly facts: readonly FactId[]
  readonly parts: Parts
  readonly typed: boolean
}

const content = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

/** The share of the first text's content words that the other has too. */
const overlap = (one: string, other: string): number => {
  const [words, others] = [content(one), content(other)]
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size
}

/** What one says of oneself after “I”. */
const ability = /^(?:can|know how|am|(?:think|believe|hope|feel) I can)\b/

const partsOf = (skill: Fragment | undefined, proof: Fragment | undefined): Parts => {
  const { gerund, noun, verb } = skill?.forms ?? {}
  // "calm incident lead" is someone, "pricing analysis" is something.
  const agent = skill?.shape === 'noun' && skill.subject === 'I' ? noun : undefined
  // “rosters” is no strength by itself; it is what one can help with.
  const area = noun && !agent && !noun.includes(' ') ? noun : undefined
  return {
    // “Help with lunchtime help” says it twice.
    skill: gerund ?? (agent || area || /\b(?:help|support)$/i.test(noun ?? '') ? undefined : noun),
    thing: gerund || agent || area ? undefined : noun,
    area,
    doing: gerund,
    agent: agent && withArticle(agent),
    ability: ability.test(verb ?? '') ? verb : undefined,
    habit: ability.test(verb ?? '') ? undefined : verb,
    proof: proof?.forms.sentence,
    evidence: proof?.forms.sentence ? undefined : proof?.forms.noun,
  }
}

const strong = (
  scene: Scene,
  strength: Strength,
  facts: readonly FactId[],
  noted: boolean,
): { readonly strong?: Strong; readonly margin: Partial<Margin> } => {
  const [fact = ''] = facts
  const stops = [strength.skill, strength.proof ?? ''].flatMap((text) => unsayable(text) ?? [])
  const margin = {
    unused: stops.map(({ because }) => ({ fact, because })),
    questions: stops.flatMap(({ ask }) => (ask ? [{ fact, ask }] : [])),
  }
  if (stops.length > 0) return { margin }
  const { skill, proof } = strengthOf(strength, fact, {
    ...voiceOf(scene),
    ...(noted ? { as: 'strength' } : {}),
  })
  return skill || proof
    ? { strong: { facts, parts: partsOf(skill, proof), typed: proof?.typed ?? false }, margin }
    : { margin }
}

/**
 * The strengths to speak of, the best first: those noted in the debrief (with the profile's proof where it is the same
 * skill), those that a private clue speaks for, and, with `fallback`, the profile's own. On a panel each colleague is
 * told of another one.
 */
export const strengthsFor = (
  scene: Scene,
  notes: NotesByKind,
  fallback: boolean,
): { readonly strong: readonly Strong[]; readonly margin: Margin } => {
  const { strengths } = scene.told.me
  const noted = (notes.strength ?? []).map(({ point }) => {
    const index = strengths.findIndex(
      ({ skill }) => overlap(point.text, skill) >= 0.6 || overlap(skill, point.text) >= 0.6,
    )
    const known = strengths[index]
    const proof = known?.proof
    return {
      strength: { skill: point.text, ...(proof ? { proof } : {}) },
      facts: [`point:${point.id}`, ...(known ? [`strength:${index}`] : [])],
    }
  })
  const turn = strengthTurn(scene.told, scene.interview, scene.reader?.id)
  const own = strengths
    .map((strength, index) => ({ strength, fact: `strength:${index}`, index }))
    .toSorted(
      (one, other) =>
        (scene.steering.get(other.fact) ?? 0) - (scene.steering.get(one.fact) ?? 0) ||
        Number(Boolean(other.strength.proof)) - Number(Boolean(one.strength.proof)),
    )
    .slice(turn, turn === 0 && (scene.interview?.met.length ?? 0) < 2 ? undefined : turn + 1)
  const spare =
    fallback && !scene.ownOnly ? own.map(({ strength, fact }) => ({ strength, facts: [fact] })) : []
  const read = (noted.length > 0 ? noted : spare).map(({ strength, facts }) =>
    strong(scene, strength, facts, noted.length > 0),
  )
  return {
    strong: read.flatMap(({ strong: found }) => found ?? []),
    margin: inMargin(...read.map(({ margin }) => margin)),
  }
}
