import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { marked, onceEach } from './once.ts'

const marksIn = (html: string) => [...html.matchAll(/form=([\w.-]+)"/g)].map(([, mark]) => mark ?? '')

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

test('the mark of a form that led on goes along, and nothing else that is called a mark', () => {
  const form = '<form method="post" action="/do/person">'
  const [led = ''] = marksIn(marked(form, 'a-1'))
  assert.match(led, /^[\w-]+\.a-1$/)
  const [further = ''] = marksIn(marked(form, led))
  assert.match(further, /^[\w-]+\.[\w-]+\.a-1$/)
  for (const from of ['', '.', 'a"b', '<b>', 'a..b', 'a b', 'a.'])
    assert.match(marksIn(marked(form, from))[0] ?? '', /^[\w-]+$/)
  let long = 'a-1'
  for (let round = 0; round < 100; round += 1) [long = ''] = marksIn(marked(form, long))
  assert.ok(long.length < 1000)
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

test('a form that led on is kept once the one it led to is', async () => {
  const { send, isKept } = house()
  assert.equal((await send('c.b.a', 'bad')).status, 422)
  assert.equal(isKept('a'), false)
  await send('c.b.a', 'Kim')
  for (const mark of ['a', 'b', 'b.a', 'c.b.a']) assert.equal(isKept(mark), true, mark)
  assert.equal(isKept('d.a'), false)
})

test('of many forms the last are remembered', async () => {
  const { send, isKept } = house()
  for (let count = 0; count < 300; count += 1) await send(`x${count}.y${count}`, 'Kim')
  assert.equal(isKept('x0'), false)
  for (const mark of ['x299', 'y299', 'x60']) assert.equal(isKept(mark), true, mark)
})
