import type { Context } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Action, Desk } from '../actions/action.ts'
import { draftPlanned } from '../actions/draft.ts'
import type { Imported } from '../actions/import.ts'
import { heldBy } from '../actions/kept.ts'
import { actions as list } from '../actions/list.ts'
import type { Listed } from '../actions/opportunities.ts'
import type { Prepared } from '../actions/prep.ts'
import type { Today } from '../actions/today.ts'
import { writeDossier } from '../core/dossier/write.ts'
import { chapters } from '../core/handbook.ts'
import type { Complaint, Outcome } from '../core/outcome.ts'
import { debriefQuestions } from '../core/playbook/d/questions.ts'
import { backOf, inputOf, type Sent, sentOf } from './form.ts'
import { guarded } from './guard.ts'
import { opened, type Room, roomOf } from './page.ts'
import { DebriefPage } from './pages/debrief.tsx'
import { DraftPage } from './pages/draft.tsx'
import { FilesPage, HistoryPage } from './pages/files.tsx'
import { OfferPage } from './pages/offer.tsx'
import { NewOpportunityPage, OpportunitiesPage } from './pages/opportunities.tsx'
import { OpportunityPage } from './pages/opportunity.tsx'
import { ChapterPage, DisagreementsPage, PlaybookPage } from './pages/playbook.tsx'
import { PrepPage } from './pages/prep.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { TodayPage } from './pages/today.tsx'
import { RefusedPage, TroublePage } from './pages/trouble.tsx'

const actions: ReadonlyMap<string, Action> = new Map(list.map((action) => [action.name, action]))

/** What a page can offer: everything that changes facts. Reading has pages of its own. */
const offered = new Map([...actions].filter(([, action]) => !action.readOnly))

const action = (name: string): Action => {
  const found = actions.get(name)
  if (!found) throw new Error(`There is no action ${name}.`)
  return found
}

const asked = async <Value,>(
  name: string,
  input: Record<string, unknown>,
  desk: Desk,
): Promise<Outcome<Value>> => {
  const of = action(name)
  return (await of.run(of.input.parse(input), desk)) as Outcome<Value>
}

const html = (c: Context, page: unknown, status: 200 | 404 | 422 | 500 | 503 = 200) =>
  c.html(`<!doctype html>${String(page)}`, status)

const trouble = (c: Context, problems: readonly Complaint[], status: 404 | 422 | 500 | 503 = 404) =>
  html(
    c,
    <TroublePage title={status === 404 ? 'That is not here' : 'That did not work'} problems={problems} />,
    status,
  )

/** Where a change leads: back, with the word on what was done and its undo. */
const after = (back: string, change: string | undefined): string => {
  if (change === undefined) return back
  const url = new URL(back, 'http://own')
  url.searchParams.set('changed', change)
  return `${url.pathname}${url.search}${url.hash}`
}

interface Surroundings {
  readonly deskAt: () => Desk
  readonly port: () => number
  /** Serves the files of the look: style, fonts, script. */
  readonly asset: (name: string) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>
}

