import { AsyncLocalStorage } from 'node:async_hooks'

/** How whoever reads a page likes it: told by their browser, or chosen in Settings and kept in that browser. */
export interface Reader {
  /** “14:30” or “2:30 pm”. */
  readonly clock: '24' | '12'
  /** “20 November” or “November 20”. */
  readonly order: 'day' | 'month'
  readonly theme: 'machine' | 'light' | 'dark'
  readonly size: 'usual' | 'large' | 'larger'
  /** Employers’ names can be kept from whoever looks over a shoulder. */
  readonly names: 'shown' | 'hidden'
  /** Figures about one’s own search are for whoever asks for them. */
  readonly figures: 'hidden' | 'shown'
}

/** What may be chosen of each; nothing else is taken from a cookie or a form. */
export const readerChoices = {
  clock: ['24', '12'],
  order: ['day', 'month'],
  theme: ['machine', 'light', 'dark'],
  size: ['usual', 'large', 'larger'],
  names: ['shown', 'hidden'],
  figures: ['hidden', 'shown'],
} as const satisfies { readonly [Key in keyof Reader]: readonly Reader[Key][] }

export type Chosen = Partial<Reader>

const usual: Reader = {
  ...{ clock: '24', order: 'day', theme: 'machine', size: 'usual' },
  ...{ names: 'shown', figures: 'hidden' },
}

/** The first language of a browser, if it is one; a header can hold anything. */
const languageIn = (header: string): string | undefined => {
  const [first = ''] = header.split(/[,;]/)
  const tag = first.trim()
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined
  return Intl.DateTimeFormat.supportedLocalesOf(tag)[0]
}

/** How days and hours are written where that language is spoken. */
const habitsOf = (header: string): Pick<Reader, 'clock' | 'order'> => {
  const language = languageIn(header)
  if (language === undefined) return usual
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', hour: 'numeric' })
  const parts = format.formatToParts(0).map(({ type }) => type)
  return {
    clock: format.resolvedOptions().hourCycle?.startsWith('h1') ? '12' : '24',
    order: parts.indexOf('month') < parts.indexOf('day') ? 'month' : 'day',
  }
}

/** What of these values is a choice. */
export const chosenIn = (values: (key: string) => string | null | undefined): Chosen =>
  Object.fromEntries(
    Object.entries(readerChoices).flatMap(([key, choices]) => {
      const value = values(key)
      return choices.some((choice) => choice === value) ? [[key, value]] : []
    }),
  )

const cookie = 'afterword-look'
const seconds = 400 * 24 * 3600

/** The choices that a browser keeps. */
export const chosenOf = (cookies: string): Chosen => {
  const held = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookie}=`))
  const told = new URLSearchParams(
    (held ?? '')
      .slice(cookie.length + 1)
      .replaceAll('.', '&')
      .replaceAll(':', '='),
  )
  return chosenIn((key) => told.get(key))
}

/** A `Set-Cookie` that keeps them; `path` is where the pages stand. */
export const keptChoices = (chosen: Chosen, path: string): string => {
  const told = Object.entries(chosen).map(([key, value]) => `${key}:${value}`)
  return `${cookie}=${told.join('.')}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
}

/** Whoever reads, by the headers `Accept-Language` and `Cookie`. */
export const readerOf = (language: string, cookies: string): Reader => ({
  ...usual,
  ...habitsOf(language),
  ...chosenOf(cookies),
})

const asking = new AsyncLocalStorage<Reader>()

/** Does something for this reader: whatever is drawn meanwhile is drawn for them. */
export const readingAs = <Value>(who: Reader, draw: () => Value): Value => asking.run(who, draw)

/** Who reads the page that is being drawn. */
export const reader = (): Reader => asking.getStore() ?? usual
