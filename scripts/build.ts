/** Bundles the program into dist/ and lays the holiday data out one country a file. Runs on Node 26. */
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { splitHolidays } from './holidays.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')

rmSync(join(out, 'chunks'), { recursive: true, force: true })
await build({
  entryPoints: { afterword: join(root, 'src', 'main.ts') },
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
  // Some packages are CommonJS and ask for `require`, which an ES module does not have.
  banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
})
await splitHolidays(join(out, 'holidays'))
writeFileSync(
  join(out, 'start.js'),
  `import{enableCompileCache}from'node:module';import{join}from'node:path';
enableCompileCache(join(import.meta.dirname,'.cache'));
await import('./afterword.js');
`,
)
// Written last: its time says that everything else is there.
utimesSync(join(out, 'start.js'), new Date(), new Date())
