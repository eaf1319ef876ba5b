import { type Context, Hono } from 'hono'
import { bringMailAction } from '../../actions/bring-mail/bring-mail.ts'
import { mailFileAction } from '../../actions/bring-mail/mail-file.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { type Sent, textsOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BringMailPage } from '../pages/mails/bring.tsx'
import type { Chosen } from '../pages/mails/firm.tsx'
import { LookMailPage } from '../pages/mails/look.tsx'

/** What was brought: each file as it stands in the form itself, so that what was shown is what is kept. */
export interface MailGiven {
  readonly content: readonly string[]
  readonly to: string
  readonly own: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const contentOf = (all: readonly Uint8Array[]): readonly string[] => all.map(base64)

const askedOf = ({ content, to, own }: MailGiven) => ({
  files: content.map((_, at) => (content.length === 1 ? 'what you brought' : `file ${at + 1}`)),
  ...(to === '' ? {} : { to }),
  ...(own === '' ? {} : { own: [own] }),
})

/** A desk that reads what was brought, and no file of the machine. */
const deskFor = ({ content }: MailGiven, { deskAt }: Ways) => ({
  ...deskAt(),
  readBytes: async (name: string) => {
    const at = Number(/\d{1,6}$/.exec(name)?.[0] ?? 1) - 1
    return done(new Uint8Array(Buffer.from(content[at] ?? '', 'base64')))
  },
})

const fresh: Chosen = { said: () => undefined }

/** The page on which one chooses; undefined where nothing can be read in it. */
export const mailLooked = (ways: Ways) => {
  const read = (given: MailGiven) => perform(mailFileAction, askedOf(given), deskFor(given, ways))
  const shown = async (
    c: Context,
    given: MailGiven,
    mails: Awaited<ReturnType<typeof read>>,
    {
      problems = [],
      chosen = fresh,
    }: { readonly problems?: readonly Complaint[]; readonly chosen?: Chosen } = {},
  ) => {
    if (!mails.ok) return undefined
    const here = await ways.room(c)
    const page = (
      <LookMailPage read={mails.value} {...given} chosen={chosen} problems={problems} room={here} />
    )
    return html(c, page, problems.length > 0 ? 422 : 200)
  }
  return { read, shown }
}

const first = (sent: Sent, key: string): string => sent.get(key)?.[0] ?? ''

const givenIn = (sent: Sent): MailGiven => {
  const files = [...(sent.get('content') ?? []), ...(sent.get('file') ?? [])].filter((each) => each !== '')
  const text = first(sent, 'text')
  return {
    content: text.trim() === '' ? files : [...files, base64(new TextEncoder().encode(text))],
    to: first(sent, 'to'),
    own: first(sent, 'own').trim(),
  }
}

/** “means:mail 3” and its word → “mail 3=word”. */
const assigned = (sent: Sent, key: string): readonly string[] =>
  [...sent].flatMap(([name, [value = '']]) =>
    name.startsWith(`${key}:`) ? [`${name.slice(key.length + 1)}=${value}`] : [],
  )

/** Mails that are there already: looked at, then kept. */
export const bringMailRoutes = (ways: Ways): Hono => {
  const app = new Hono()
  const looking = mailLooked(ways)

  const asking = async (c: Context, problems: readonly Complaint[], sent: Sent = new Map()) => {
    const here = await ways.room(c)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const page = (
      <BringMailPage
        opportunities={listed.value.opportunities}
        problems={problems}
        text={first(sent, 'text')}
        to={first(sent, 'to')}
        own={first(sent, 'own')}
        room={here}
      />
    )
    return html(c, page, problems.length > 0 ? 422 : 200)
  }

  const sentIn = async (c: Context) =>
    textsOf(await c.req.raw.formData(), async (file) => (file.size > 0 ? base64(await file.bytes()) : ''))

  const looked = async (c: Context, sent: Sent, problems: readonly Complaint[], chosen: Chosen) => {
    const given = givenIn(sent)
    if (given.content.length === 0)
      return asking(c, [{ message: 'Choose a file, or paste what was written.' }], sent)
    const read = await looking.read(given)
    if (!read.ok) return asking(c, read.problems, sent)
    return (await looking.shown(c, given, read, { problems, chosen })) ?? asking(c, [], sent)
  }

  on(app, 'bringMail', (c) => asking(c, []))
  on(app, 'lookMail', async (c) => looked(c, await sentIn(c), [], fresh))
  on(app, 'keepMail', async (c) => {
    const sent = await sentIn(c)
    const pick = sent.get('pick') ?? []
    const chosen: Chosen = { pick: new Set(pick), said: (key) => sent.get(key)?.[0] }
    if (pick.length === 0) return looked(c, sent, [{ message: 'Tick what you want to keep.' }], chosen)
    const given = givenIn(sent)
    const brought = await perform(
      bringMailAction,
      {
        ...askedOf(given),
        ...{ pick, means: assigned(sent, 'means') },
        ...{ company: assigned(sent, 'company'), role: assigned(sent, 'role') },
      },
      deskFor(given, ways),
    )
    if (!brought.ok) return looked(c, sent, brought.problems, chosen)
    const { opportunities, change } = brought.value
    const [only] = opportunities
    const back =
      opportunities.length === 1 && only ? href('opportunity', { id: only }) : href('opportunities')
    return c.redirect(after(back, change), 303)
  })
  return app
}
