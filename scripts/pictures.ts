/** Makes the pictures of the README anew, from the examples: `node scripts/pictures.ts`. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../src/testing/browser.ts'
import { exampleFile, type House, newHouse, openHouse } from '../src/testing/house.ts'

const images = join(import.meta.dirname, '..', 'docs', 'images')

interface Picture {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly scheme?: 'light' | 'dark'
}

const answer = `From: Dana Okonkwo <dana.okonkwo@northwind.example>
To: Priya Raman <priya.raman@example.org>
Subject: Re: Thank you for the conversation
Date: Fri, 20 Nov 2026 16:10:00 +0000
Message-ID: <next@northwind.example>

Hi Priya,

Thank you for your note. We would like to invite you to the panel with the platform team. Are you free next Tuesday afternoon?

Dana
`

const houses: readonly (readonly [make: (house: House) => void, pictures: readonly Picture[]])[] = [
  [
    (house) => void house.run(['example']),
    [
      { name: 'today', path: '/', width: 1280, height: 820 },
      { name: 'opportunity', path: '/o/example-northwind', width: 1280, height: 1000 },
      {
        name: 'desk',
        path: '/o/example-northwind/draft?step=screen/thank-you/dana',
        width: 1280,
        height: 1000,
      },
      { name: 'phone', path: '/', width: 390, height: 844, scheme: 'dark' },
    ],
  ],
  [
    (house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      house.run(['receive', '-'], answer)
    },
    [{ name: 'mail', path: '/mail', width: 1280, height: 820 }],
  ],
]

const take = async (
  page: Page,
  address: string,
  { name, path, width, height, scheme = 'light' }: Picture,
) => {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.goto(`${address}${path}`)
  // The proofreader has read it by then.
  await page.waitForFunction(
    () => !/still being read|has not been read/.test(document.querySelector('main')?.textContent ?? ''),
    undefined,
    { timeout: 90_000 },
  )
  await page.screenshot({ path: join(images, `${name}.png`) })
}

/** The command line as a terminal shows it: what was typed, and what came of it. */
const terminal = async (page: Page) => {
  const house = newHouse()
  const file = exampleFile('screening-software.yaml')
  const now = ['--now', '2026-11-17T11:30-05:00']
  const panes = (['plan', 'draft'] as const).map((name) => {
    const { out } = house.run([name, file, ...now])
    const text = `$ afterword ${name} priya.yaml\n\n${out}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<pre>${text}</pre>`
  })
  house.remove()
  await page.setViewportSize({ width: 1756, height: 680 })
  await page.setContent(
    `<style>body{margin:0;padding:28px;display:grid;grid-template-columns:1fr 1fr;gap:24px;background:#ece4d6}
     pre{margin:0;height:624px;padding:28px;overflow:hidden;background:#fbf8f1;border:1px solid #ddd3c2;font:13px/1.4 monospace;color:#2b2723;white-space:pre-wrap}</style>${panes.join('')}`,
  )
  await page.screenshot({ path: join(images, 'afterword.png') })
}

const browser = await launch()
try {
  for (const [make, pictures] of houses) {
    const house = newHouse()
    make(house)
    const opened = await openHouse(house)
    const context = await browser.newContext({ locale: 'en-GB' })
    await context.addCookies([opened.cookie])
    const page = await context.newPage()
    for (const picture of pictures) await take(page, opened.address, picture)
    await context.close()
    await opened.close()
    house.remove()
  }
  await terminal(await browser.newPage())
} finally {
  await browser.close()
}
