import type { RawDossier } from '../../dossier/schema.ts'
import { plainWords } from '../../english/sought.ts'
import type { Resume } from './read-resume.ts'

type Strength = NonNullable<RawDossier['me']['strengths']>[number]

/** A strength that a résumé shows, with what would become of it. */
export interface StrengthTold extends Strength {
  /** “skill 3”, “award 1”. */
  readonly place: string
  /** It is among the strengths already; `adds`: its proof is new. */
  readonly known?: 'same' | 'adds'
}

export interface StrengthsTold {
  readonly all: readonly StrengthTold[]
  /** What one did that is tied to no skill. */
  readonly untied: readonly string[]
}

const says = (text: string, word: string): boolean =>
  word.length > 1 && ` ${plainWords(text)} `.includes(` ${word} `)

/** The deeds that speak of a skill, those in its own words before those in words around it. */
const proofsOf = ({ name, keywords }: Resume['skills'][number], { deeds }: Resume) => {
  const own = plainWords(name)
  const around = keywords.map(plainWords)
  return [
    ...deeds.filter(({ text }) => says(text, own)),
    ...deeds.filter(({ text }) => around.some((word) => says(text, word))),
    ...deeds.filter((deed) => deed.keywords.some((word) => [own, ...around].includes(plainWords(word)))),
  ]
}

const proofSays = ({ text, at }: Resume['deeds'][number]): string =>
  at === undefined || plainWords(text).includes(plainWords(at))
    ? text
    : `${text.replace(/[.;,]$/, '')} (${at})`

const standing = (strength: Strength, there: readonly Strength[]): Pick<StrengthTold, 'known'> => {
  const same = there.find(({ skill }) => plainWords(skill) === plainWords(strength.skill))
  if (!same) return {}
  return { known: same.proof === undefined && strength.proof !== undefined ? 'adds' : 'same' }
}

/** Strengths out of a résumé, each with the deed that shows it; one deed proves one skill as long as there are others. */
export const strengthsIn = (resume: Resume, there: readonly Strength[]): StrengthsTold => {
  const used = new Set<Resume['deeds'][number]>()
  const skills = resume.skills.map((skill, at): StrengthTold => {
    const proofs = proofsOf(skill, resume)
    const proof = proofs.find((deed) => !used.has(deed)) ?? proofs[0]
    if (proof) used.add(proof)
    const strength = { skill: skill.name, ...(proof ? { proof: proofSays(proof) } : {}) }
    return { ...strength, ...standing(strength, there), place: `skill ${at + 1}` }
  })
  const given = resume.given.map(({ name, by }, at): StrengthTold => {
    const strength = { skill: name, ...(by === '' ? {} : { proof: by }) }
    return { ...strength, ...standing(strength, there), place: `award ${at + 1}` }
  })
  return {
    all: [...skills, ...given],
    untied: resume.deeds.filter((deed) => !used.has(deed)).map(proofSays),
  }
}

/** The strengths with those that were picked; a proof is added where there was none, and nothing is written over. */
export const withStrengths = (
  there: readonly Strength[],
  picked: readonly StrengthTold[],
): readonly Strength[] => {
  const fresh = picked.filter(({ known }) => known === undefined)
  const proofs = new Map(picked.map(({ skill, proof }) => [plainWords(skill), proof]))
  const before = there.map(({ skill, proof }) => {
    const told = proof ?? proofs.get(plainWords(skill))
    return { skill, ...(told === undefined ? {} : { proof: told }) }
  })
  return [
    ...before,
    ...fresh.map(({ skill, proof }) => ({ skill, ...(proof === undefined ? {} : { proof }) })),
  ]
}
