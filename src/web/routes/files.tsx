import { type Context, Hono } from 'hono'
import type { Desk } from '../../actions/action.ts'
import { importAction } from '../../actions/import.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { broughtKindOf } from '../../core/keep/brought/kind-of.ts'
import { type Complaint, done, refused } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { readingPage } from '../brought.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { FilesPage } from '../pages/files.tsx'
import { contentOf, mailLooked } from './bring-mail.tsx'

/** What was chosen and what was pasted, by a name for each. */
const broughtIn = async (form: FormData, text: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const chosen = form.getAll('file').filter((file) => file instanceof File && file.size > 0) as File[]
  const all = await Promise.all(chosen.map((file) => file.bytes()))
  const named = all.map((bytes, at) => [`file ${at + 1}`, bytes] as const)
  return new Map([
    ...named,
    ...(text.trim() === '' ? [] : [['the pasted text', new TextEncoder().encode(text)] as const]),
  ])
}

/** A desk’s way to read them, and no file of the machine. */
const readingFrom = (brought: ReadonlyMap<string, Uint8Array>): Pick<Desk, 'read' | 'readBytes'> => {
  const bytesOf = (name: string) => brought.get(name) ?? new Uint8Array()
  return {
    readBytes: async (name) => done(bytesOf(name)),
    read: async (name) => {
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(name))
        return done(text.replaceAll(/\r\n?/g, '\n'))
      } catch {
        return refused({ file: name, message: 'is not UTF-8 text. Save it as UTF-8 and try again.' })
      }
    },
  }
}

/** Mails and copied threads are looked at on a page of their own. */
const mayBeMail: ReadonlySet<string> = new Set(['mail', 'mails', 'text'])

/** Import by file or paste. */
export const filesRoutes = (ways: Ways): Hono => {
  const { deskAt, room } = ways
  const app = new Hono()
  const looking = mailLooked(ways)
  const asMails = async (c: Context, all: readonly Uint8Array[]) => {
    if (!all.every((bytes) => mayBeMail.has(broughtKindOf(bytes)))) return undefined
    const given = { content: contentOf(all), to: '', own: '' }
    return looking.shown(c, given, await looking.read(given))
  }
  const files = async (
    c: Context,
    problems: readonly Complaint[],
    text: string,
    notes: readonly string[],
  ) => {
    const here = await room(c)
    const listed = await perform(opportunitiesAction, { limit: 100 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    return html(
      c,
      <FilesPage listed={listed.value} problems={problems} text={text} notes={notes} room={here} />,
      problems.length > 0 ? 422 : 200,
    )
  }
  on(app, 'files', (c) => files(c, [], '', []))
  on(app, 'bringFiles', async (c) => {
    const form = await c.req.raw.formData()
    const pasted = form.get('text')
    const text = typeof pasted === 'string' ? pasted.replaceAll(/\r\n?/g, '\n') : ''
    const brought = await broughtIn(form, text)
    if (brought.size === 0) return files(c, [{ message: 'Choose a file or paste its text.' }], '', [])
    const [alone] = brought.values()
    const reader = alone && brought.size === 1 ? await readingPage(alone, deskAt()) : undefined
    // The browser sends the same form on: nothing is kept here of what has not been looked at.
    if (reader) return c.redirect(href(reader), 307)
    const mails = await asMails(c, [...brought.values()])
    if (mails) return mails
    const outcome = await perform(
      importAction,
      { files: [...brought.keys()] },
      { ...deskAt(), ...readingFrom(brought) },
    )
    if (!outcome.ok) return files(c, outcome.problems, text, [])
    const { opportunities, differs, known, change } = outcome.value
    const [only] = opportunities
    if (opportunities.length === 1 && only && differs.length === 0 && known === 0)
      return c.redirect(after(href('opportunity', { id: only.id }), change), 303)
    const notes = [
      ...opportunities.map(
        ({ role, company, updated }) => `${updated ? 'Updated' : 'Kept'}: ${role} at ${company}.`,
      ),
      ...(known > 0 ? [`People you know besides, new or with more about them: ${known}.`] : []),
      ...(differs.length > 0
        ? [`Your profile stayed as it is; the file’s “me” says otherwise in: ${differs.join(', ')}.`]
        : []),
    ]
    return files(c, [], '', notes)
  })
  return app
}
