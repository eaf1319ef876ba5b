import type { Frame } from '../frame.ts'
import type { Note } from '../notes.ts'
import { type Wish, wish } from '../wish.ts'

const stories: readonly Frame[] = [
  { text: 'A small story of my own: {sentence}.' },
  { text: 'One personal note: {sentence}.' },
  { text: 'A word about where I come from: {sentence}.' },
  { text: 'If I may add something of my own: {sentence}.' },
]

/** “You told me how an exhibit sticker ended up on the judge's lunch”: their story, and no story of one's own. */
const theirs: readonly Frame[] = [
  { text: 'And I will not forget that {that}.' },
  { text: 'I am still thinking of it: {sentence}.' },
]

const isTheirs = ({ fragment }: Note): boolean => /^you\b/i.test(fragment.forms.that ?? '')

/** The writer's own story; it is told to one of the panel only. */
export const anecdote = (note: Note | undefined): Wish | undefined =>
  note &&
  wish({
    element: 'anecdote',
    slot: 'anecdote',
    frames: isTheirs(note) ? theirs : stories,
    note: note.fragment,
  })
