import { type Context, Hono } from 'hono'
import { importAction } from '../../actions/import.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import type { Complaint } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { FilesPage } from '../pages/files.tsx'

/** Import by file or paste. */
export const filesRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
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
    const sent = await sentOf(c.req.raw)
    const texts = [...(sent.get('file') ?? []), ...(sent.get('text') ?? [])].filter(
      (text) => text.trim() !== '',
    )
    if (texts.length === 0) return files(c, [{ message: 'Choose a file or paste its text.' }], '', [])
    const desk = {
      ...deskAt(),
      read: async (name: string) => ({
        ok: true as const,
        value: texts[Number(name.split(' ')[1]) - 1] ?? '',
        findings: 0,
      }),
    }
    const outcome = await perform(importAction, { files: texts.map((_, index) => `file ${index + 1}`) }, desk)
    if (!outcome.ok) return files(c, outcome.problems, sent.get('text')?.[0] ?? '', [])
    const { opportunities, differs, change } = outcome.value
    const [only] = opportunities
    if (opportunities.length === 1 && only && differs.length === 0)
      return c.redirect(after(href('opportunity', { id: only.id }), change), 303)
    const notes = [
      ...opportunities.map(
        ({ role, company, updated }) => `${updated ? 'Updated' : 'Kept'}: ${role} at ${company}.`,
      ),
      ...(differs.length > 0
        ? [`Your profile stayed as it is; the file’s “me” says otherwise in: ${differs.join(', ')}.`]
        : []),
    ]
    return files(c, [], '', notes)
  })
  return app
}
