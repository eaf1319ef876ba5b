import { type Context, Hono } from 'hono'
import { addressBookAction } from '../../actions/bring-people/address-book.ts'
import { bringPeopleAction } from '../../actions/bring-people/bring-people.ts'
import { cardAction } from '../../actions/bring-people/card.ts'
import { peopleCardsAction } from '../../actions/bring-people/people-cards.ts'
import { peopleFileAction } from '../../actions/bring-people/people-file.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { mecardOf } from '../../core/contacts/card/mecard.ts'
import { contactOf } from '../../core/contacts/contact-of.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { type CardFields, cardKeys, exactIn, fieldsOf, noFields, toldOf } from '../card-fields.ts'
import { attachment } from '../contact.ts'
import { type Sent, textsOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BringPeoplePage } from '../pages/people/bring.tsx'
import { CardPage } from '../pages/people/card.tsx'
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
    const book = await perform(addressBookAction, {}, here.desk)
    if (!book.ok) return trouble(c, book.problems, 503)
    return html(
      c,
      <BringPeoplePage
        book={book.value}
        opportunities={listed.value.opportunities}
        problems={problems}
        text={text}
        to={to || (here.query.to ?? '')}
        room={{ ...here, here: href('bringPeople') }}
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

  on(app, 'addressBook', async (c) => {
    const sent = await textsOf(await c.req.raw.formData(), contentOf)
    const wish = Object.fromEntries(
      ['address', 'user', 'choose'].flatMap((key) => {
        const given = first(sent, key).trim()
        return given === '' ? [] : [[key, given]]
      }),
    )
    const desk = { ...deskAt(), secret: async () => first(sent, 'password') }
    const connected = await perform(addressBookAction, wish, desk)
    return connected.ok
      ? c.redirect(`${href('bringPeople')}#server`, 303)
      : asking(c, connected.problems, '', '')
  })
  // What was read goes along with the page, so that what was shown is what is kept.
  on(app, 'lookBook', async (c) => {
    const read = await perform(peopleFileAction, { book: true }, deskAt())
    if (!read.ok) return asking(c, read.problems, '', '')
    const content = Buffer.from(read.value.bytes).toString('base64')
    const here = await room(c)
    return html(c, <LookPeoplePage read={read.value} content={content} to="" problems={[]} room={here} />)
  })

  /** The page of a card with these fields. */
  const card = async (
    c: Context,
    shown: { readonly fields: CardFields; readonly text: string; readonly to: string },
    problems: readonly Complaint[],
  ) => {
    const here = await room(c)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const { opportunities } = listed.value
    const exact = exactIn(shown.fields, shown.text)
    return html(
      c,
      <CardPage {...{ ...shown, exact, opportunities, problems, room: here }} />,
      problems.length > 0 ? 422 : 200,
    )
  }

  const cardSent = async (c: Context) => {
    const sent = await textsOf(await c.req.raw.formData(), contentOf)
    const fields = Object.fromEntries(cardKeys.map((key) => [key, first(sent, key)])) as CardFields
    return { fields, text: first(sent, 'text'), to: first(sent, 'to') }
  }

  on(app, 'card', (c) => card(c, { fields: noFields, text: '', to: c.req.query('to') ?? '' }, []))
  on(app, 'readCard', async (c) => {
    const sent = await cardSent(c)
    const asScript = c.req.header('accept') === 'application/json'
    const read = await perform(cardAction, { text: sent.text }, deskAt())
    if (!read.ok) return asScript ? c.json({}, 422) : card(c, sent, read.problems)
    const fields = fieldsOf(read.value.told, read.value.left)
    if (asScript) return c.json({ fields, exact: exactIn(fields, sent.text) })
    // What somebody typed stays; the lines fill what is empty.
    const kept = Object.fromEntries(
      cardKeys.map((key) => [key, sent.fields[key] || fields[key]]),
    ) as CardFields
    return card(c, { ...sent, fields: kept }, [])
  })
  on(app, 'lookCard', async (c) => {
    const sent = await cardSent(c)
    const told = toldOf(sent.fields)
    const who = contactOf(told)
    if ('because' in who)
      return card(c, sent, [{ field: 'name', label: 'Name', message: `${who.because}. Type who it is.` }])
    if (who.left.length > 0)
      return card(
        c,
        sent,
        who.left.map((each) => ({ message: `There is ${each}. Change it, or move it to the rest.` })),
      )
    const text = mecardOf(told)
    const content = Buffer.from(text).toString('base64')
    const { to } = sent
    return looked(
      c,
      {
        ...{ sent: new Map(), text, content, to },
        asked: { file: 'the card', column: [], ...(to === '' ? {} : { to }) },
        desk: { ...deskAt(), readBytes: async () => done(new TextEncoder().encode(text)) },
      },
      [],
    )
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
