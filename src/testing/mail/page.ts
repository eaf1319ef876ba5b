import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Hono } from 'hono'
import type { Desk } from '../../actions/action.ts'
import { wordless } from '../../files/report.ts'
import { type Entry, entryUnder } from '../../web/entry/entry.ts'
import { builtNames } from '../built.ts'

const address = '127.0.0.1:4711'

interface Surroundings {
  readonly deskAt: () => Desk
  readonly port: () => number
  readonly entry: Entry
  readonly report: (error: unknown) => string
  readonly asset: (name: string) => Promise<{ bytes: Uint8Array; type: string } | undefined>
}

/** The app of all pages, bundled as for a start: Node alone cannot read JSX. */
export const builtApp = async (): Promise<(surroundings: Surroundings) => Hono> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-app-'))
  try {
    const outfile = join(folder, 'app.mjs')
    await build({
      entryPoints: [join(import.meta.dirname, '..', '..', 'web', 'app.tsx')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node26',
      logLevel: 'warning',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      define: { assetNames: JSON.stringify(builtNames()) },
      banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
    })
    const { appOver } = await import(pathToFileURL(outfile).href)
    return appOver
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the pages of a test are opened with, and the cookie of a browser that was let in. */
export const lockOver = (deskAt: () => Desk) => {
  const entry = entryUnder({ cookies: randomBytes(32), tokens: randomBytes(32) }, undefined)
  const issued = entry.renew({ owner: undefined, now: deskAt().now.epochMilliseconds })
  const report = (error: unknown) => {
    process.stderr.write(`${wordless(error).join('\n')}\n`)
    return 'E-test'
  }
  return { entry, report, cookie: issued.split(';')[0] ?? '' }
}

interface Answered {
  readonly status: number
  readonly location: string | null
  readonly text: string
  /** Everything of it, headers too, as one text. */
  readonly all: string
}

export interface Pages {
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, fields: Record<string, string>, origin?: string) => Promise<Answered>
}

/** The pages over a desk, asked without a network. */
export const pagesOver = async (deskAt: () => Desk): Promise<Pages> => {
  const appOver = await builtApp()
  const { cookie, ...lock } = lockOver(deskAt)
  const app = appOver({ deskAt, port: () => 4711, asset: async () => undefined, ...lock })
  const asked = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const answer = await app.request(`http://${address}${path}`, {
      ...init,
      headers: { host: address, cookie, ...(init.headers as Record<string, string>) },
    })
    const text = await answer.text()
    const { status, headers } = answer
    return {
      status,
      location: headers.get('location'),
      text,
      all: `${JSON.stringify([...headers])}\n${text}`,
    }
  }
  return {
    get: (path) => asked(path),
    post: (path, fields, origin = `http://${address}`) =>
      asked(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
  }
}
