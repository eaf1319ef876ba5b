import type { Dossier, Touch } from '../../core/dossier/dossier.ts'
import { wentBy } from '../../core/vocabulary/channels.ts'
import { meanings } from '../../core/vocabulary/meanings.ts'
import { touchSays } from '../../core/vocabulary/touch-kinds.ts'

/** People by their names, not their ids. */
export const names = (ids: readonly string[], dossier: Dossier): string =>
  ids.map((id) => dossier.people.get(id)?.name ?? id).join(', ')

/** What went between two people, as one line. */
export const touchTitle = (touch: Touch, dossier: Dossier): string => {
  const who = names(touch.with, dossier) || 'them'
  const over = touch.channel === 'email' || touch.channel === 'none' ? '' : `, ${wentBy[touch.channel]}`
  const kind = touchSays(touch.kind)
  const meaning = touch.meaning ? `, which means ${meanings[touch.meaning.is].says}` : ''
  return touch.direction === 'out' ? `You sent ${who} ${kind}${over}` : `${who}: ${kind}${over}${meaning}`
}
