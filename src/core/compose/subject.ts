import { wordCount } from '../notes/sentence.ts'
import type { Scene } from './scene.ts'
import { seeded } from './seed.ts'

/** Subjects are three to eight words; eight is where phones cut them off. */
const most = 8

/** A role as it stands in a subject line: without what follows a dash or a bracket where it would be too long. */
const shortRole = (role: string): string => {
  const plain = role.replaceAll(/\s+/g, ' ').trim()
  return wordCount(plain) <= 5 ? plain : (plain.split(/(?:(?<!\s)\s+)?[,(–—:/]\s*|\s-\s/)[0] ?? plain)
}

/**
 * One of the subjects that keeps within eight words, chosen by the seed. `{role}` and `{company}` stand for the plain
 * names; the last one must be short whatever they are.
 */
export const subjectOf = (scene: Scene, slot: string, subjects: readonly string[]): string => {
  const { role, company } = scene.told.opportunity
  const texts = subjects.map((subject) =>
    subject
      .replaceAll('{role}', () => shortRole(role))
      .replaceAll('{company}', () => company.name.replaceAll(/\s+/g, ' ').trim())
      .replaceAll('{event}', () => scene.words.event ?? 'conversation'),
  )
  const short = texts.filter((text) => wordCount(text) <= most)
  const fresh = short.filter((text) => !scene.taken.has(text))
  const pool = fresh.length > 0 ? fresh : short
  const chosen = pool[seeded(`${scene.seed}|subject|${slot}`, pool.length)] ?? texts.at(-1) ?? ''
  scene.taken.add(chosen)
  return chosen
}

/** The subject of a message that goes on from an earlier one. */
export const goingOn = (scene: Scene): string => {
  const { role } = scene.told.opportunity
  const subject = subjectOf({ ...scene, seed: `${role}|${scene.interview?.id ?? ''}` }, 'going-on', [
    '{role}: our {event}',
    '{role} at {company}',
    'Our {event} at {company}',
    'Following our {event}',
  ])
  return scene.step.thread ? `Re: ${subject}` : subject
}
