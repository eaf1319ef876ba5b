import { createHash } from 'node:crypto'
import { z } from 'zod'
import { done, refused, unavailable } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Calendar, Keeping, Reminded } from '../action.ts'
import { defineAction } from '../define.ts'
import { remindBrowserOutput } from './outputs.ts'
import { remindersFrom } from './reminders.ts'

const base64url = z.string().regex(/^[\w-]+$/, 'expected what the browser gave.')

const input = z.object({
  endpoint: z
    .string()
    .optional()
    .describe('Where the browser’s push service takes messages for it; nothing: the key to ask it with')
    .meta({ value: 'ADDRESS' }),
  p256dh: base64url.optional().describe('The browser’s public key').meta({ value: 'KEY' }),
  auth: base64url.optional().describe('The browser’s secret').meta({ value: 'KEY' }),
  forget: z.string().optional().describe('A browser that is to be reminded no longer').meta({ value: 'ID' }),
})

export interface RemindBrowserAnswer {
  /** What a browser is asked with. */
  readonly key?: string
  readonly says?: string
}

/** Their push services speak over closed lines; one of this machine is a test’s. */
const isService = (endpoint: string): boolean => {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname } = new URL(endpoint)
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}

export const remindBrowserAction = defineAction<
  typeof input,
  RemindBrowserAnswer,
  Keeping & Calendar & Reminded
>({
  name: 'remind-browser',
  says: 'A browser that agreed to be reminded even while no page is open, or one that no longer is',
  more: 'The page does this by itself: only a browser knows its own keys.',
  examples: [['afterword remind-browser', 'the key that a browser is asked with']],
  readOnly: false,
  asksPerson: false,
  input,
  output: remindBrowserOutput,
  run: async ({ endpoint, p256dh, auth, forget }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const { reminding } = store.value
    if (forget !== undefined) {
      const gone = await reminding.removeBrowser(desk.account, forget)
      return gone.ok ? done({ says: 'That browser is reminded no longer' }) : gone
    }
    const kept = await reminding.settings(desk.account)
    if (!kept.ok) return kept
    if (!desk.telling) return unavailable({ message: 'No browser can be reminded from here.' })
    const before = remindersFrom(kept.value, desk)
    const push = before.push ?? (await desk.telling.newKeys())
    if (!before.push) {
      const put = await reminding.put(desk.account, { ...before, push }, stamp(desk.now))
      if (!put.ok) return put
    }
    if (endpoint === undefined) return done({ key: push.publicKey })
    if (!isService(endpoint))
      return refused({ field: 'endpoint', message: 'this is no address of a push service.' })
    if (p256dh === undefined || auth === undefined)
      return refused({ message: 'The browser did not give its keys; ask it once more.' })
    const id = createHash('sha256').update(endpoint).digest('hex').slice(0, 12)
    const put = await reminding.putBrowser(desk.account, {
      id,
      endpoint,
      p256dh,
      auth,
      addedAt: stamp(desk.now),
    })
    return put.ok ? done({ key: push.publicKey, says: 'This browser reminds you from now on' }) : put
  },
})
