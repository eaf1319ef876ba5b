/** What the writer of a mail wrote, without what is quoted, forwarded or put under every mail. */
import { attributionAt, isUnmarked, wordsBefore } from './attribution.ts'
import { originalAt } from './original.ts'
import { isDeviceLine, trimmedEnd, withoutBanner, withoutSignature } from './signature.ts'

const mostLines = 20_000

/** “> ” at the start; a bare “>From ” is how mail files write a line that begins with From. A second “|” behind words makes a table. */
const isQuoted = (line: string): boolean =>
  (/^\s{0,3}[>›»](?!From )/.test(line) && !/<<<\s*$/.test(line)) || /^\s{0,3}\|[|\s]{0,20}[^|]*$/.test(line)

const tornLink = /^\s*(?:[(<]https?:\S*|\S+[)>])\s*(?:>\s*)?$/

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === ''

/** Is the first line that is not blank from `at` on a quoted one? */
const quoteFollows = (lines: readonly string[], at: number): boolean => {
  let next = at
  while (next < lines.length && next < at + 4 && isBlank(lines[next])) next += 1
  return next < lines.length && isQuoted(lines[next] ?? '')
}

/** “>>> Ann <ann@example.org> 04/11/2026 16:05 >>>”: all below it is another's, without a mark before any line. */
const heading = /^>>> ?[^<>\n]{0,100}(?:<[^<>\s]{3,120}>)? ?\d[\d/.-]{5,9},? [^<>\n]{3,30}>>>$/

/** Blocks of the writer's own lines, in their order; what is quoted lies between them. */
const blocksOf = (lines: readonly string[]): string[][] => {
  const blocks: string[][] = [[]]
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (heading.test(line)) break
    if (isQuoted(line)) {
      if ((blocks.at(-1) ?? []).length > 0) blocks.push([])
      at += 1
      continue
    }
    if (originalAt(lines, at)) break
    const quoteNext = quoteFollows(lines, at + 1)
    const before = quoteNext ? wordsBefore(line) : undefined
    if (before !== undefined || (quoteNext && isUnmarked(line))) {
      if (before !== undefined) blocks.at(-1)?.push(before)
      at += 1
      continue
    }
    const above = attributionAt(lines, at)
    const marked = above !== undefined && quoteFollows(lines, at + above.length)
    // An original without marks goes on to the end; below marks the writer may go on.
    if (above?.reads === 'sure' && !marked) break
    if (above && marked) {
      at += above.length
      continue
    }
    // The torn end of a link that was quoted.
    const torn = tornLink.test(line) && isQuoted(lines[at - 1] ?? '') && isQuoted(lines[at + 1] ?? '')
    if (!torn) blocks.at(-1)?.push(line)
    at += 1
  }
  return blocks
}

const trimmed = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex((line) => !isBlank(line))
  return start < 0 ? [] : trimmedEnd(lines.slice(start))
}

/** The writer's own words, a text for each place between quotes where they stand. */
export const ownBlocks = (text: string, writer = ''): readonly string[] => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .slice(0, mostLines)
    .map((line) => (/^--\s*$/.test(line) ? '-- ' : line.trimEnd()))
  const blocks = blocksOf(withoutBanner(lines)).map((block) => trimmed(withoutSignature(block, writer)))
  const own = blocks.filter(
    (block) => block.length > 0 && !(block.length === 1 && isDeviceLine(block[0] ?? '')),
  )
  return own.map((block) => block.join('\n'))
}

/** The own text of the `writer`, by the name the mail gives: answers between quotes stay, in their order, a blank line apart. */
export const ownTextOf = (text: string, writer = ''): string =>
  ownBlocks(text, writer)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
