import { columns, type Paper } from './paper.ts'

interface Door {
  readonly name: string
  readonly says: string
  readonly more?: string
  readonly takes: readonly (readonly [flag: string, says: string])[]
  readonly examples: readonly (readonly [call: string, says: string])[]
}

const data = ['--data DIR', 'where your data lies, if not in the platform’s data folder'] as const

/** What is no single question but a way in: the pages, a round over the mailboxes, the first look. */
export const doors: readonly Door[] = [
  {
    name: 'serve',
    says: 'Open the pages in your browser, on this machine only',
    more: 'While they are open, what is due goes out over your mailbox and what comes in is read.',
    takes: [
      ['--port N', 'the port; 4711, or any free one where that is taken'],
      ['--base PATH', 'the path every address stands under, such as /afterword'],
      ['--no-open', 'leave the browser alone'],
      ['--no-work', 'only the pages: “afterword work” elsewhere sends and reads (with DATABASE_URL)'],
      data,
    ],
    examples: [['afterword serve --port 4000', 'on a port of your own']],
  },
  {
    name: 'open',
    says: 'Open the pages that run already in your browser, with an address for another',
    more: 'The address lets one browser in, within the hour; it is remembered from then on. Nobody else who uses this machine gets in.',
    takes: [['--no-open', 'leave the browser alone: only print the address'], data],
    examples: [['afterword open', 'in the usual browser']],
  },
  {
    name: 'deliver',
    says: 'One round over the mailboxes without the pages: read what came in, send what is due (for cron)',
    more: 'Safe beside open pages and beside itself: a message goes out once. Ends with 2 where a mailbox or the data could not be opened.',
    takes: [data],
    examples: [
      ['afterword deliver', 'now'],
      ['*/10 * * * * afterword deliver', 'every ten minutes, as a line of a crontab'],
    ],
  },
  {
    name: 'mcp',
    says: 'Let an assistant on this machine read your plan and drafts, add notes, search and review (Model Context Protocol)',
    more: 'The assistant starts it and speaks with it by itself; name this command in its settings. It can approve and send nothing, and your private notes are not told to it.',
    takes: [['--read-only', 'it may add nothing either'], data],
    examples: [['afterword mcp', 'as the command of a server in the settings of your assistant']],
  },
  {
    name: 'work',
    says: 'Everything that goes on by itself, without the pages: any number of these share it out (with DATABASE_URL)',
    more: 'Each sends, reads and reminds for its share of the accounts; what one that died was seeing to, the others take over within a minute. A message goes out once, however many there are.',
    takes: [data],
    examples: [
      ['DATABASE_URL=postgres://afterword@db.example/afterword afterword work', 'until it is stopped'],
    ],
  },
  {
    name: 'welcome',
    says: 'Three example searches with their plans and letters, and how to write your own',
    takes: [],
    examples: [['afterword welcome', 'a first look']],
  },
]

/** `afterword serve --help` and the like; undefined for anything else. */
export const doorPage = (name: string, paper: Paper): string | undefined => {
  const door = doors.find((each) => each.name === name)
  if (!door) return undefined
  const { says, more, takes, examples } = door
  return [
    `${paper.strong(`afterword ${name}`)} [options]`,
    '',
    `${says}.`,
    ...(more ? [more] : []),
    '',
    ...(takes.length > 0 ? [paper.strong('What it takes'), columns(takes, paper), ''] : []),
    paper.strong('Examples'),
    columns(examples, paper),
    '',
  ].join('\n')
}
