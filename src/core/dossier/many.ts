/** What stands between two dossiers of one file, on a line of its own: YAML’s own sign. */
const between = '---'

/** Dossiers as YAML, one after the other, as one file. */
export const oneFile = (texts: readonly string[]): string => texts.join(`${between}\n`)

/**
 * The dossiers of one file. Each keeps its place: what came before it is left as empty lines, so that a complaint names the line it
 * has in the whole file. A text without the sign is the only one.
 */
export const eachOf = (text: string): readonly string[] => {
  const parts: string[][] = [[]]
  let before = 0
  for (const line of text.split('\n')) {
    if (line.trimEnd() === between && line.startsWith(between)) parts.push(Array<string>(before + 1).fill(''))
    else parts.at(-1)?.push(line)
    before += 1
  }
  const full = parts.map((lines) => lines.join('\n')).filter((part) => part.trim() !== '')
  return full.length > 1 ? full : [text]
}
