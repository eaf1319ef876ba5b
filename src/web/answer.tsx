import type { Context } from 'hono'
import type { Action, Desk } from '../actions/action.ts'
import { heldBy } from '../actions/kept.ts'
import { plain } from '../actions/plain.ts'
import type { Complaint } from '../core/outcome.ts'
import { backOf, type Sent } from './form.ts'
import { marked } from './once.ts'
import type { Entrance } from './page.ts'
import { RefusedPage, TroublePage } from './pages/trouble.tsx'

export const html = (c: Context, page: unknown, status: 200 | 404 | 422 | 500 | 503 = 200) =>
  // A refused form stands on its page again, with its own words; only one that led on goes along.
  c.html(`<!doctype html>${marked(String(page), status === 200 ? c.req.query('form') : undefined)}`, status)

export const trouble = (c: Context, problems: readonly Complaint[], status: 404 | 422 | 500 | 503 = 404) =>
  html(
    c,
    <TroublePage
      title={status === 404 ? 'That is not here' : 'That did not work'}
      problems={plain(problems)}
    />,
    status,
  )

/** A form that could not be kept, on a page of its own: why, everything that was typed, and the way on. */
export const refusedOn = async (
  c: Context,
  desk: Desk,
  of: Action,
  sent: Sent,
  problems: readonly Complaint[],
) => {
  const id = sent.get('opportunity')?.[0] ?? sent.get('id')?.[0]
  const held = id ? await heldBy(id, desk) : undefined
  return html(
    c,
    <RefusedPage
      action={of}
      sent={sent}
      problems={problems}
      back={backOf(sent)}
      dossier={held?.ok ? held.value.dossier : undefined}
    />,
    422,
  )
}

/** Where a change leads: back, with the word on what was done and its undo. */
export const after = (back: string, change: string | undefined): string => {
  if (change === undefined) return back
  const url = new URL(back, 'http://own')
  url.searchParams.set('changed', change)
  return `${url.pathname}${url.search}${url.hash}`
}

/** What every group of routes is built from. */
export interface Ways {
  readonly deskAt: () => Desk
  readonly room: (c: Context) => Promise<Entrance>
  /** A file of the look, by the name it bears. */
  readonly asset: (name: string) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>
  /** Keeps what went wrong on our side for its owner's eyes; gives a word to find it by. */
  readonly report: (error: Error) => string
}
