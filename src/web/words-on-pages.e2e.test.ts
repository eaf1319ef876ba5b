import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { foreignDaysOn, insideOn, pagesOf, readOf, wrongWords } from '../testing/read-pages.ts'

const own = [
  ['Baker', 'Crust'],
  ['Miller', 'Grain'],
] as const
let house: House
let opened: Opened
before(async () => {
  house = newHouse()
  house.run(['profile', '--name', 'Priya Raman', '--zone', 'America/Toronto', '--set', 'nudgeAfterHearBy=4'])
  house.run(['example'])
  for (const [role, company] of own)
    house.run(
      ['import', '-'],
      `afterword: 1\nme: {name: Priya Raman}\nopportunity: {role: ${role}, company: {name: ${company}}}\n`,
    )
  opened = await openHouse(house, { asleep: true })
})
after(async () => {
  await opened.close()
  house.remove()
})

test('no page of a search that is under way speaks of the inside of the program', async () => {
  const pages = await pagesOf(opened)
  assert.ok(pages.size > 25, `only ${pages.size} pages`)
  assert.deepEqual(insideOn(pages), [])
})

test('the words that are looked for are found where they stand, and ordinary ones are not', () => {
  const text = readOf(
    '<p>Ask in 4 days.</p><code>2026-11-20</code><label title="panel/forward/renee">Paid</label>',
  )
  assert.match(text, /panel\/forward\/renee/)
  assert.doesNotMatch(text, /2026/)
  const hits = (said: string) => wrongWords.filter(([, words]) => words.test(said)).map(([what]) => what)
  assert.deepEqual(hits('nudgeAfterHearBy=4'), ['the name of a number'])
  assert.deepEqual(hits('panel/forward/renee'), ['the id of a step'])
  assert.deepEqual(hits('by 2026-11-24'), ['a date as machines write it'])
  assert.deepEqual(hits('Friday 20 November, 10:00; a primary school'), ['a word of the inside'])
  assert.deepEqual(hits('Friday 20 November, 10:00, with 2026 words and/or 3 promises'), [])
})

test('dates stand in the order, and hours on the clock, of the browser that asks', async () => {
  const read = async (language: string) =>
    readOf(
      await (
        await fetch(`${opened.address}/o/example-northwind`, {
          headers: { ...opened.headers, 'accept-language': language },
        })
      ).text(),
    )
  assert.match(await read('en-US'), /November \d+, \d+:\d\d [ap]m/)
  // The letter itself is written as its reader writes; everything else as whoever looks at it.
  assert.deepEqual(foreignDaysOn(await pagesOf(opened, { 'accept-language': 'en-US' })), [])
  assert.match(await read('en-GB'), /\d+ November, \d+:\d\d(?! [ap]m)/)
})

test('hidden names stand in no title, and what was chosen lasts', async () => {
  const chosen = await fetch(`${opened.address}/settings/appearance`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...opened.headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'names=hidden&theme=dark&size=<script>',
  })
  assert.equal(chosen.status, 303)
  const [look = ''] =
    chosen.headers
      .getSetCookie()
      .find((each) => each.startsWith('afterword-look='))
      ?.split(';') ?? []
  const page = await fetch(`${opened.address}/o/example-northwind`, {
    headers: { cookie: `${opened.headers.cookie}; ${look}` },
  })
  const html = await page.text()
  assert.match(html, /<title>Afterword<\/title>/)
  assert.match(html, /<html[^>]* data-theme="dark" data-size="usual" data-names="hidden"/)
})

test('numbers that are out of their bounds are said at their boxes, with all that was typed; an empty box is the usual one', async () => {
  const post = (body: Record<string, string>) =>
    opened.fetch('/settings/when', {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(body).toString(),
    })
  const refused = await post({ '_set:nudgeAfterHearBy': '900', '_set:offerReviewDays': '5' })
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.match(html, /name="_set:nudgeAfterHearBy"[^>]*value="900"[^>]*aria-invalid="true"/)
  assert.match(html, /name="_set:offerReviewDays"[^>]*value="5"/)
  assert.match(
    html,
    /days after a date they named until you ask<\/?[^>]*>?: “900” is not a whole number from 1 to 90|“900” is not a whole number from 1 to 90/,
  )
  assert.equal((await post({ '_set:nudgeAfterHearBy': '', '_set:offerReviewDays': '5' })).status, 303)
  const kept = await (await opened.fetch('/settings/when')).text()
  assert.match(kept, /name="_set:nudgeAfterHearBy"[^>]*value=""[^>]*placeholder="3"/)
  assert.match(kept, /name="_set:offerReviewDays"[^>]*value="5"/)
})

test('everything goes into one file, which brings it back', async () => {
  const file = await opened.fetch('/settings/everything.yaml')
  assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="my search\.yaml"/)
  const text = await file.text()
  const other = newHouse()
  try {
    assert.equal(other.run(['import', '-'], text).code, 0)
    const kept = other.json(['opportunities']) as { opportunities: { company: string }[] }
    assert.deepEqual(kept.opportunities.map(({ company }) => company).sort(), ['Crust', 'Grain'])
  } finally {
    other.remove()
  }
})
