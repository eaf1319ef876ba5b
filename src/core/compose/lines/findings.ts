import type { Fragment } from '../../notes/fragment.ts'
import type { Frame } from '../frame.ts'
import type { Note } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'

const pairs: readonly Frame[] = [
  { text: 'If I had to keep two findings, they would be these: {one}, and {two}.' },
  { text: 'My two main findings in brief: {one}, and {two}.' },
  { text: 'In short, two things stood out: {one}, and {two}.' },
  { text: 'The two findings I would act on first: {one}, and {two}.' },
  { text: 'Two points I would start from: {one}, and {two}.' },
]

/** “In the trial I noticed that it ran too warm”: what one did is told as it stands. */
const mine = ({ forms }: Fragment): boolean => /\bI\b/.test(forms.that ?? '')
const known = (note: Fragment): boolean => !mine(note)

const singles: readonly Frame[] = [
  { text: '{That}.', fits: mine },
  { text: 'My main finding in brief: {that}.', fits: known },
  { text: 'If I had to keep one finding, it would be this: {that}.', fits: known },
  { text: 'The result I would start from: {that}.', fits: known },
  { text: 'What stood out for me is that {that}.', fits: known },
  { text: 'The finding I would act on first: {that}.', fits: known },
  { text: 'The point I would take further first is {noun}.' },
]

/** The findings of a case in brief, two at most; where the panel has several members each starts with another one. */
export const findings = (scene: Scene, notes: readonly Note[]): Wish | undefined => {
  const met = scene.interview?.met ?? []
  const turn = scene.reader ? Math.max(0, met.indexOf(scene.reader.id)) : 0
  const turned = notes
    .map((_, index) => notes[(index + turn) % notes.length])
    .filter((note) => note !== undefined)
  const [one, two] = turned.filter(({ fragment }) => fragment.forms.that ?? fragment.forms.sentence)
  const clause = (note: Note) => note.fragment.forms.that ?? note.fragment.forms.sentence
  const single = one ?? turned[0]
  if (!single) return undefined
  const brief = { element: 'finding', slot: 'finding', frames: singles, note: single.fragment } as const
  if (!one || !two) return wish(brief)
  const parts = { one: clause(one), two: clause(two) }
  const facts = [one.fragment.fact, two.fragment.fact]
  return wish({ element: 'finding', slot: 'findings', frames: pairs, parts, facts }, brief)
}
