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

/** A subject yet to be chosen: `{role}` and `{company}` stand for the plain names; the last text must be short whatever they are. */
export interface Subject {
  readonly slot: string
  readonly texts: readonly string[]
  /** The subject of a message that goes on from an earlier one: the same for every such message. */
  readonly goingOn?: true
}

/** One of the subjects that keeps within eight words, rather one no colleague got, chosen by the seed. */
export const subjectOf = (
  scene: Scene,
  { slot, texts, goingOn }: Subject,
  frames: ReadonlySet<string>,
): { readonly chosen: string; readonly text: string } => {
  const { role, company } = scene.told.opportunity
  const seed = goingOn ? `${role}|${scene.interview?.id ?? ''}` : scene.seed
  const filled = texts.map((subject) =>
    subject
      .replaceAll('{role}', () => shortRole(role))
      .replaceAll('{company}', () => company.name.replaceAll(/\s+/g, ' ').trim())
      .replaceAll('{event}', () => scene.words.event ?? 'conversation')
      .replace(/\{(m)eeting\}/i, (_, first: string) => {
        const meeting = scene.words.meeting ?? 'our conversation'
        return first === 'M' ? `${meeting.charAt(0).toUpperCase()}${meeting.slice(1)}` : meeting
      }),
  )
  const short = filled.filter((text) => wordCount(text) <= most)
  const fresh = short.filter((text) => !frames.has(text))
  const pool = fresh.length > 0 ? fresh : short
  const chosen = pool[seeded(`${seed}|subject|${slot}`, pool.length)] ?? filled.at(-1) ?? ''
  return { chosen, text: goingOn && scene.step.thread ? `Re: ${chosen}` : chosen }
}

/** The subject of a message that goes on from an earlier one. */
export const goingOn: Subject = {
  slot: 'going-on',
  texts: ['{role}: {meeting}', '{role} at {company}', '{Meeting} at {company}', 'After {meeting}'],
  goingOn: true,
}
