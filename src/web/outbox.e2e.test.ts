import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { value } from '../testing/lab.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { type Pages, pagesOver } from '../testing/mail/page.ts'

let house: MailHouse
let pages: Pages
const start = Temporal.Instant.from('2026-11-20T00:00:00Z')

/** A thousand messages, the newest three of them uncertain; sixty answers. */
before(async () => {
  house = mailHouse()
  pages = await pagesOver(() => house.desk())
  const desk = house.desk()
  const { post } = value(await desk.store())
  for (let at = 0; at < 1000; at += 1) {
    const when = start.add({ seconds: at }).toString({ fractionalSecondDigits: 3 })
    value(
      await post.add(desk.account, {
        ...{
          id: `id${at}`,
          opportunity: 'mill',
          step: `panel/thank-you/p${at}`,
          person: `p${at}`,
          mailbox: 'ann',
        },
        ...{ messageId: `<${at}@lab.test>`, from: 'ann@lab.test', to: [`p${at}@mill.test`] },
        ...{ bytes: new Uint8Array(3), approvedAt: when, approvedBy: 'you', sendAt: when, notAfter: when },
      }),
    )
    const to = at < 997 ? { state: 'sent' as const, sentAt: when } : { state: 'uncertain' as const }
    value(await post.turn(desk.account, { id: `id${at}`, from: ['approved'] }, to, when))
  }
  const answers = Array.from({ length: 60 }, (_, at) => ({
    ...{
      id: `mail${at}`,
      mailbox: 'ann',
      at: start.add({ seconds: at }).toString(),
      subject: `Answer ${at}`,
    },
    ...{
      state: 'new' as const,
      recorded: true,
      opportunity: 'mill',
      from: { name: 'Bob', address: 'bob@mill.test' },
    },
    reading: { kind: 'human' as const, because: '', refersTo: [], failed: [], ownText: 'Hello' },
  }))
  value(await post.receive(desk.account, 'ann', answers))
})
after(() => house.remove())

test('the page of mail shows what needs a person first, and counts what it does not show', async () => {
  const { text, status } = await pages.get('/mail')
  assert.equal(status, 200)
  assert.match(text, /63 things wait for your word/)
  for (const person of ['p997', 'p998', 'p999']) assert.match(text, new RegExp(`to ${person}@mill`))
  assert.match(text, /to p996@mill/)
  assert.match(text, /Page 1 of 10, 1000 in all/)
  assert.match(text, /Page 1 of 2, 60 in all/)
})

test('the next page goes on with the newest sent; each list has its own pages', async () => {
  const { text } = await pages.get('/mail?page=2&answers=2')
  assert.match(text, /to p899@mill/)
  assert.doesNotMatch(text, /to p999@mill/)
  assert.match(text, /Answer 9\b/)
  assert.doesNotMatch(text, /Answer 59\b/)
  for (const page of ['0', '-1', 'x', '1e9', '99999999999'])
    assert.equal((await pages.get(`/mail?page=${page}`)).status, 200, page)
})

test('today counts all that waits, and the history has its pages', async () => {
  assert.match((await pages.get('/')).text, /63 answers and messages wait/)
  const desk = house.desk()
  const store = value(await desk.store())
  const deed = { at: '2026-11-20T12:00:00.000Z', by: 'ada', door: 'test' }
  for (let at = 0; at < 130; at += 1)
    value(await store.write(desk.account, { opportunities: [] }, { ...deed, says: `Change ${at}.` }))
  const first = (await pages.get('/history')).text
  assert.match(first, /Change 129\./)
  assert.match(first, /Page 1 of 2, 130 in all/)
  assert.match((await pages.get('/history?page=2')).text, /Change 0\./)
})
