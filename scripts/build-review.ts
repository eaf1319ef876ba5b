/** `npm run build:review`: the review page as a site of its own in dist/review-site/, for any host and any path. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const web = join(root, 'dist', 'web')
const out = join(root, 'dist', 'review-site')
const pages = join(root, 'dist', 'review-pages.mjs')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  entryPoints: [join(root, 'src', 'web', 'review-site.tsx')],
  outfile: pages,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
})
const { site } = (await import(pathToFileURL(pages).href)) as typeof import('../src/web/review-site.tsx')
rmSync(pages)
for (const [name, text] of site()) writeFileSync(join(out, name), text)

const own = ['style.css', 'icon.svg', 'review.js', 'proof-worker.js', 'harper.wasm', 'afterword.weirpack']
for (const name of [...own, ...readdirSync(web).filter((each) => each.endsWith('.woff2'))])
  cpSync(join(web, name), join(out, name))
console.log(`The review page stands in ${join('dist', 'review-site')}: put the folder on any web server.`)
