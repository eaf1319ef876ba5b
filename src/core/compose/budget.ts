import type { Letter, Line } from './letter.ts'
import type { Scene } from './scene.ts'
import { wordCount } from './words/sentence.ts'

/** Messages of 50 to 125 words are answered best; the default leaves room for the greeting and the name. */
const usual = 118

interface Shortened {
  readonly paragraphs: readonly (readonly Line[])[]
  readonly postscript?: Line | undefined
}

const own = (fact: string): boolean => /^(point|strength|promise|offer)/.test(fact)

/**
 * The letter with the dearest of its sentences that fit: those without `keep` always, then the others in the order of
 * what they are worth. What is left out goes to the margin, and with it what it would have promised.
 */
export const shortened = (scene: Scene, letter: Letter): Shortened => {
  const most = letter.most ?? usual
  const paragraphs = letter.paragraphs.map((lines) => lines.filter((line) => line !== undefined))
  const { postscript } = letter
  const lines = [...paragraphs.flat(), ...(postscript ? [postscript] : [])]
  const kept = new Set<Line>()
  let length = 0
  for (const line of lines.toSorted((one, other) => (other.keep ?? 1000) - (one.keep ?? 1000))) {
    const words = wordCount(line.text)
    if (line.keep !== undefined && length + words > most) continue
    kept.add(line)
    length += words
  }
  const said = new Set([...kept].flatMap((line) => line.facts))
  for (const line of lines.filter((each) => !kept.has(each))) {
    for (const fact of line.facts) {
      if (own(fact) && !said.has(fact))
        scene.unused.push({ fact, because: 'left out to keep the message short' })
    }
    const index = scene.commitments.findIndex(({ what }) => what === line.text)
    if (index >= 0) scene.commitments.splice(index, 1)
  }
  return {
    paragraphs: paragraphs
      .map((each) => each.filter((line) => kept.has(line)))
      .filter((each) => each.length > 0),
    postscript: postscript && kept.has(postscript) ? postscript : undefined,
  }
}
