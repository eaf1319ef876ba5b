import { type Route, routes } from './routes.ts'

export type RouteName = keyof typeof routes
type Table = typeof routes

/** The parameters in a path, by name. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown

type QueryOf<Name extends RouteName> = {
  readonly [K in Table[Name]['query'][number]]?: string | number | undefined
}

/** A path without parameters needs none. */
type Given<Name extends RouteName> = Table[Name]['path'] extends `${string}:${string}`
  ? [params: ParamsOf<Table[Name]['path']>, query?: QueryOf<Name>]
  : [params?: Record<string, never>, query?: QueryOf<Name>]

/** The path under which all addresses stand, without a slash at its end; a fact of the process, set once before anything is asked. */
let base = ''

/** Puts every address under this path; '' is the root of the host. */
export const standUnder = (path: string): void => {
  base = path
}

export const basePath = (): string => base

/** A path to stand under, as it was wished: one sentence where it is none. */
export const readBase = (wished: string): { readonly base: string } | { readonly problem: string } => {
  const path = wished.replace(/\/$/, '')
  return path === '' || /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/.test(path)
    ? { base: path }
    : {
        problem: `expected a path such as /afterword, of letters, digits, hyphens, dots and slashes; not “${wished}”.`,
      }
}

/** How a route is registered with the router. */
export const pathOf = (name: RouteName): string => `${base}${routes[name].path}`

/** Half a character is no text an address could hold; an apostrophe would end an attribute somewhere else. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27')

/** A name from outside ends neither its segment nor the address. */
const segment = (text: string): string =>
  // One or two dots are a step upwards to every browser, escaped or not; no name of ours is that, and with a space it is none.
  /^\.{1,2}$/.test(text) ? `${text}%20` : escaped(text)

/** The address of a route, every part of it escaped; what is undefined or empty is left out of the query. */
export const href = <Name extends RouteName>(name: Name, ...[params, query]: Given<Name>): string => {
  const { path }: Route = routes[name]
  const given = (params ?? {}) as Readonly<Record<string, string>>
  const asked = Object.entries((query ?? {}) as Readonly<Record<string, string | number | undefined>>)
  const at = path.replaceAll(/:(\w+)/g, (_all, key: string) => segment(given[key] ?? ''))
  const wish = asked
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escaped(String(value))}`)
  return `${base}${at}${wish.length > 0 ? `?${wish.join('&')}` : ''}`
}

/** Where a rule of the playbook is told. */
export const ruleAt = (rule: string): string => `${href('chapter', { section: rule.charAt(0) })}#${rule}`

/** Is this the path of that route? */
export const isAt = (name: RouteName, path: string): boolean => {
  const own = path.startsWith(base) ? path.slice(base.length).split('/') : []
  const parts = routes[name].path.split('/')
  return own.length === parts.length && parts.every((part, at) => part.startsWith(':') || part === own[at])
}
