/** Makes the pictures of the README anew, from the examples: `node scripts/pictures.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, pressed } from '../src/testing/browser.ts'
import { shownByKhal } from '../src/testing/calendar-readers.ts'
import { exampleFile, type House, newHouse, openHouse } from '../src/testing/house.ts'

const images = join(import.meta.dirname, '..', 'docs', 'images')

interface Picture {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly scheme?: 'light' | 'dark'
  /** What a person does there first. */
  readonly act?: (page: Page) => Promise<void>
}

/** A table as somebody keeps it. */
const table = `Firm,Job,State,Applied on,Contact,What for
Fernhill Mobility,Data Engineer,2nd round,2026-11-03,Amara Diallo <amara@fernhill.example>,buses
Cooper & Vale,Analytics Lead,rejected,2026-10-19,,kept asking about SQL
Harbour Mills,Data Lead,wish,,,a friend works there
`

const bringTable = async (page: Page) => {
  await page.getByLabel('or paste the text of one here').fill(table)
  await pressed(page, page.getByRole('button', { name: 'Bring it in' }))
}

const card = [
  'Amara Diallo',
  'Head of Platform',
  'Fernhill Mobility',
  'amara@fernhill.example',
  '+44 20 7946 0112',
]

const bringCard = async (page: Page) => {
  const printed = await page.context().newPage()
  await printed.setViewportSize({ width: 760, height: 360 })
  await printed.setContent(
    `<body style="margin:0;background:#777"><div style="background:#fff;padding:40px 50px;width:640px;font:26px/1.6 sans-serif">${card.join('<br>')}</div></body>`,
  )
  const buffer = await printed.screenshot({ type: 'png' })
  await printed.close()
  await page.setInputFiles('#card-file', { name: 'card.png', mimeType: 'image/png', buffer })
  await page
    .locator('#card-desk [role="status"]')
    .getByText('Read from the picture')
    .waitFor({ timeout: 60_000 })
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
    [
      { name: 'mail', path: '/mail', width: 1280, height: 820 },
      { name: 'table', path: '/files', width: 1280, height: 1000, act: bringTable },
      { name: 'card', path: '/people/card', width: 1280, height: 1000, act: bringCard },
    ],
  ],
]

const take = async (
  page: Page,
  address: string,
  { name, path, width, height, scheme = 'light', act }: Picture,
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
  await act?.(page)
  await page.screenshot({ path: join(images, `${name}.png`) })
}

/** Terminals side by side: what was typed, and what came of it. */
const terminals = async (page: Page, name: string, panes: readonly string[], height: number) => {
  const shown = panes.map((text) => `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`)
  await page.setViewportSize({ width: 1756, height: height + 56 })
  await page.setContent(
    `<style>body{margin:0;padding:28px;display:grid;grid-template-columns:1fr 1fr;gap:24px;background:#ece4d6}
     pre{margin:0;height:${height - 56}px;padding:28px;overflow:hidden;background:#fbf8f1;border:1px solid #ddd3c2;font:13px/1.4 monospace;color:#2b2723;white-space:pre-wrap}</style>${shown.join('')}`,
  )
  await page.screenshot({ path: join(images, `${name}.png`) })
}

/** A plan and a letter on the command line, and the same plan in a calendar of another house. */
const commandLine = async (page: Page) => {
  const house = newHouse()
  const file = exampleFile('screening-software.yaml')
  const now = ['--now', '2026-11-17T11:30-05:00']
  const panes = (['plan', 'draft'] as const).map(
    (name) => `$ afterword ${name} priya.yaml\n\n${house.run([name, file, ...now]).out}`,
  )
  await terminals(page, 'afterword', panes, 624)
  house.run(['import', file])
  const plan = join(house.data, 'plan.ics')
  const saved = house.run(['calendar-file', plan]).out.replaceAll(plan, 'plan.ics')
  const days = { from: '2026-11-16', days: 20, zone: 'America/Toronto' }
  const listed = shownByKhal([readFileSync(plan, 'utf8')], days)
  await terminals(
    page,
    'calendar',
    [
      `$ afterword calendar-file plan.ics\n\n${saved}`,
      `$ khal import plan.ics\n$ khal list 2026-11-16 20d\n\n${listed}`,
    ],
    260,
  )
  house.remove()
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
  await commandLine(await browser.newPage())
} finally {
  await browser.close()
}
