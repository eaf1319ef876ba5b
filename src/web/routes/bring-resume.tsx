import { type Context, Hono } from 'hono'
import { bringResumeAction } from '../../actions/bring-resume/bring-resume.ts'
import { resumeFileAction } from '../../actions/bring-resume/resume-file.ts'
import { perform } from '../../actions/perform.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, type Ways } from '../answer.tsx'
import { textsOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BringResumePage } from '../pages/resume/bring.tsx'
import { LookResumePage } from '../pages/resume/look.tsx'

/** Strengths out of a résumé: looked at, then kept. */
export const bringResumeRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()

  const asking = async (c: Context, problems: readonly Complaint[], text: string) =>
    html(
      c,
      <BringResumePage problems={problems} text={text} room={await room(c)} />,
      problems.length > 0 ? 422 : 200,
    )

  const given = async (c: Context) => {
    const sent = await textsOf(await c.req.raw.formData(), async (file) =>
      file.size > 0 ? Buffer.from(await file.arrayBuffer()).toString('base64') : '',
    )
    const first = (key: string): string => sent.get(key)?.[0] ?? ''
    const text = first('text')
    const content = first('content') || first('file') || Buffer.from(text).toString('base64')
    return {
      ...{ content, text, pick: sent.get('pick') ?? [] },
      desk: { ...deskAt(), readBytes: async () => done(new Uint8Array(Buffer.from(content, 'base64'))) },
    }
  }

  const looked = async (
    c: Context,
    { content, text, desk }: Awaited<ReturnType<typeof given>>,
    problems: readonly Complaint[],
  ) => {
    if (content === '') return asking(c, [{ message: 'Choose a file, or paste what is in it.' }], '')
    const read = await perform(resumeFileAction, { file: 'the file' }, desk)
    if (!read.ok) return asking(c, read.problems, text)
    const shown = (
      <LookResumePage read={read.value} content={content} problems={problems} room={await room(c)} />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'bringResume', (c) => asking(c, [], ''))
  on(app, 'lookResume', async (c) => looked(c, await given(c), []))
  on(app, 'keepResume', async (c) => {
    const whole = await given(c)
    if (whole.pick.length === 0) return looked(c, whole, [{ message: 'Tick what you want to keep.' }])
    const brought = await perform(bringResumeAction, { file: 'the file', pick: whole.pick }, whole.desk)
    if (!brought.ok) return looked(c, whole, brought.problems)
    return c.redirect(after(href('writing'), brought.value.change), 303)
  })
  return app
}
