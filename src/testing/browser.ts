import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'

/** Whole browsers first: the build without a window costs a quarter, but some of its doors stand open that a user's are shut (the browser's own model). */
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'chromium-headless-shell']

const found = (): string => {
  for (const name of browsers) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // not here
      }
    }
  }
  throw new Error('Chromium is not installed. On Debian: apt-get install chromium')
}

/** The real browser of the machine, quiet and without a sandbox where it runs as root. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: found(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** Presses what sends a form and waits for the page that comes of it: where script runs, it goes off once the server was heard. */
export const pressed = async (page: Page, button: Locator): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), button.click()])
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** What axe has against a page, folded parts opened first: one line each. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.addScriptTag({ path: axe })
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

export interface Browsing extends BrowserContextOptions {
  /** Pages load their proofreader: where spelling is what is tried. */
  readonly proofread?: boolean
}

/**
 * A context of its own, whose proofreader is on its way for good unless it is asked for: loading its sixteen megabytes costs the machine four
 * times what all else on a page does, and a page has to work before it is there.
 */
export const contextOf = async (
  browser: Browser,
  { proofread = false, ...options }: Browsing = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext(options)
  if (!proofread)
    await context.addInitScript(() => {
      globalThis.Worker = new Proxy(Worker, {
        construct: (Real, given: ConstructorParameters<typeof Worker>) =>
          String(given[0]).includes('/proof-worker-')
            ? Object.assign(new EventTarget(), { postMessage: () => {} })
            : new Real(...given),
      })
    })
  return context
}

/** Keeps the proofreader of a page from loading until it is let go. */
export const heldProofreader = async (page: Page): Promise<() => void> => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/proof-worker-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** What a script of ours did wrong on the page. A press that cuts the browser's own fading from page to page short is no error of it. */
export const onScriptError = (page: Page, note: (message: string) => void): void => {
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith('Transition was aborted')) note(message)
  })
}
