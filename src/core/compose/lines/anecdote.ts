import type { Fragment } from '../../notes/fragment.ts'
import type { Frame } from '../frame.ts'
import type { Note } from '../notes.ts'
import { type Wish, wish } from '../wish.ts'

const stories: readonly Frame[] = [
  { text: 'A small story of my own: {sentence}.' },
  { text: 'One personal note: {sentence}.' },
  { text: 'A word about where I come from: {sentence}.' },
  { text: 'If I may add something of my own: {sentence}.' },
]

/** Their own story, by what it was about: “the goose that nested on the crane”, “how the sticker ended up there”. */
const theirs: readonly Frame[] = [
  { text: 'I will remember {noun}.' },
  { text: 'I will not forget {noun}.' },
  { text: 'I will remember {how}.' },
  { text: 'I will not forget {how}.' },
]

const isMine = ({ forms }: Fragment): boolean => /^(?:I|we|my)\b/.test(forms.sentence ?? '')

/** The writer's own story, or theirs; it is told to one of the panel only. */
export const anecdote = (note: Note | undefined): Wish | undefined =>
  note &&
  wish({
    element: 'anecdote',
    slot: 'anecdote',
    frames: isMine(note.fragment) ? stories : theirs,
    note: note.fragment,
  })
