import type { Context } from 'hono'
import type { Action, Desk, Opening } from '../actions/action.ts'
import { modelAction } from '../actions/assistant/model.ts'
import { isCalm } from '../actions/calm.ts'
import { subjectFrom } from '../actions/dossier-file.ts'
import { historyAction } from '../actions/facts/undo.ts'
import { type Held, heldBy } from '../actions/kept.ts'
import { perform } from '../actions/perform.ts'
import { type Planned, planOne } from '../actions/plan.ts'
import { zoneHere } from '../actions/post/outbox.ts'
import { waitingHere } from '../actions/post/waiting.ts'
import { done, type Outcome } from '../core/outcome.ts'
import type { Flash } from './ui/layout.tsx'
import { tellWaiting } from './waiting.ts'

/** What every page is handed: the actions by name, where it is, what was just changed. It can ask for nothing: what it shows was asked for. */
export interface Room {
  /** The moment of asking, on the clock of whoever reads: their own zone, else the machine’s. */
  readonly now: Temporal.ZonedDateTime
  readonly actions: ReadonlyMap<string, Action>
  /** This page's own address, for forms to come back to. */
  readonly here: string
  readonly flash?: Flash | undefined
  /** The assistant, where one is turned on. */
  readonly assistant?: { readonly model: string; readonly host: string; readonly here: boolean } | undefined
  readonly query: Readonly<Record<string, string>>
  /** The zone of the machine. */
  readonly zoneHere: string
  /** Can assistants on this machine be looked for? */
  readonly looksNearby: boolean
}

/** The same for a route, which asks at the desk for what its page shows. */
export interface Entrance extends Room {
  readonly desk: Desk
}

/** An opportunity with its plan, as most pages want it. */
export interface Opened extends Held {
  readonly planned: Planned & { readonly calm: boolean }
}

/** What a part of such a page is handed. */
export interface Place {
  readonly opened: Opened
  readonly room: Room
}

export const opened = async (id: string, desk: Opening): Promise<Outcome<Opened>> => {
  const held = await heldBy(id, desk)
  if (!held.ok) return held
  const subject = await subjectFrom(id, desk)
  if (!subject.ok) return subject
  const { dossier } = held.value
  const now = desk.now.withTimeZone(dossier.me.zone ?? desk.now.timeZoneId)
  const calm = await isCalm(desk)
  if (!calm.ok) return calm
  return done({
    ...held.value,
    planned: { ...(await planOne(subject.value, now, {}, desk)), calm: calm.value },
  })
}

const flashOf = async (c: Context, desk: Desk): Promise<Flash | undefined> => {
  const id = c.req.query('changed')
  if (!id) return undefined
  const history = await perform(historyAction, { change: id }, desk)
  const [change] = history.ok ? history.value.changes : []
  return change && { says: change.says, change: id, undone: !change.canUndo, back: pathOf(c) }
}

/** The page's own address without the word on what was just changed. */
const pathOf = (c: Context): string => {
  const url = new URL(c.req.url)
  url.searchParams.delete('changed')
  return `${url.pathname}${url.search}`
}

const assistantOf = async (desk: Desk): Promise<Room['assistant']> => {
  const modelled = await perform(modelAction, {}, desk)
  if (!modelled.ok || !modelled.value.settings?.on) return undefined
  const { model, url } = modelled.value.settings
  return { model, host: new URL(url).host, here: modelled.value.here }
}

export const roomOf = async (
  c: Context,
  desk: Desk,
  actions: ReadonlyMap<string, Action>,
): Promise<Entrance> => {
  tellWaiting(await waitingHere(desk))
  return roomAt(c, desk, actions)
}

const roomAt = async (c: Context, desk: Desk, actions: ReadonlyMap<string, Action>): Promise<Entrance> => ({
  desk,
  zoneHere: desk.now.timeZoneId,
  looksNearby: desk.nearby !== undefined,
  now: desk.now.withTimeZone(await zoneHere(desk)),
  actions,
  here: pathOf(c),
  flash: await flashOf(c, desk),
  assistant: await assistantOf(desk),
  query: c.req.query(),
})
