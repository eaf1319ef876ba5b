/** Bundles the program into dist/ and lays the holiday data out one country a file. Runs on Node 26. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, parse, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { packed } from '../src/proof/pack.ts'
import { splitHolidays } from './holidays.ts'
import { pocketPage } from './pocket-page.ts'
import { rulesWithoutCases } from './without-cases.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')

// One builds at a time, and whoever waited looks again whether it is still needed. A lock of a database, since the system takes it back
// from a process that died.
mkdirSync(out, { recursive: true })
const turn = new DatabaseSync(join(out, '.building'), { timeout: 180_000 })
turn.exec('BEGIN EXCLUSIVE')
const { isStale }: { readonly isStale: () => boolean } = await import(join(root, 'bin', 'bootstrap.js'))
if (process.argv.includes('--if-stale') && !isStale()) process.exit(0)

const web = join(out, 'web')
rmSync(web, { recursive: true, force: true })
mkdirSync(web, { recursive: true })
const sheets = join(root, 'src', 'proof', 'pack')
const alphabets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']
const literata = dirname(fileURLToPath(import.meta.resolve('@fontsource/literata/package.json')))
const fonts = join(root, 'node_modules', '@fontsource-variable')

/** Each file a browser asks for, by its own name, with the name it bears: the hash of its content is in it. */
const names = new Map<string, string>()

/** What is not made here is put beside the rest under such a name. */
const put = (name: string, bytes: Uint8Array): void => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()
  const { name: stem, ext } = parse(name)
  names.set(name, `${stem}-${hash}${ext}`)
  writeFileSync(join(web, `${stem}-${hash}${ext}`), bytes)
}

/** Bundles for a browser; what is bundled knows the names of all that was made before it. */
const bundled = async (entryPoints: Record<string, string>, more: BuildOptions = {}): Promise<void> => {
  const { metafile } = await build({
    ...more,
    entryPoints,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: web,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    define: { assetNames: JSON.stringify(Object.fromEntries(names)) },
    logLevel: 'warning',
  })
  const made = new Map(
    Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [
      entryPoint && resolve(entryPoint),
      path,
    ]),
  )
  for (const [name, path] of Object.entries(entryPoints)) {
    const file = basename(made.get(path) ?? '')
    names.set(`${name}${extname(file)}`, file)
  }
}

put('icon.svg', readFileSync(join(root, 'src', 'web', 'assets', 'icon.svg')))
put('harper.wasm', readFileSync(join(root, 'node_modules', 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm')))
put(
  'afterword.weirpack',
  packed(
    readdirSync(sheets)
      .sort()
      .map((name) => readFileSync(join(sheets, name), 'utf8')),
  ),
)
// What only the page of a business card loads: the reader of its words, its engine, three languages, and the reader of codes.
const modules = join(root, 'node_modules')
put('card-worker.js', readFileSync(join(modules, 'tesseract.js', 'dist', 'worker.min.js')))
put('card-core.js', readFileSync(join(modules, 'tesseract.js-core', 'tesseract-core-simd-lstm.wasm.js')))
put('card-codes.wasm', readFileSync(join(modules, 'zxing-wasm', 'dist', 'reader', 'zxing_reader.wasm')))
for (const language of ['eng', 'deu', 'fra'])
  put(
    `card-${language}.gz`,
    readFileSync(
      join(modules, '@tesseract.js-data', language, '4.0.0_best_int', `${language}.traineddata.gz`),
    ),
  )
// The proofreader of a page: a worker by itself, its engine and its rules beside it. The server's worker reads the same two.
await bundled(
  { 'proof-worker': join(root, 'src', 'proof', 'browser', 'worker.ts') },
  // Asked for on Node only.
  { external: ['fs'] },
)
await bundled(
  {
    afterword: join(root, 'src', 'web', 'browser', 'afterword.ts'),
    desk: join(root, 'src', 'web', 'browser', 'desk', 'desk.ts'),
    review: join(root, 'src', 'web', 'browser', 'review', 'review.ts'),
    card: join(root, 'src', 'web', 'browser', 'card.ts'),
    'remind-worker': join(root, 'src', 'web', 'browser', 'remind-worker.ts'),
  },
  { plugins: [rulesWithoutCases(root)] },
)
await bundled(
  { style: join(root, 'src', 'web', 'assets', 'style.css') },
  {
    loader: { '.woff2': 'file' },
    alias: {
      'literata.woff2': join(fonts, 'literata', 'files', 'literata-latin-wght-normal.woff2'),
      'literata-italic.woff2': join(fonts, 'literata', 'files', 'literata-latin-wght-italic.woff2'),
      'atkinson.woff2': join(
        fonts,
        'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ),
      ...Object.fromEntries(
        alphabets.map((name) => [
          `literata-${name}.woff2`,
          join(literata, 'files', `literata-${name}-400-normal.woff2`),
        ]),
      ),
    },
  },
)
// What is built apart (the review page as a site of its own) reads the names here.
const manifest = JSON.stringify(Object.fromEntries(names))
writeFileSync(join(web, 'manifest.json'), manifest)

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
  // Pages refer to the files of the look by these names.
  define: { assetNames: manifest },
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // It carries a script beside itself and must stay where it was installed; the other is a driver in C that nobody needs.
  external: ['open', 'pg-native'],
  // Some packages are CommonJS and ask for `require`, which an ES module does not have.
  banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
})
// The PDF embeds what a letter needs of each alphabet.
mkdirSync(join(out, 'alphabets'), { recursive: true })
for (const name of alphabets)
  cpSync(join(literata, 'files', `literata-${name}-400-normal.woff`), join(out, 'alphabets', `${name}.woff`))
for (const [store, folder] of [
  ['sqlite', 'migrations'],
  ['postgres', 'migrations-postgres'],
] as const) {
  rmSync(join(out, folder), { recursive: true, force: true })
  cpSync(join(root, 'src', 'store', store, 'migrations'), join(out, folder), { recursive: true })
}
writeFileSync(join(out, 'pocket.html'), await pocketPage(root))
await splitHolidays(join(out, 'holidays'))
// Written last: the time the file system gives it says that everything else is there.
writeFileSync(
  join(out, 'start.js'),
  `import{enableCompileCache}from'node:module';import{join}from'node:path';import{setFlagsFromString}from'node:v8';
// A command looks for most of its patterns a few times only: compiling each once costs it less than first interpreting it.
if(!process.argv.includes('serve'))setFlagsFromString('--no-regexp-tier-up');
enableCompileCache(join(import.meta.dirname,'.cache'));
await import('./afterword.js');
`,
)
// What was made of the program by the first command serves all later ones, so that one goes first that reads notes and writes letters.
rmSync(join(out, '.cache'), { recursive: true, force: true })
spawnSync(process.execPath, [join(out, 'start.js'), 'draft', join(root, 'examples', 'panel-law.yaml')], {
  stdio: 'ignore',
})
