import { type Filling, nothingUsed, say, type Used, usedAfter } from './frame.ts'
import type { Line } from './line.ts'
import { inMargin, type Margin, uncarried } from './margin.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'
import type { Letter, Wish, Wishes } from './wish.ts'

/** How far a letter has got; every sentence makes the next of these. */
export interface Progress {
  /** What was said, by the wish it fulfils. */
  readonly said: ReadonlyMap<Wish, Line>
  readonly used: Used
  readonly margin: Margin
}

/** A letter that has its words, before space runs out. A paragraph may have nothing to say. */
export interface Written {
  readonly subject: string
  readonly paragraphs: readonly (readonly Line[])[]
  readonly postscript?: Line | undefined
  readonly used: Used
  readonly margin: Margin
}

const lineOf = (scene: Scene, wanted: Wish, fillings: readonly Filling[], used: Used): Line | undefined => {
  for (const filling of fillings) {
    const said = say(scene, filling, used, wanted.said)
    if (!said) continue
    const { keep, promises, along, said: own } = wanted
    return {
      ...said,
      ...(along === undefined ? {} : { along }),
      ...(own ? { said: own } : {}),
      ...(keep === undefined ? {} : { keep }),
      ...(promises ? { commits: { what: said.text, ...promises } } : {}),
    }
  }
  return undefined
}

/** The notes, and what was said, for which no sentence was found: each is left to the writer. */
const lost = (fillings: readonly Filling[], own = false): Partial<Margin> => ({
  unused: fillings.flatMap(({ note, facts = [] }) =>
    (note ? [note.fact] : own ? facts : []).map((fact) => ({ fact, because: uncarried })),
  ),
})

/** One more sentence, or the reasons why there is none. No note is told twice in a letter. */
const next = (scene: Scene, { said, used, margin }: Progress, wanted: Wish): Progress => {
  const { given, unless, tries } = wanted
  if ((given && !said.has(given)) || (unless && said.has(unless))) return { said, used, margin }
  const told = new Set([...said.values()].flatMap(({ facts }) => facts))
  const untold = tries.filter(({ note }) => !note || !told.has(note.fact))
  const line = lineOf(scene, wanted, untold, used)
  return {
    said: line ? new Map([...said, [wanted, line]]) : said,
    used: line ? usedAfter(used, line) : used,
    margin: inMargin(margin, wanted.margin, ...(line ? [] : [wanted.unsaid, lost(untold, wanted.said)])),
  }
}

/** Gives the wishes their words, one after the other: each knows the frames and openings that were used before it. */
export const goOn = (scene: Scene, from: Progress, wishes: Wishes): Progress =>
  [...new Set(wishes)].reduce<Progress>(
    (progress, wanted) => (wanted ? next(scene, progress, wanted) : progress),
    from,
  )

/** The words of a letter. The frames in `frames` are not used again; those it used are added in the answer. */
export const write = (scene: Scene, letter: Letter, frames: ReadonlySet<string>): Written => {
  const { first = [], paragraphs, postscript, margin } = letter
  const start = { said: new Map(), used: { ...nothingUsed, frames }, margin: inMargin(margin) }
  const { said, used, ...rest } = goOn(scene, start, [...first, ...paragraphs.flat(), postscript])
  const subject = letter.subject && subjectOf(scene, letter.subject, used.frames)
  return {
    subject: subject?.text ?? '',
    paragraphs: paragraphs.map((wishes) => wishes.flatMap((wanted) => (wanted && said.get(wanted)) ?? [])),
    postscript: postscript && said.get(postscript),
    used: subject ? { ...used, frames: used.frames.union(new Set([subject.chosen])) } : used,
    ...rest,
  }
}

/** One sentence by itself. */
export const spoken = (scene: Scene, wanted: Wish | undefined): Line | undefined =>
  wanted && goOn(scene, { said: new Map(), used: nothingUsed, margin: inMargin() }, [wanted]).said.get(wanted)
