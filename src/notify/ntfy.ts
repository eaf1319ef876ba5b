import type { ReminderNote, ToldBy } from '../core/remind/note.ts'
import { askedOf } from './asked.ts'

/** ntfy’s own numbers: 2 comes without a sound, 3 is the usual. */
const priorities = { silent: 2, usual: 3 } as const

/** To a topic at an ntfy server, as its JSON: headers would hold no letters beyond English. */
export const toNtfy = async (topic: string, note: ReminderNote, token?: string): Promise<ToldBy> => {
  const { origin, pathname } = new URL(topic)
  const told = await askedOf(origin, `The server ${new URL(topic).host}`, {
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      topic: pathname.slice(1),
      title: note.title,
      message: note.text === '' ? note.title : note.text,
      priority: note.silent ? priorities.silent : priorities.usual,
      ...(note.link === undefined ? {} : { click: note.link }),
    }),
  })
  return told.is === 'gone'
    ? { is: 'not', because: 'There is no ntfy server at that address.', lasting: true }
    : told
}
