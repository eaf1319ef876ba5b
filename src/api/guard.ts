import { refusing } from './problem.ts'

/** The names by which programs on this machine may call us; under any other a page elsewhere might have pointed its own name here. */
const isOwnHost = (host: string, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes(host.toLowerCase())

/**
 * A page in a browser is no program: none is let in, whichever site it is of, and no answer tells a browser that another site may read it.
 * Undefined where nothing speaks against the request.
 */
export const stopped = (request: Request, port: number): Response | undefined => {
  const host = request.headers.get('host') ?? ''
  if (!isOwnHost(host, port))
    return new Response('This address does not belong to Afterword.\n', {
      status: 421,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  const site = request.headers.get('sec-fetch-site')
  if (request.headers.has('origin') || (site !== null && site !== 'none'))
    return refusing('other-site', 'Pages in a browser are not let in here; a program asks by itself.')
  return undefined
}

const headers: readonly (readonly [string, string])[] = [
  ['cache-control', 'no-store'],
  ['x-content-type-options', 'nosniff'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
]

export const sealed = (response: Response): Response => {
  const own = new Headers(response.headers)
  for (const [name, value] of headers) own.set(name, value)
  return new Response(response.body, { status: response.status, headers: own })
}
