import { basePath } from './href.ts'

/** A name no machine has: what resolves to it stayed on this site. */
const own = 'http://own.invalid'

/**
 * A place on this site, as a browser would read it: path, query and fragment. Undefined for whatever could lead elsewhere
 * (another origin, a path that begins with two slashes, backslashes and control characters that browsers read as slashes or drop),
 * and for what lies outside the path that all addresses stand under.
 */
export const ownPath = (said: string): string | undefined => {
  if (!said.startsWith('/') || /[\\\s\p{Cc}]/u.test(said) || !URL.canParse(said, own)) return undefined
  const { origin, pathname, search, hash } = new URL(said, own)
  const isOurs = pathname.startsWith(`${basePath()}/`)
  return origin === own && isOurs && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined
}
