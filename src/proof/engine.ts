import { createBinaryModuleFromUrl, type Lint, LocalLinter } from 'harper.js'
import type { English } from '../core/vocabulary/englishes.ts'
import { settingsFor } from './settings.ts'

/** What the engine says about one place, as plain data: everything borrowed from its memory is given back. */
export interface Said {
  /** The engine's rule, such as `SpellCheck`, or one of our pack. */
  readonly rule: string
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly message: string
  readonly suggestions: readonly { readonly kind: number; readonly text: string }[]
}

export interface Engine {
  /** What it says about a text of one English, these words known. Calls are answered one after the other. */
  readonly read: (text: string, english: English, words: readonly string[]) => Promise<readonly Said[]>
}

/** How far it is tuned: as it comes, with style rules off, or with our own rules too. */
export type Tuning = 'default' | 'tuned' | 'packed'

const dialects: Readonly<Record<English, number>> = { US: 0, GB: 1, AU: 2, CA: 3, IN: 4 }

const plainOf = (rule: string, lint: Lint): Said => {
  const span = lint.span()
  const suggestions = lint.suggestions()
  const said = {
    rule,
    kind: lint.lint_kind(),
    from: span.start,
    to: span.end,
    message: lint.message(),
    suggestions: suggestions.map((each) => ({ kind: each.kind(), text: each.get_replacement_text() })),
  }
  for (const borrowed of [span, ...suggestions, lint]) borrowed.free()
  return said
}

/** Loads the engine (16 MB of WebAssembly, one to two seconds). `pack` is a zipped Weir pack. */
export const engineFrom = async (
  wasm: string,
  pack: Uint8Array,
  tuning: Tuning = 'packed',
): Promise<Engine> => {
  // The smaller build: it lacks the thesaurus only, and the other one loads both.
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(wasm, 'slim') })
  let known: string | undefined
  const prepare = async (english: English, words: readonly string[]) => {
    const key = [english, ...words].join('\n')
    if (key === known) return
    known = undefined
    // In this order: a new dialect forgets words, and new words forget the pack and the settings.
    await linter.setDialect(dialects[english])
    await linter.clearWords()
    if (words.length > 0) await linter.importWords([...words])
    if (tuning === 'packed') {
      const failed = await linter.loadWeirpackFromBytes(pack)
      if (failed) throw new Error(`Rules of the pack fail their own tests: ${JSON.stringify(failed)}`)
    }
    if (tuning !== 'default') {
      const defaults = await linter.getDefaultLintConfig()
      await linter.setLintConfig(settingsFor({ ...(await linter.getLintConfig()), ...defaults }))
    }
    known = key
  }
  let last: Promise<unknown> = Promise.resolve()
  const read: Engine['read'] = (text, english, words) => {
    const next = last.then(async () => {
      await prepare(english, words)
      const found = await linter.organizedLints(text, {
        language: 'plaintext',
        dedup: tuning === 'default',
      })
      return Object.entries(found).flatMap(([rule, lints]) => lints.map((lint) => plainOf(rule, lint)))
    })
    last = next.catch(() => undefined)
    return next
  }
  return { read }
}
