import type { Window } from '../core/mail/mailbox/window.ts'
import { done, type Outcome } from '../core/outcome.ts'

/** A look into the mailbox, opened when first asked for and anew after trouble. */
export const looking = (open: () => Promise<Outcome<Window>>) => {
  let window: Outcome<Window> | undefined
  const look = async (): Promise<Outcome<Window>> => {
    if (window?.ok) return window
    const opened = await open()
    if (opened.ok) {
      const { find, ...rest } = opened.value
      const careful: Window = {
        ...rest,
        find: async (...asked) => {
          const found = await find(...asked)
          if (!found.ok) window = undefined
          return found
        },
      }
      window = done(careful)
    } else window = opened
    return window
  }
  const close = async () => {
    if (window?.ok) await window.value.close()
  }
  return { look, close }
}
