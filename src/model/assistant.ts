import type { Assistant, AssistantSettings, AssistantWish } from '../core/assistant/assistant.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import { type Reached, readKept, writeKept } from './kept.ts'

interface Place {
  /** The file of the settings. */
  readonly path: string
  /** A key from the surroundings; comes before a kept one and is never written down. */
  readonly key?: string | undefined
}

const shown = (reached: Reached, key: string | undefined): AssistantSettings => ({
  on: reached.on,
  url: reached.url,
  model: reached.model,
  seconds: reached.seconds,
  hasKey: key !== undefined || reached.key !== undefined,
  keyFromOutside: key !== undefined,
})

/** A key belongs to the address it was given for: where that moves to another machine, the kept key does not follow. */
const keyFor = (wish: AssistantWish, before: Reached | undefined): string | undefined => {
  if (wish.key !== undefined) return wish.key === '' ? undefined : wish.key
  const same = before !== undefined && new URL(before.url).origin === new URL(wish.url).origin
  return same ? before.key : undefined
}

/** The assistants of this machine, by account. One reads its settings when asked; it asks nobody while it is off. */
export const assistantsAt =
  ({ path, key }: Place) =>
  (account: string): Assistant => {
    const reached = async (): Promise<Outcome<Reached | undefined>> => {
      const all = await readKept(path)
      return all.ok ? done(all.value[account]) : all
    }
    return {
      settings: async () => {
        const kept = await reached()
        if (!kept.ok) return kept
        return done(kept.value && shown(kept.value, key))
      },
      set: async (wish) => {
        const all = await readKept(path)
        // What is damaged helps nobody, and may hold a key: it is forgotten whole.
        if (!all.ok && wish !== undefined) return all
        const { [account]: before, ...others } = all.ok ? all.value : {}
        if (wish === undefined) return writeKept(path, others)
        const { on, url, model, seconds } = wish
        const own = keyFor(wish, before)
        const next: Reached = { on, url, model, seconds, ...(own === undefined ? {} : { key: own }) }
        const written = await writeKept(path, { ...others, [account]: next })
        return written.ok ? done(shown(next, key)) : written
      },
      ask: async (prompt, waiting) => {
        const kept = await reached()
        if (!kept.ok) return kept
        if (!kept.value?.on)
          return unavailable({
            message: 'The assistant is off.',
            way: { says: 'What turning it on would mean', action: 'model', give: {} },
          })
        const { askAt } = await import('./ask.ts')
        return askAt(prompt, key === undefined ? kept.value : { ...kept.value, key }, waiting)
      },
    }
  }
