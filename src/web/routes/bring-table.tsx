import { type Context, Hono } from 'hono'
import { bringTableAction } from '../../actions/bring-table/bring-table.ts'
import { tableFileAction } from '../../actions/bring-table/table-file.ts'
import { perform } from '../../actions/perform.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, type Ways } from '../answer.tsx'
import { textsOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BringTablePage } from '../pages/table/bring.tsx'
import { LookTablePage } from '../pages/table/look.tsx'

/** The bytes of the file that was chosen, as text to send along; empty where none was. */
const contentOf = async (file: File): Promise<string> =>
  file.size > 0 ? Buffer.from(await file.arrayBuffer()).toString('base64') : ''

/** Applications out of a table: looked at, then kept. */
export const bringTableRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()

  const asking = async (c: Context, problems: readonly Complaint[], text: string) =>
    html(
      c,
      <BringTablePage problems={problems} text={text} room={await room(c)} />,
      problems.length > 0 ? 422 : 200,
    )

  /** The file stands in the form itself, so that what was shown is what is kept. */
  const given = async (c: Context) => {
    const sent = await textsOf(await c.req.raw.formData(), contentOf)
    const all = (key: string): readonly string[] => sent.get(key) ?? []
    const first = (key: string): string => all(key)[0] ?? ''
    const text = first('text')
    const content = first('content') || first('file') || Buffer.from(text).toString('base64')
    const [sheet, dates, role] = [first('sheet'), first('dates'), first('role')]
    const wish = {
      ...{ file: 'the file', column: all('column'), means: all('means') },
      ...(sheet === '' ? {} : { sheet }),
      ...(dates === '' ? {} : { dates }),
      ...(role === '' ? {} : { role }),
    }
    return {
      ...{ text, content, wish },
      said: { dates, role, means: all('means') },
      chosen: { shown: all('shown'), pick: all('pick') },
      desk: { ...deskAt(), readBytes: async () => done(new Uint8Array(Buffer.from(content, 'base64'))) },
    }
  }

  const looked = async (
    c: Context,
    { wish, desk, content, text, said, chosen }: Awaited<ReturnType<typeof given>>,
    problems: readonly Complaint[],
  ) => {
    if (content === '') return asking(c, [{ message: 'Choose a file, or paste the table.' }], '')
    const read = await perform(tableFileAction, wish, desk)
    if (!read.ok) return asking(c, read.problems, text)
    const shown = (
      <LookTablePage {...{ content, said, chosen, problems }} read={read.value} room={await room(c)} />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'bringTable', (c) => asking(c, [], ''))
  on(app, 'lookTable', async (c) => looked(c, await given(c), []))
  on(app, 'keepTable', async (c) => {
    const whole = await given(c)
    const { shown, pick } = whole.chosen
    const ticked = new Set(pick)
    const leave = shown.filter((place) => !ticked.has(place))
    const brought = await perform(bringTableAction, { ...whole.wish, leave, also: pick }, whole.desk)
    if (!brought.ok) return looked(c, whole, brought.problems)
    if (brought.value.failed.length > 0)
      return looked(
        c,
        whole,
        brought.value.failed.map((message) => ({ message: `${brought.value.says}, but not ${message}` })),
      )
    if (brought.value.change === undefined)
      return looked(c, whole, [{ message: `${brought.value.says}. Tick what you want to keep.` }])
    return c.redirect(after(href('opportunities'), brought.value.change), 303)
  })
  return app
}
