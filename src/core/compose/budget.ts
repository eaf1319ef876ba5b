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

/** The letter with its least dear sentences left out until it is short enough; their facts go to the margin. */
export const shortened = (scene: Scene, letter: Letter): Shortened => {
  const most = letter.most ?? usual
  let paragraphs = letter.paragraphs.map((lines) => lines.filter((line) => line !== undefined))
  let postscript = letter.postscript
  const lines = () => [...paragraphs.flat(), ...(postscript ? [postscript] : [])]
  const length = () => lines().reduce((sum, line) => sum + wordCount(line.text), 0)
  while (length() > most) {
    const droppable = lines().filter((line) => line.keep !== undefined)
    const least = droppable.toSorted((one, other) => (one.keep ?? 0) - (other.keep ?? 0))[0]
    if (!least) break
    paragraphs = paragraphs.map((each) => each.filter((line) => line !== least))
    if (postscript === least) postscript = undefined
    const said = new Set(lines().flatMap((line) => line.facts))
    for (const fact of least.facts) {
      if (own(fact) && !said.has(fact)) scene.unused.push({ fact, because: 'left out to keep the message short' })
    }
    scene.commitments.splice(0, scene.commitments.length, ...scene.commitments.filter(({ what }) => what !== least.text))
  }
  return { paragraphs: paragraphs.filter((each) => each.length > 0), postscript }
}
