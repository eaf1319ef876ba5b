/** `npm run build:review`: the review page as a site of its own in dist/review-site/, for any host and any path. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const web = join(root, 'dist', 'web')
const out = join(root, 'dist', 'review-site')
const pages = join(root, 'dist', 'review-pages.mjs')
const manifest = readFileSync(join(web, 'manifest.json'), 'utf8')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  entryPoints: [join(root, 'src', 'web', 'review-site.tsx')],
  outfile: pages,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  define: { assetNames: manifest },
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
})
const { site } = (await import(pathToFileURL(pages).href)) as typeof import('../src/web/review-site.tsx')
rmSync(pages)
for (const [name, text] of site()) writeFileSync(join(out, name), text)

const names: Readonly<Record<string, string>> = JSON.parse(manifest)
const own = ['style.css', 'icon.svg', 'review.js', 'proof-worker.js', 'harper.wasm', 'afterword.weirpack']
for (const name of [
  ...own.map((each) => names[each] ?? each),
  ...readdirSync(web).filter((each) => each.endsWith('.woff2')),
])
  cpSync(join(web, name), join(out, name))
console.log(`The review page stands in ${join('dist', 'review-site')}: put the folder on any web server.`)
