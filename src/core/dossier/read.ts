import { nearest } from '../english/nearest.ts'
import { staysPrivate } from '../vocabulary/point-kinds.ts'
import { dossierOf } from './build.ts'
import type { Dossier } from './dossier.ts'
import { clip, readWallTime } from './forms.ts'
import { type Found, listed, type Offset, type Problem } from './problem.ts'
import { fileSchema, type RawDossier } from './schema.ts'
import { sourceOf } from './source.ts'
import { type Walk, walkNode } from './walk.ts'

export type DossierRead =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Add = (at: Offset, message: string, more?: { expected?: string; nearest?: string | undefined }) => void

const known = (
  ids: readonly { id: string; at: Offset }[],
  names: readonly string[],
  what: string,
  add: Add,
): void => {
  for (const { id, at } of ids) {
    if (names.includes(id)) continue
    const near = nearest(id, names)
    const hint = near ? ` Did you mean ${near}?` : names.length > 0 ? ` Known: ${names.join(', ')}.` : ''
    add(at, `There is no ${what} “${clip(id)}” in this file.${hint}`, {
      expected: names.join(', '),
      nearest: near,
    })
  }
}

const order = (raw: Partial<RawDossier>, places: Walk['places'], add: Add): void => {
  const seen = new Set<string>()
  raw.interviews?.forEach((held, index) => {
    const at = (key: string) => places.get(`interviews.${index}.${key}`) ?? 0
    if (held.id !== undefined && seen.has(held.id))
      add(at('id'), `There are two interviews “${clip(held.id)}”.`)
    if (held.id !== undefined && !/^[\p{L}\p{N}_.-]{1,60}$/u.test(held.id)) {
      add(at('id'), 'An interview’s id is one short word: letters, digits, - _ and .')
    }
    seen.add(held.id)
    if (held.starts === undefined || held.ends === undefined) return
    const [starts, ends] = [readWallTime(held.starts), readWallTime(held.ends)]
    if (starts.ok && ends.ok && Temporal.ZonedDateTime.compare(starts.value, ends.value) > 0) {
      add(at('ends'), 'This interview ends before it starts.', { expected: `a time after ${held.starts}` })
    }
  })
  const twice = (what: string, ids: readonly (readonly [string | undefined, string])[]) => {
    const taken = new Set<string>()
    for (const [id, path] of ids) {
      if (id !== undefined && taken.has(id))
        add(places.get(path) ?? 0, `There are two ${what} “${clip(id)}”.`)
      if (id !== undefined) taken.add(id)
    }
  }
  raw.interviews?.forEach((held, one) => {
    held.debrief?.points?.forEach((point, other) => {
      const at = places.get(`interviews.${one}.debrief.points.${other}`) ?? 0
      if (point.text === undefined && point.say === undefined)
        add(at, 'This note says nothing: it needs “text” (for yourself) or “say” (to them).')
      if (point.say !== undefined && point.kind && staysPrivate(point.kind, point.private))
        add(at, 'A private note has no “say”: what you would say to them is not private. Write it as “text”.')
    })
  })
  const points = raw.interviews?.flatMap((held, one) =>
    (held.debrief?.points ?? []).map(
      ({ id }, other) => [id, `interviews.${one}.debrief.points.${other}.id`] as const,
    ),
  )
  twice('points', points ?? [])
  twice('promises', raw.promises?.map(({ id }, index) => [id, `promises.${index}.id`] as const) ?? [])
  twice('touches', raw.history?.map(({ id }, index) => [id, `history.${index}.id`] as const) ?? [])
  raw.choices?.forEach((choice, index) => {
    if (choice.kind === 'snooze' && choice.until === undefined) {
      add(places.get(`choices.${index}`) ?? 0, 'A snooze says until when: “until” is missing.')
    }
  })
}

/**
 * Text → dossier, or every mistake in it at once. Never throws. `format` need not be named: JSON is read by the same rules. `ours`: the
 * text was made out of facts, not written by anyone.
 */
export const readDossier = (
  text: string,
  { file, ours }: { readonly file: string; readonly format?: 'yaml' | 'json'; readonly ours?: true },
): DossierRead => {
  const source = sourceOf(text.startsWith('\ufeff') ? text.slice(1) : text, ours)
  const found: Found[] = [...source.found]
  const add: Add = (at, message, more) => {
    const { expected, nearest: near } = more ?? {}
    found.push({ at, message, ...(expected ? { expected } : {}), ...(near ? { nearest: near } : {}) })
  }
  // A broken line makes its neighbours look wrong; what the broken lines hold is not judged twice.
  const torn = new Set(source.found.map(({ at }) => source.place(at).line))
  const gentle: Add = (at, message, more) => {
    if (torn.size === 0 || !torn.has(source.place(at).line)) add(at, message, more)
  }
  const walk: Walk = {
    complaints: { add: gentle },
    resolve: source.resolve,
    places: new Map(),
    people: [],
    interviews: [],
  }
  if (source.root === null) {
    if (found.length === 0)
      add(
        0,
        'The file is empty. The smallest dossier has: afterword: 1, me: {name}, opportunity: {role, company: {name}}.',
      )
    return { ok: false, problems: listed(found, file, source.place) }
  }
  const raw = walkNode(source.root, fileSchema, '', 0, walk) as Partial<RawDossier> | undefined
  known(walk.people, Object.keys(raw?.people ?? {}), 'person', gentle)
  const interviews = raw?.interviews?.flatMap(({ id }) => id ?? []) ?? []
  known(walk.interviews, interviews, 'interview', gentle)
  order(raw ?? {}, walk.places, gentle)
  if (found.length > 0) return { ok: false, problems: listed(found, file, source.place) }
  return { ok: true, dossier: dossierOf(raw as RawDossier) }
}
