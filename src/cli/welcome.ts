import { join } from 'node:path'
import type { Action, Desk } from '../actions/action.ts'
import type { Paper } from './paper.ts'
import { type Result, runCommand } from './run.ts'

const shows = [
  ['screening-software.yaml', '2026-11-17T11:30-05:00', 'A screening, an hour after it ended'],
  ['panel-law.yaml', '2026-11-19T18:00Z', 'A panel, the evening of the day'],
  ['case-to-offer.yaml', '2026-11-20T10:00-05:00', 'An offer below what was asked, the morning after'],
] as const

const ownFile = (folder: string) => `
  1. Copy an example and put in who you met and what was said, in the words you would use in the lobby:
       cp ${join(folder, 'screening-software.yaml')} mine.yaml
     Or start from a few lines; everything else can follow:
       afterword: 1
       me: {name: Your Name, email: you@example.org, zone: Europe/London}
       opportunity: {role: The Role, company: {name: The Company, country: GB}}
       people: {kim: {name: Kim Example, email: kim@example.com}}
       interviews: [{id: first, stage: screening, format: video, starts: "2026-11-20T10:00[Europe/London]", ends: "2026-11-20T10:30[Europe/London]", met: [kim]}]
  2. bin/afterword plan mine.yaml      what to do now, by when, to whom, and why
  3. bin/afterword draft mine.yaml     the messages themselves
  4. bin/afterword --help              everything else
`

/** What `npm start` shows: three example searches with plan and letters, then how to write one's own. */
export const welcome = async (
  folder: string,
  desk: Desk,
  actions: readonly Action[],
  paper: Paper,
): Promise<Result> => {
  const parts: string[] = [paper.strong('Afterword: what you say after the interview'), '']
  const errors: string[] = []
  for (const [name, now, title] of shows) {
    parts.push(paper.strong(`═══ ${title} ═══`), '')
    for (const command of ['plan', 'draft']) {
      const result = await runCommand([command, join(folder, name), '--now', now], actions, desk, paper)
      parts.push(`${paper.quiet(`afterword ${command} examples/${name} --now ${now}`)}\n`, result.out)
      if (result.code === 2) errors.push(result.err)
    }
  }
  parts.push(paper.strong('═══ Your own ═══'), ownFile(folder))
  return { out: parts.join('\n'), err: errors.join('\n'), code: errors.length > 0 ? 2 : 0 }
}
