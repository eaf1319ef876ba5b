/** Bundles the program into dist/ and lays the holiday data out one country a file. Runs on Node 26. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packed } from '../src/proof/pack.ts'
import { splitHolidays } from './holidays.ts'
import { rulesWithoutCases } from './without-cases.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')

rmSync(join(out, 'chunks'), { recursive: true, force: true })
await build({
  entryPoints: {
    afterword: join(root, 'src', 'main.ts'),
    'mail-worker': join(root, 'src', 'mail', 'parse', 'worker.ts'),
    'proof-worker': join(root, 'src', 'proof', 'worker.ts'),
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // It carries a script beside itself and must stay where it was installed.
  external: ['open'],
  // Some packages are CommonJS and ask for `require`, which an ES module does not have.
  banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
})
const web = join(out, 'web')
mkdirSync(web, { recursive: true })
await build({
  entryPoints: [
    join(root, 'src', 'web', 'browser', 'afterword.ts'),
    join(root, 'src', 'web', 'browser', 'desk', 'desk.ts'),
    join(root, 'src', 'web', 'browser', 'review', 'review.ts'),
    join(root, 'src', 'web', 'assets', 'style.css'),
  ],
  entryNames: '[name]',
  external: ['*.woff2'],
  outdir: web,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  plugins: [rulesWithoutCases(root)],
  logLevel: 'warning',
})
// The proofreader of a page: a worker by itself, its engine and its rules beside it. The server's worker reads the same two.
await build({
  entryPoints: { 'proof-worker': join(root, 'src', 'proof', 'browser', 'worker.ts') },
  outdir: web,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  // Asked for on Node only.
  external: ['fs'],
  logLevel: 'warning',
})
cpSync(join(root, 'node_modules', 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm'), join(web, 'harper.wasm'))
const sheets = join(root, 'src', 'proof', 'pack')
writeFileSync(
  join(web, 'afterword.weirpack'),
  packed(
    readdirSync(sheets)
      .sort()
      .map((name) => readFileSync(join(sheets, name), 'utf8')),
  ),
)
cpSync(join(root, 'src', 'web', 'assets', 'icon.svg'), join(web, 'icon.svg'))
const fonts = [
  ['literata/files/literata-latin-wght-normal.woff2', 'literata.woff2'],
  ['literata/files/literata-latin-wght-italic.woff2', 'literata-italic.woff2'],
  ['atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', 'atkinson.woff2'],
] as const
for (const [from, to] of fonts)
  cpSync(join(root, 'node_modules', '@fontsource-variable', from), join(web, to))
// The page writes names in every alphabet of the typeface; the PDF embeds what a letter needs of each.
const alphabets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']
const literata = dirname(fileURLToPath(import.meta.resolve('@fontsource/literata/package.json')))
mkdirSync(join(out, 'alphabets'), { recursive: true })
for (const name of alphabets) {
  const from = join(literata, 'files', `literata-${name}-400-normal`)
  cpSync(`${from}.woff`, join(out, 'alphabets', `${name}.woff`))
  if (name !== 'latin') cpSync(`${from}.woff2`, join(web, `literata-${name}.woff2`))
}
rmSync(join(out, 'migrations'), { recursive: true, force: true })
cpSync(join(root, 'src', 'store', 'sqlite', 'migrations'), join(out, 'migrations'), { recursive: true })
await splitHolidays(join(out, 'holidays'))
// Written last: the time the file system gives it says that everything else is there.
writeFileSync(
  join(out, 'start.js'),
  `import{enableCompileCache}from'node:module';import{join}from'node:path';
enableCompileCache(join(import.meta.dirname,'.cache'));
await import('./afterword.js');
`,
)
