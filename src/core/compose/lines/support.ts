import type { Frame } from '../frame.ts'
import type { Note } from '../notes.ts'
import { type Wish, wish } from '../wish.ts'

/** A favour that was raised in the conversation itself. */
const raised: readonly Frame[] = [
  { text: 'We spoke of {noun}: I would be grateful for it whenever it suits you.' },
  { text: 'We spoke of {noun}; there is no hurry, and I would be grateful.' },
  {
    text: 'I would gladly take you up on {noun}, whenever it is convenient.',
    fits: (note) =>
      !/^(?:your|the|an?)?\s*(?:name|number|title|e-?mail|address|link|author|word)s?\b/i.test(
        note.forms.noun ?? '',
      ),
  },
  { text: 'If {noun} is still possible, as we discussed, I would be very grateful.' },
]

const inReturn: readonly Frame[] = [
  { text: "If there's ever something I can do for you in return, please tell me." },
  { text: 'If I can be of use to you in any way, please let me know.' },
  { text: 'Should I be able to return the favour with anything, please ask.', tone: 'formal' },
  { text: 'And if I can help with something in turn, just say so.', tone: 'plain' },
  { text: 'Should you ever need a hand with something I know, I am easy to reach.', tone: 'plain' },
  { text: 'Please let me know if there is something I can do for you.' },
  { text: 'If there is anything I can help you with, please say so.' },
]

const moreToSend: readonly Frame[] = [
  { text: 'If there is anything else you need from me, please let me know.' },
  { text: 'Please let me know if you need anything else from me.' },
  { text: 'If there is anything else you would like to see, please tell me.' },
  { text: "If you'd like to know anything else, please ask." },
  { text: 'Should you need anything else from me, please let me know.', tone: 'formal' },
]

export const favour = (note: Note | undefined): Wish | undefined =>
  note && wish({ element: 'request', slot: 'favour', frames: raised, note: note.fragment })

export const helpInReturn = (): Wish => wish({ element: 'offer-help', slot: 'in-return', frames: inReturn })

export const furtherInformation = (): Wish =>
  wish({ element: 'offer-help', slot: 'more', frames: moreToSend })
