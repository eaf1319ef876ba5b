import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { marked, onceEach } from './once.ts'

const marksIn = (html: string) => [...html.matchAll(/form=([\w-]+)"/g)].map(([, mark]) => mark ?? '')

test('every form that changes something gets a mark of its own, new with each page', () => {
  const html =
    '<form method="post" action="/do/person"></form><form method="post" action="/o/a?x=1"><button formaction="/do/sent">'
  const [one, other] = [marksIn(marked(html)), marksIn(marked(html))]
  assert.equal(new Set([...one, ...other]).size, 6)
  assert.match(marked(html), /action="\/o\/a\?x=1&amp;form=/)
})

test('a form that only asks gets none', () => {
  assert.equal(
    marked('<form method="get" action="/opportunities">'),
    '<form method="get" action="/opportunities">',
  )
})

const house = () => {
  const app = new Hono()
  const { taking, isKept } = onceEach()
  const added: string[] = []
  app.use(taking)
  app.post('/add', async (c) => {
    const said = String((await c.req.raw.formData()).get('name'))
    await new Promise((resolve) => setImmediate(resolve))
    if (said === 'bad') return c.text('no', 422)
    added.push(said)
    return c.redirect(`/people/${added.length}`, 303)
  })
  const send = async (mark: string, name: string, asFile = false) => {
    const body = asFile ? new FormData() : new URLSearchParams()
    body.append('name', name)
    return app.request(`/add?form=${mark}`, { method: 'POST', body })
  }
  return { added, send, isKept }
}

test('sent twice at once or one after the other, it is taken once and leads to the same place', async () => {
  for (const asFile of [false, true]) {
    const { added, send } = house()
    const both = await Promise.all([send('a', 'Kim', asFile), send('a', 'Kim', asFile)])
    const later = await send('a', 'Kim', asFile)
    assert.deepEqual(added, ['Kim'])
    for (const answer of [...both, later]) assert.equal(answer.headers.get('location'), '/people/1')
  }
})

test('other words from the same page, the same words from another page: both are taken', async () => {
  const { added, send } = house()
  await send('a', 'Kim')
  await send('a', 'Sol')
  await send('b', 'Kim')
  assert.deepEqual(added, ['Kim', 'Sol', 'Kim'])
})

test('what was refused may be sent again, and counts as kept only once it is', async () => {
  const { send, isKept } = house()
  assert.equal((await send('a', 'bad')).status, 422)
  assert.equal((await send('a', 'bad')).status, 422)
  assert.equal(isKept('a'), false)
  await send('a', 'Kim')
  assert.equal(isKept('a'), true)
})
