import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch } from '../../testing/browser.ts'
import { builtName } from '../../testing/built.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../../testing/house.ts'
import { href } from '../../web/href.ts'

let house: House
let pages: Opened
let draft = ''

before(async () => {
  house = newHouse()
  house.run(['import', exampleFile('screening-software.yaml')])
  const kept = house.json(['opportunities']) as { opportunities?: { id: string }[] }
  const id = kept.opportunities?.[0]?.id ?? ''
  pages = await openHouse(house)
  draft = `${pages.address}/o/${id}/draft?step=screen/thank-you/dana`
})

after(async () => {
  await pages.close()
  house.remove()
})

interface Answer {
  readonly id: number
  readonly findings?: readonly { rule: string; from: number; to: number; fixes: { insert: string }[] }[]
  readonly trouble?: string
}

test('in a real browser, under the strict policy, the worker finds a slip and asks nothing of any other machine', async () => {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.context().addCookies([pages.cookie])
    const asked: string[] = []
    const refused: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    const answer = await page.goto(draft)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/)
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/)
    refused.length = 0
    const found = (await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('${href('asset', { name: builtName('proof-worker.js') })}', { type: 'module' })
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = (event) => reject(new Error('the worker did not start: ' + event.message))
      worker.postMessage({ id: 7, text: 'Hi Dana,\\n\\nI apreciate it.', english: 'US', words: ['Dana'] })
    })`)) as Answer
    assert.equal(found.trouble, undefined)
    assert.equal(found.id, 7)
    assert.deepEqual(
      found.findings?.map(({ rule, from, to, fixes }) => [rule, from, to, fixes[0]?.insert]),
      [['X25', 12, 21, 'appreciate']],
    )
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(pages.address)),
      [],
    )
    assert.deepEqual(refused, [])
  } finally {
    await browser.close()
  }
})

test('other pages may not compile WebAssembly', async () => {
  const answer = await pages.fetch('/')
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /wasm/)
})
