/** Writes docs/letters.md: the plans and letters for every example, each at a fixed moment; with --check says whether it is current. */

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Desk } from '../src/actions/action.ts'
import { actions } from '../src/actions/list.ts'
import { holidaysFor } from '../src/calendar/holidays.ts'
import { timesIn } from '../src/calendar/times-in.ts'
import { paperOf } from '../src/cli/paper.ts'
import { runCommand } from '../src/cli/run.ts'
import { done } from '../src/core/outcome.ts'
import { withoutStore } from '../src/testing/no-store.ts'
import { generated } from './generated.ts'

const root = join(import.meta.dirname, '..')

const shown: readonly (readonly [file: string, now: string])[] = [
  ['examples/screening-software.yaml', '2026-11-17T11:30-05:00'],
  ['examples/panel-law.yaml', '2026-11-19T18:00Z'],
  ['examples/case-to-offer.yaml', '2026-11-20T10:00-05:00'],
]
const more: readonly (readonly [file: string, now: string])[] = [
  ['examples/more/ward-nurse.yaml', '2026-10-06T12:00Z'],
  ['examples/more/primary-teacher.yaml', '2026-08-13T08:00Z'],
  ['examples/more/electrician.yaml', '2026-09-01T16:00Z'],
  ['examples/more/bank-risk-analyst.yaml', '2026-06-09T16:00Z'],
  ['examples/more/game-designer.yaml', '2026-05-08T00:00Z'],
  ['examples/more/museum-researcher.yaml', '2026-03-03T12:00Z'],
  ['examples/more/said-bakery.yaml', '2026-11-17T15:00Z'],
]

const desk: Desk = {
  ...withoutStore,
  now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
  read: async (path) => done(readFileSync(join(root, path), 'utf8')),
  times: async () => timesIn,
  holidays: (places, years) => holidaysFor(places, years, join(root, 'dist', 'holidays')),
}
const paper = paperOf({ colour: false, width: 92 })

const section = async ([file, now]: readonly [string, string]): Promise<string> => {
  const parts = [`## ${basename(file, '.yaml')}`, '']
  for (const command of ['plan', 'draft']) {
    const { out, err } = await runCommand([command, file, '--now', now], actions, desk, paper)
    if (err) throw new Error(`${file}: ${err}`)
    parts.push('```', `$ afterword ${command} ${file} --now ${now}`, '', out.trimEnd(), '```', '')
  }
  return parts.join('\n')
}

const sections: string[] = []
for (const each of [...shown, ...more]) sections.push(await section(each))

const text = [
  '<!-- Made from the examples by `npm run docs`. -->',
  '',
  '# What Afterword says for each example',
  '',
  'Ten searches in ten fields, each at one moment: the plan, then the messages that can go out now, as the command line shows them.',
  '',
  ...sections,
].join('\n')
generated([{ file: join('docs', 'letters.md'), text }])
