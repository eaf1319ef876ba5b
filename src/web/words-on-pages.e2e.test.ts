import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { months } from '../core/english/calendar-names.ts'
import { numberNames } from '../core/vocabulary/numbers.ts'
import { statuses } from '../core/vocabulary/statuses.ts'
import { allStepKinds } from '../core/vocabulary/step-kinds.ts'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'

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

/** Elements whose text is no word of ours: what the machine calls a place, what someone else wrote, what is never drawn. */
const apart = /<(script|style|code|textarea|noscript|blockquote|q)\b[\s\S]*?<\/\1>/g

/** What can be read of a page: its texts, and what is read out of its fields. */
const readOf = (html: string): string => {
  const shown = html.replace(apart, ' ')
  const said = [...shown.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  return `${shown.replace(/<[^>]*>/g, ' ')} ${said.join(' ')}`
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}

/** What stands for something inside the program, and what a form for a command line would say. */
const wrong: readonly (readonly [what: string, words: RegExp])[] = [
  [
    'the name of a number',
    new RegExp(`\\b(?:${numberNames.filter((name) => /[A-Z]/.test(name)).join('|')})\\b`),
  ],
  ['the id of a step', new RegExp(`\\b[\\w-]+/(?:${allStepKinds.join('|')})/[\\w-]+`)],
  ['a date as machines write it', /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?\b/],
  [
    'a word of the inside',
    /\b(?:tempers?|primary|dossiers?|may be repeated|unless named|one a line|by id)\b/i,
  ],
  ['words of an older form', /What it means; what it seems|primary: the one|such as \w+=\d/],
  [
    'a status as it is kept',
    new RegExp(
      `\\b(?:${Object.keys(statuses)
        .filter((word) => /rescinded|stuck/.test(word))
        .join('|')})\\b`,
    ),
  ],
]

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))

/** The pages whose subject is the inside itself: what the guides say, and files for programs. */
const aside = /^\/(?:playbook|assets)|export\.|\.pdf|\.txt|\.md|\.yaml|\.csv|changed=|compare=/

/** Every page that can be reached, with its words. */
const pagesOf = async (
  headers: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> => {
  const waiting = ['/', '/settings', '/history']
  const seen = new Set(waiting)
  const pages = new Map<string, string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await opened.fetch(path, { headers })
    assert.equal(answer.status, 200, path)
    const html = await answer.text()
    pages.set(path, readOf(html))
    for (const link of linksIn(html)) {
      if (!link.startsWith('/') || seen.has(link) || aside.test(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return pages
}

test('no page of a search that is under way speaks of the inside of the program', async () => {
  const pages = await pagesOf()
  assert.ok(pages.size > 25, `only ${pages.size} pages`)
  const found = [...pages].flatMap(([path, text]) =>
    wrong.flatMap(([what, words]) => {
      const at = words.exec(text)
      return at ? [`${path}: ${what}: …${text.slice(Math.max(0, at.index - 40), at.index + 60)}…`] : []
    }),
  )
  assert.deepEqual(found, [])
})

test('the words that are looked for are found where they stand, and ordinary ones are not', () => {
  const text = readOf(
    '<p>Ask in 4 days.</p><code>2026-11-20</code><label title="panel/forward/renee">Paid</label>',
  )
  assert.match(text, /panel\/forward\/renee/)
  assert.doesNotMatch(text, /2026/)
  const hits = (said: string) => wrong.filter(([, words]) => words.test(said)).map(([what]) => what)
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
  const other = new RegExp(
    `\\b\\d{1,2} (?:${months.join('|')})\\b|(?<![\\d:])\\d{1,2}:\\d\\d(?![\\d:]| [ap]m\\b)`,
  )
  const found = [...(await pagesOf({ 'accept-language': 'en-US' }))].flatMap(([path, text]) => {
    const at = /appearance/.test(path) ? undefined : other.exec(text)
    return at ? [`${path}: …${text.slice(Math.max(0, at.index - 60), at.index + 40)}…`] : []
  })
  assert.deepEqual(found, [])
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