/** Every page and form. A page works without script and asks nothing of any other machine. */
export const appOver = ({ deskAt, port, asset }: Surroundings): Hono => {
  const app = new Hono()
  app.use(guarded(port))
  app.use(
    bodyLimit({
      maxSize: 9 * 1024 * 1024,
      onError: (c) => c.text('That is over 9 MB; a dossier is at most 1 MB.', 413),
    }),
  )
  const room = async (c: Context): Promise<Room> => roomOf(c, deskAt(), offered)

  app.get('/assets/:name', async (c) => {
    const found = await asset(c.req.param('name'))
    if (!found) return c.notFound()
    c.header('content-type', found.type)
    c.header('cache-control', 'public, max-age=3600')
    return c.body(found.bytes as Uint8Array<ArrayBuffer>)
  })

  app.get('/', async (c) => {
    const here = await room(c)
    const limit = Math.min(400, Number(here.query.limit) || 40)
    const today = await asked<Today>('today', { limit }, here.desk)
    if (!today.ok) return trouble(c, today.problems, 503)
    const store = await here.desk.store()
    const examples = store.ok ? await store.value.count(here.desk.account, { examples: true }) : undefined
    return html(
      c,
      <TodayPage today={today.value} example={examples?.ok === true && examples.value > 0} room={here} />,
    )
  })

  app.get('/opportunities', async (c) => {
    const here = await room(c)
    const { search, status, page } = here.query
    const listed = await asked<Listed>(
      'opportunities',
      { ...(search ? { search } : {}), ...(status ? { status } : {}), page: Math.max(1, Number(page) || 1) },
      here.desk,
    )
    return listed.ok
      ? html(c, <OpportunitiesPage listed={listed.value} room={here} />)
      : trouble(c, listed.problems, 503)
  })

  app.get('/opportunities/new', async (c) => {
    const here = await room(c)
    const store = await here.desk.store()
    if (!store.ok) return trouble(c, store.problems, 503)
    const me = await store.value.me(here.desk.account)
    return me.ok
      ? html(c, <NewOpportunityPage known={me.value !== undefined} room={here} />)
      : trouble(c, me.problems, 503)
  })

  app.get('/o/:id', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    return one.ok ? html(c, <OpportunityPage opened={one.value} room={here} />) : trouble(c, one.problems)
  })

  app.get('/o/:id/draft', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const step = one.value.planned.steps.find(({ id }) => id === here.query.step)
    if (!step)
      return trouble(c, [{ message: 'There is no such step in the plan any more; the facts have changed.' }])
    const [draft] = draftPlanned(one.value.planned, ({ id }) => id === step.id).drafts
    return html(c, <DraftPage opened={one.value} step={step} draft={draft} room={here} />)
  })

  app.get('/o/:id/debrief', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const { dossier } = one.value
    const interview =
      dossier.interviews.find(({ id }) => id === here.query.interview) ?? dossier.interviews.at(-1)
    if (!interview)
      return trouble(c, [
        { message: 'There is no interview to debrief yet. Add one on the opportunity’s page.' },
      ])
    return html(
      c,
      <DebriefPage
        opened={one.value}
        interview={interview}
        questions={debriefQuestions(dossier, interview)}
        room={here}
      />,
    )
  })

  app.get('/o/:id/prep', async (c) => {
    const here = await room(c)
    const id = c.req.param('id')
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const { interview } = here.query
    const prepared = await asked<Prepared>(
      'prep',
      { file: id, ...(interview ? { interview } : {}) },
      here.desk,
    )
    if (!prepared.ok) return trouble(c, prepared.problems)
    return html(
      c,
      <PrepPage
        opened={one.value}
        interview={prepared.value.interview}
        sheet={prepared.value.sheet}
        room={here}
      />,
    )
  })

  app.get('/o/:id/offer', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    return one.ok ? html(c, <OfferPage opened={one.value} room={here} />) : trouble(c, one.problems)
  })

  app.get('/o/:id/:file{export\\.(yaml|json)}', async (c) => {
    const desk = deskAt()
    const held = await heldBy(c.req.param('id'), desk)
    if (!held.ok) return trouble(c, held.problems)
    const as = c.req.param('file').endsWith('json') ? 'json' : 'yaml'
    // The name on disk tells no employer's name beyond the id the user sees anyway.
    c.header(
      'content-disposition',
      `attachment; filename="${held.value.kept.id.replace(/[^\w-]/g, '_')}.${as}"`,
    )
    c.header('content-type', as === 'json' ? 'application/json' : 'application/yaml; charset=utf-8')
    return c.body(writeDossier(held.value.dossier, as))
  })

  app.get('/profile', async (c) => {
    const here = await room(c)
    const store = await here.desk.store()
    if (!store.ok) return trouble(c, store.problems, 503)
    const me = await store.value.me(here.desk.account)
    return me.ok ? html(c, <ProfilePage me={me.value} room={here} />) : trouble(c, me.problems, 503)
  })

  app.get('/playbook', async (c) => html(c, <PlaybookPage room={await room(c)} />))
  app.get('/playbook/disagreements', async (c) => html(c, <DisagreementsPage room={await room(c)} />))
  app.get('/playbook/:section', async (c) => {
    const chapter = chapters.find(({ section }) => section === c.req.param('section'))
    return chapter
      ? html(c, <ChapterPage chapter={chapter} room={await room(c)} />)
      : trouble(c, [{ message: 'There is no such chapter in the playbook.' }])
  })

  app.get('/history', async (c) => {
    const here = await room(c)
    const store = await here.desk.store()
    if (!store.ok) return trouble(c, store.problems, 503)
    const { opportunity } = here.query
    const changes = await store.value.changes(here.desk.account, {
      limit: 100,
      ...(opportunity ? { opportunity } : {}),
    })
    return changes.ok
      ? html(c, <HistoryPage changes={changes.value} room={here} />)
      : trouble(c, changes.problems, 503)
  })

  const files = async (
    c: Context,
    problems: readonly Complaint[],
    text: string,
    notes: readonly string[],
  ) => {
    const here = await room(c)
    const listed = await asked<Listed>('opportunities', { limit: 100 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    return html(
      c,
      <FilesPage listed={listed.value} problems={problems} text={text} notes={notes} room={here} />,
      problems.length > 0 ? 422 : 200,
    )
  }
  app.get('/files', (c) => files(c, [], '', []))
  app.post('/files', async (c) => {
    const sent = await sentOf(c.req.raw)
    const texts = [...(sent.get('file') ?? []), ...(sent.get('text') ?? [])].filter(
      (text) => text.trim() !== '',
    )
    if (texts.length === 0) return files(c, [{ message: 'Choose a file or paste a dossier.' }], '', [])
    const desk = {
      ...deskAt(),
      read: async (name: string) => ({
        ok: true as const,
        value: texts[Number(name.split(' ')[1]) - 1] ?? '',
        findings: 0,
      }),
    }
    const outcome = await asked<Imported>(
      'import',
      { files: texts.map((_, index) => `file ${index + 1}`) },
      desk,
    )
    if (!outcome.ok) return files(c, outcome.problems, sent.get('text')?.[0] ?? '', [])
    const { opportunities, differs, change } = outcome.value
    const [only] = opportunities
    if (opportunities.length === 1 && only && differs.length === 0)
      return c.redirect(after(`/o/${encodeURIComponent(only.id)}`, change), 303)
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

  const refusedOn = async (c: Context, of: Action, sent: Sent, problems: readonly Complaint[]) => {
    const here = await room(c)
    const id = sent.get('opportunity')?.[0] ?? sent.get('id')?.[0]
    const held = id ? await heldBy(id, here.desk) : undefined
    return html(
      c,
      <RefusedPage
        action={of}
        sent={sent}
        problems={problems}
        back={backOf(sent)}
        dossier={held?.ok ? held.value.dossier : undefined}
      />,
      422,
    )
  }

  app.post('/debrief', async (c) => {
    const sent = await sentOf(c.req.raw)
    const notes = [...sent].flatMap(([name, [text = '']]) =>
      name.startsWith('note:') && text.trim() !== '' ? [`${name.slice('note:'.length)}: ${text.trim()}`] : [],
    )
    const one = (key: string) => sent.get(key)?.[0]?.trim() ?? ''
    const of = action('notes')
    const outcome = await asked<{ change: string }>(
      'notes',
      {
        opportunity: one('opportunity'),
        interview: one('interview'),
        notes,
        ...(one('next') ? { next: one('next') } : {}),
        ...(one('hearBy') ? { hearBy: one('hearBy') } : {}),
      },
      deskAt(),
    )
    if (outcome.ok) return c.redirect(after(backOf(sent), outcome.value.change), 303)
    const typed = new Map(
      [...sent].filter(([key]) => ['opportunity', 'interview', 'next', 'hearBy', 'back'].includes(key)),
    )
    return refusedOn(c, of, new Map([...typed, ['notes', [notes.join('\n')]]]), outcome.problems)
  })

  app.post('/do/:action', async (c) => {
    const of = offered.get(c.req.param('action'))
    if (!of) return trouble(c, [{ message: 'There is no such thing to do here.' }])
    const sent = await sentOf(c.req.raw)
    const input = inputOf(of, sent)
    if (!input.ok) return refusedOn(c, of, sent, input.problems)
    const outcome = (await of.run(input.value, deskAt())) as Outcome<{ id?: string; change?: string }>
    if (!outcome.ok) return refusedOn(c, of, sent, outcome.problems)
    const { id, change } = outcome.value
    const back = backOf(sent)
    const begun = of.name === 'opportunity' && back === '/o' && id ? `/o/${encodeURIComponent(id)}` : back
    return c.redirect(after(begun, of.name === 'undo' ? undefined : change), 303)
  })

  app.notFound((c) => trouble(c, [{ message: 'There is no page at this address.' }]))
  app.onError((error, c) => {
    // The message of an unforeseen error may hold what a user wrote; its kind may not.
    console.error(
      `afterword: an error of our own: ${error.name}\n${(error.stack ?? '').split('\n').slice(1, 6).join('\n')}`,
    )
    return trouble(
      c,
      [{ message: 'Something went wrong on our side; nothing was changed. The terminal says more.' }],
      500,
    )
  })
  return app
}
