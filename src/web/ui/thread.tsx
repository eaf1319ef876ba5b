import type { Dossier, Interview, Moment, Touch } from '../../core/dossier/dossier.ts'
import { wentBy } from '../../core/vocabulary/channels.ts'
import { meanings } from '../../core/vocabulary/meanings.ts'
import { outcomes } from '../../core/vocabulary/outcomes.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { touchSays } from '../../core/vocabulary/touch-kinds.ts'
import type { Opened } from '../page.ts'
import { soon } from './when.ts'

/** People by their names, not their ids. */
export const names = (ids: readonly string[], dossier: Dossier): string =>
  ids.map((id) => dossier.people.get(id)?.name ?? id).join(', ')

interface Knot {
  readonly at: Moment
  readonly shape: 'said' | 'sent' | 'came' | 'next'
  readonly title: string
  readonly more?: string | undefined
}

const ofTouch = (touch: Touch, dossier: Dossier): Knot => {
  const who = names(touch.with, dossier) || 'them'
  const over = touch.channel === 'email' || touch.channel === 'none' ? '' : `, ${wentBy[touch.channel]}`
  const kind = touchSays(touch.kind)
  const meaning = touch.meaning ? `, which means ${meanings[touch.meaning.is].says}` : ''
  return {
    at: touch.at,
    shape: touch.direction === 'out' ? 'sent' : 'came',
    title: touch.direction === 'out' ? `You sent ${who} ${kind}${over}` : `${who}: ${kind}${over}${meaning}`,
    more: touch.text,
  }
}

const ofInterview = (held: Interview, dossier: Dossier): Knot => {
  const outcome = held.outcome && held.outcome !== 'held' ? ` (${outcomes[held.outcome].says})` : ''
  const notes = held.debrief?.points.length ?? 0
  return {
    at: held.starts,
    shape: 'said',
    title: `${stages[held.stage].called}${outcome}${held.met.length > 0 ? ` with ${names(held.met, dossier)}` : ''}`,
    more: notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'} in the debrief` : undefined,
  }
}

/** What was said and sent, one thread down the page; what comes next is an open loop at its end. */
export const Thread = ({ opened: { dossier, planned } }: { opened: Opened }) => {
  const past = [
    ...dossier.interviews.map((held) => ofInterview(held, dossier)),
    ...dossier.touches.map((touch) => ofTouch(touch, dossier)),
    ...(dossier.offer
      ? [{ at: dossier.offer.receivedAt, shape: 'came' as const, title: 'The offer came', more: undefined }]
      : []),
  ].sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  const next = planned.steps
    .filter((step) => step.state === 'waiting')
    .map((step): Knot => ({ at: step.opens, shape: 'next', title: step.says }))
    .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  return (
    <ol class="thread">
      {[...past, ...next].map(({ at, shape, title, more }) => {
        const ahead = shape !== 'next' && at.epochMilliseconds > planned.now.epochMilliseconds
        return (
          <li class={ahead ? 'next' : shape}>
            <time datetime={at.toInstant().toString()}>{soon(at, planned.now)}</time>
            <span class="title">{title}</span>
            {more ? <span class="more">{more.length > 220 ? `${more.slice(0, 220)}…` : more}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
