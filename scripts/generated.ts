/** Files made from the source: written, or with --check compared, so that they can never be stale in a commit. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')

export const generated = (pages: readonly { readonly file: string; readonly text: string }[]): void => {
  const stale = pages.filter(({ file, text }) => {
    const path = join(root, file)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`${file} is not current: run npm run docs.`)
    process.exitCode = stale.length > 0 ? 1 : 0
    return
  }
  for (const { file, text } of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
    console.log(`wrote ${file}`)
  }
}
