import { packWeirpackFiles } from 'harper.js'

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

/** Sheets of rules as the engine takes them: one file a rule, zipped. */
export const packed = (sheets: readonly string[]): Uint8Array =>
  packWeirpackFiles(
    new Map([
      ['manifest.json', manifest],
      ...sheets.flatMap(rulesIn).map(([name, weir]) => [`${name}.weir`, weir] as const),
    ]),
  )
