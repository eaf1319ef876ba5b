import { type Context, Hono } from 'hono'
import { bringPeopleAction } from '../../actions/bring-people/bring-people.ts'
import { peopleCardsAction } from '../../actions/bring-people/people-cards.ts'
import { peopleFileAction } from '../../actions/bring-people/people-file.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { type Sent, textsOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BringPeoplePage } from '../pages/people/bring.tsx'
import { LookPeoplePage } from '../pages/people/look.tsx'

/** The bytes of the file that was chosen, as text to send along; empty where none was. */
const contentOf = async (file: File): Promise<string> =>
  file.size > 0 ? Buffer.from(await file.arrayBuffer()).toString('base64') : ''

/** People out of a file: looked at, then kept; and everyone as cards. */
export const bringPeopleRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const first = (sent: Sent, key: string): string => sent.get(key)?.[0] ?? ''

  const asking = async (c: Context, problems: readonly Complaint[], text: string, to: string) => {
    const here = await room(c)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    return html(
      c,
      <BringPeoplePage
        opportunities={listed.value.opportunities}
        problems={problems}
        text={text}
        to={to || (here.query.to ?? '')}
        room={here}
      />,
      problems.length > 0 ? 422 : 200,
    )
  }

  /** The file stands in the form itself, so that what was shown is what is kept. */
  const given = async (c: Context) => {
    const sent = await textsOf(await c.req.raw.formData(), contentOf)
    const text = first(sent, 'text')
    const content = first(sent, 'content') || first(sent, 'file') || Buffer.from(text).toString('base64')
    const column = sent.get('column') ?? []
    const to = first(sent, 'to')
    return {
      ...{ sent, text, content, to },
      asked: { file: 'the file', column, ...(to === '' ? {} : { to }) },
      desk: { ...deskAt(), readBytes: async () => done(new Uint8Array(Buffer.from(content, 'base64'))) },
    }
  }

  const looked = async (
    c: Context,
    { asked, desk, content, text, to }: Awaited<ReturnType<typeof given>>,
    problems: readonly Complaint[],
  ) => {
    if (content === '') return asking(c, [{ message: 'Choose a file, or paste what is in it.' }], '', to)
    const read = await perform(peopleFileAction, asked, desk)
    if (!read.ok) return asking(c, read.problems, text, to)
    const here = await room(c)
    const shown = (
      <LookPeoplePage read={read.value} content={content} to={to} problems={problems} room={here} />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'bringPeople', (c) => asking(c, [], '', ''))
  on(app, 'lookPeople', async (c) => looked(c, await given(c), []))
  on(app, 'keepPeople', async (c) => {
    const whole = await given(c)
    const pick = whole.sent.get('pick') ?? []
    const everyone = whole.sent.has('everyone')
    if (pick.length === 0 && !everyone) return looked(c, whole, [{ message: 'Tick whom you want to keep.' }])
    const brought = await perform(bringPeopleAction, { ...whole.asked, pick, everyone }, whole.desk)
    if (!brought.ok) return looked(c, whole, brought.problems)
    return c.redirect(after(href('people'), brought.value.change), 303)
  })

  on(app, 'peopleCards', async (c) => {
    const { opportunity = '' } = c.req.query()
    const cards = await perform(peopleCardsAction, opportunity === '' ? {} : { opportunity }, deskAt())
    if (!cards.ok) return trouble(c, cards.problems)
    c.header('content-disposition', attachment('People', 'vcf'))
    c.header('content-type', 'text/vcard; charset=utf-8')
    return c.body(cards.value.text)
  })
  return app
}
