import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import type { House } from './house.ts'

/** A deed of the letter's page that stands in its menu. */
export const fromMenu = async (page: Page, name: string): Promise<void> => {
  await page.locator('.bar .menu > summary').click()
  await page.locator('.bar .menu').getByRole('button', { name, exact: true }).click()
}

/** Opens what lies folded at the foot of the letter’s page: from the menu, or where it lies without script. */
export const unfolded = async (page: Page, id: string): Promise<void> => {
  const summary = page.locator(`#${id} > summary`)
  if (await summary.isVisible()) return summary.click()
  await page.locator('.bar .menu > summary').click()
  await page.locator(`.bar .menu a[href="#${id}"]`).click()
}

/** A mailbox of the house, at a server that nobody reaches: what gets a yes waits for its hour. */
export const withMailbox = ({ data }: House, address = 'ann@lowe.example'): void => {
  const db = new DatabaseSync(`${data}/afterword.db`)
  const smtp = { host: '127.0.0.1', port: 9, security: 'tls' }
  const connectedAt = '2026-11-01T09:00:00.000Z'
  const box = { id: address, address, name: '', user: address, smtp, auth: 'password', connectedAt }
  db.prepare(
    'insert into mailbox (account_id, id, address, body, connected_at) select account_id, ?, ?, ?, ? from account',
  ).run(address, address, JSON.stringify(box), connectedAt)
  db.close()
}
