import { strToU8, zipSync } from 'fflate'

const manifest = JSON.stringify({
  author: 'Afterword',
  version: '1.0.0',
  description: 'Slips that letters after an interview invite.',
  license: 'MIT',
})

/** The rules of a sheet: each begins with a line `## Name`. */
export const rulesIn = (sheet: string): readonly (readonly [name: string, weir: string])[] =>
  sheet
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...weir] = part.split('\n')
      return [name.trim(), weir.join('\n')]
    })

/** Any one moment: the same sheets make the same bytes, whenever they are packed. */
const mtime = new Date(2026, 0, 1)

/** Sheets of rules as the engine takes them: one file a rule, zipped. */
export const packed = (sheets: readonly string[]): Uint8Array => {
  const rules = sheets.flatMap(rulesIn).map(([name, weir]) => [`${name}.weir`, strToU8(weir)] as const)
  return zipSync({ 'manifest.json': strToU8(manifest), ...Object.fromEntries(rules) }, { mtime })
}
