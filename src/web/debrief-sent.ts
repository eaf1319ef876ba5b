import { hardlySpoke } from '../actions/facts/said.ts'
import type { Dossier, Interview } from '../core/dossier/dossier.ts'
import type { Complaint } from '../core/outcome.ts'
import { wordsOf } from './debrief-asked.ts'
import { type Box, boxOf, flat, isHardly } from './debrief-boxes.ts'
import type { Sent } from './form.ts'

/** What a debrief that was sent asks to be kept, beside what is kept already; empty where nothing is new. */
export interface Told {
  readonly given: Readonly<Record<string, readonly string[] | string | boolean>>
  readonly problems: readonly Problem[]
}

/** Why a part cannot be kept as it was sent. */
interface Problem extends Complaint {
  /** The same without the words of a box that is only for oneself: for where letters stand. */
  readonly aloud?: string
}

type Part = Partial<Record<'notes' | 'said' | 'change' | 'lock' | 'open', string>> & {
  readonly problem?: Problem
}

const one = (sent: Sent, key: string): string => flat(sent.get(key)?.at(-1) ?? '')

/** A kept sentence as it was sent back: other words, another lock, or neither. */
const keptPart = (sent: Sent, box: Box, id: string): Part => {
  const was = one(sent, `was:${box.key}`)
  const typed = one(sent, `say:${box.key}`)
  const further = one(sent, `why:${box.key}`)
  const words = wordsOf(sent, box.key)
  const isNew = (typed !== was || further !== '') && words !== box.words
  if (isNew && was !== box.words)
    return {
      problem: {
        message: `Other words were kept meanwhile: “${box.words}”. Keep again to put yours there.`,
        aloud: 'Other words were kept meanwhile for one of these boxes; when you keep this you see both.',
      },
    }
  const change = isNew ? { change: `${id}: ${words}` } : {}
  const lock = sent.has(`lock:${box.key}`)
  if (box.private || words === '' || lock === box.locked) return change
  if (lock) return { ...change, lock: id }
  if (sent.has(`agree:${box.key}`)) return { ...change, open: id }
  return {
    problem: {
      message: `“${words}” was only for you. Say below that it may go into a letter, or lock it again.`,
      aloud:
        'One sentence was only for you so far; when you keep this you are asked whether it may be said to them.',
    },
  }
}

const newPart = (sent: Sent, key: string): Part => {
  const words = wordsOf(sent, key)
  if (words === '') return {}
  const who = one(sent, `who:${key}`)
  const line = `${key.slice('new:'.length).replace(/@$/, who === '' ? '' : `@${who}`)}: ${words}`
  return { said: sent.has(`lock:${key}`) ? `${line} (private)` : line }
}

const boxParts = (sent: Sent, { debrief }: Interview): readonly Part[] =>
  [...sent.keys()].flatMap((name): Part[] => {
    const key = name.startsWith('say:') ? name.slice('say:'.length) : undefined
    if (key === undefined) return []
    if (key.startsWith('new:')) return [newPart(sent, key)]
    const point = debrief?.points.find(({ id }) => `kept:${id}` === key)
    if (point) return [keptPart(sent, boxOf(point), point.id)]
    // Deleted meanwhile: what was typed anew is not lost for that.
    return one(sent, name) === one(sent, `was:${key}`)
      ? []
      : [
          {
            problem: {
              message: `“${one(sent, name)}”: the note it was is gone. Write it into another box.`,
              aloud:
                'The note that one of these boxes held is gone; write what you typed there into another box.',
            },
          },
        ]
  })

const hardlyParts = (sent: Sent, { met, debrief }: Interview): readonly Part[] =>
  met
    .filter((id) => sent.has(`may-hardly:${id}`))
    .map((id): Part => {
      const kept = debrief?.points.find((point) => isHardly(point) && point.who === id)
      const hardly = sent.has(`hardly:${id}`)
      if (hardly === (kept !== undefined)) return {}
      return kept ? { change: `${kept.id}: ` } : { notes: `aside@${id}: ${hardlySpoke}` }
    })

const noteParts = (sent: Sent, { opportunity }: Dossier): readonly Part[] =>
  [...sent.keys()]
    .filter((name) => name.startsWith('note:') && one(sent, name) !== '')
    .filter((name) => name !== 'note:keen' || one(sent, name) !== opportunity.keen)
    .map((name) => ({ notes: `${name.slice('note:'.length)}: ${one(sent, name)}` }))

const promisePart = (sent: Sent): Part => {
  const what = one(sent, 'promise:what')
  if (what === '') return {}
  const due = one(sent, 'promise:due')
  return {
    notes: `${one(sent, 'promise:by')}@${one(sent, 'promise:who')}: ${what}${due ? ` (by ${due})` : ''}`,
  }
}

const nextGiven = (sent: Sent, { debrief }: Interview): Told['given'] => {
  const { nextSteps, askedNextSteps } = debrief ?? {}
  const before = { next: flat(nextSteps?.text ?? ''), hearBy: nextSteps?.hearBy?.toString() ?? '' }
  const changed = (['next', 'hearBy'] as const).filter(
    (key) => sent.has(key) && one(sent, key) !== before[key],
  )
  const unsaid = sent.has('unsaid')
  return {
    ...Object.fromEntries(changed.map((key) => [key, one(sent, key)])),
    ...(sent.has('next') && unsaid !== (askedNextSteps === false) ? { unsaid } : {}),
  }
}

/** Words that stay as they were typed. */
const leaveGiven = (sent: Sent): Told['given'] => {
  const leave = (sent.get('leave') ?? []).filter((each) => each.trim() !== '')
  return leave.length > 0 ? { leave } : {}
}

export const toldIn = (sent: Sent, dossier: Dossier, interview: Interview): Told => {
  const parts = [
    ...boxParts(sent, interview),
    ...hardlyParts(sent, interview),
    ...noteParts(sent, dossier),
    promisePart(sent),
  ]
  const lists = (['notes', 'said', 'change', 'lock', 'open'] as const).flatMap((key) => {
    const all = parts.flatMap((part) => part[key] ?? [])
    return all.length > 0 ? [[key, all] as const] : []
  })
  return {
    given: { ...Object.fromEntries(lists), ...nextGiven(sent, interview), ...leaveGiven(sent) },
    problems: parts.flatMap(({ problem }) => problem ?? []),
  }
}
