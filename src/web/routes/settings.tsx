import { type Context, Hono } from 'hono'
import { archiveAction } from '../../actions/along/archive.ts'
import { exportAllAction } from '../../actions/export-all.ts'
import { profileAction } from '../../actions/facts/profile.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { whatIfAction } from '../../actions/what-if.ts'
import { whereaboutsAction } from '../../actions/whereabouts.ts'
import type { Complaint } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { inputOf, type Sent, sentOf } from '../form.ts'
import { basePath, href } from '../href.ts'
import { numbersSinceDrawn } from '../older-page.ts'
import { on } from '../on.ts'
import { ProfilePage } from '../pages/profile.tsx'
import { AppearancePage } from '../pages/settings/appearance.tsx'
import { SettingsPage } from '../pages/settings/hub.tsx'
import { PrivacyPage } from '../pages/settings/privacy.tsx'
import { WhatIfPage } from '../pages/settings/what-if.tsx'
import { WhenPage } from '../pages/settings/when.tsx'
import { WritingPage } from '../pages/settings/writing.tsx'
import { chosenIn, chosenOf, keptChoices } from '../reader.ts'

/** The pages that show the profile, or a part of it. */
const ofProfile = {
  settings: SettingsPage,
  profile: ProfilePage,
  writing: WritingPage,
  when: WhenPage,
} as const

/** Everything that can be set, but for the mailbox and the assistant, which have routes of their own. */
export const settingsRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  for (const [name, Page] of Object.entries(ofProfile))
    on(app, name as keyof typeof ofProfile, async (c) => {
      const here = await room(c)
      const profile = await perform(profileAction, {}, here.desk)
      return profile.ok
        ? html(c, <Page profile={profile.value} room={here} />)
        : trouble(c, profile.problems, 503)
    })

  /** What was typed and cannot be, on the page it came from. */
  const notSo = async (c: Context, sent: Sent, problems: readonly Complaint[]) => {
    const here = await room(c)
    const profile = await perform(profileAction, {}, here.desk)
    if (!profile.ok) return trouble(c, profile.problems, 503)
    return html(
      c,
      <WhenPage
        profile={profile.value}
        sent={sent}
        problems={problems}
        room={{ ...here, here: href('when') }}
      />,
      422,
    )
  }

  on(app, 'setWhen', async (c) => {
    const before = await perform(profileAction, {}, deskAt())
    if (!before.ok) return trouble(c, before.problems, 503)
    const { sent, problems } = numbersSinceDrawn(await sentOf(c.req.raw), before.value.me?.numbers ?? {})
    if (problems.length > 0) return notSo(c, sent, problems)
    const kept = await perform(profileAction, inputOf(profileAction, sent), deskAt())
    return kept.ok ? c.redirect(after(href('when'), kept.value.change), 303) : notSo(c, sent, kept.problems)
  })
  on(app, 'whatIf', async (c) => {
    const sent = await sentOf(c.req.raw)
    const would = await perform(whatIfAction, inputOf(whatIfAction, sent), deskAt())
    return would.ok
      ? html(c, <WhatIfPage of={would.value} sent={sent} room={await room(c)} />)
      : notSo(c, sent, would.problems)
  })

  on(app, 'privacy', async (c) => {
    const here = await room(c)
    const at = await perform(whereaboutsAction, {}, here.desk)
    const listed = await perform(opportunitiesAction, { limit: 50 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const own = listed.value.opportunities.some(({ example }) => !example)
    return html(c, <PrivacyPage at={at.ok ? at.value : undefined} own={own} room={here} />)
  })
  on(app, 'exportAll', async (c) => {
    const all = await perform(exportAllAction, {}, deskAt())
    if (!all.ok) return trouble(c, all.problems, all.code === 'not-now' ? 404 : 503)
    c.header('content-type', 'application/yaml; charset=utf-8')
    c.header('content-disposition', attachment('my search', 'yaml'))
    return c.body(all.value.text)
  })

  on(app, 'archive', async (c) => {
    const all = await perform(archiveAction, {}, deskAt())
    if (!all.ok) return trouble(c, all.problems, all.code === 'not-now' ? 404 : 503)
    c.header('content-type', 'application/zip')
    c.header('content-disposition', attachment('my search', 'zip'))
    return c.body(new Uint8Array(all.value.bytes))
  })

  on(app, 'appearance', async (c) =>
    html(
      c,
      <AppearancePage
        chosen={chosenOf(c.req.header('cookie') ?? '')}
        kept={c.req.query('said') === 'kept'}
        room={await room(c)}
      />,
    ),
  )
  on(app, 'setAppearance', async (c) => {
    const sent = await sentOf(c.req.raw)
    c.header(
      'set-cookie',
      keptChoices(
        chosenIn((key) => sent.get(key)?.at(-1)),
        basePath() || '/',
      ),
    )
    return c.redirect(href('appearance', {}, { said: 'kept' }), 303)
  })
  return app
}
