import type { Look } from '../../actions/look.ts'
import type { Moment } from '../../core/dossier/dossier.ts'
import { capital } from '../../core/time/say.ts'
import { dayNear, soon } from './when.ts'

const spoke = { met: 'You met', wrote: 'You wrote', heard: 'They wrote' } as const

/** When one last spoke. */
export const lastSays = (look: Pick<Look, 'last'> | undefined, now: Moment): string =>
  look?.last ? `${spoke[look.last.by]} ${dayNear(look.last.at, now)}` : 'No contact yet'

/** The next day that something hangs on; nothing where there is none. */
export const dateSays = (look: Pick<Look, 'date'> | undefined, now: Moment): string =>
  look?.date
    ? `${capital(look.date.says)} ${look.date.day ? dayNear(look.date.at, now) : soon(look.date.at, now)}`
    : ''
