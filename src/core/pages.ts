import { type Chapter, chapters } from './handbook.ts'
import { disagreements } from './playbook/disagreements.ts'
import { type AnyRule, ruleSays } from './playbook/rule.ts'
import { guides } from './vocabulary/guides.ts'
import { boundsOf, numberGroups, numberSays, tempers } from './vocabulary/numbers.ts'

export interface Page {
  /** Below docs/playbook. */
  readonly file: string
  readonly text: string
}

const names: Readonly<Record<Chapter['section'], string>> = {
  P: 'prep.md',
  D: 'debrief.md',
  M: 'messages.md',
  T: 'timing.md',
  C: 'channel.md',
  X: 'review.md',
  B: 'balance.md',
  O: 'offer.md',
  K: 'moving.md',
}

const note = '<!-- Made from the rules by `npm run docs`. Change the rule, not this page. -->'

const casesOf = (rule: AnyRule): string[] => {
  const fires = rule.cases.filter((each) => each.expect !== undefined).map((each) => each.name)
  const silent = rule.cases.filter((each) => each.expect === undefined).map((each) => each.name)
  return [`- Applies: ${fires.join(' · ')}.`, `- Does not: ${silent.join(' · ')}.`]
}

const ruleOf = (rule: AnyRule): string[] => [
  `## ${rule.id} · ${rule.title}`,
  '',
  ruleSays(rule, tempers.balanced),
  '',
  ...rule.sources.map((source) => `- **${source.guide}**: ${source.says}`),
  '',
  ...(rule.numbers
    ? [`Numbers: ${rule.numbers.map((name) => `\`${name}\``).join(', ')} ([how](numbers.md)).`, '']
    : []),
  '*For example*',
  '',
  ...casesOf(rule),
  '',
]

const chapterPage = ({ section, title, says, rules }: Chapter): Page => ({
  file: names[section],
  text: [note, '', `# ${section} · ${title}`, '', says, '', ...rules.flatMap(ruleOf)].join('\n'),
})

const linkTo = (id: string): string => `[${id}](${names[id.charAt(0) as Chapter['section']]})`

const disagreementsPage: Page = {
  file: 'disagreements.md',
  text: [
    note,
    '',
    '# Where the guides disagree',
    '',
    'Five guides, five opinions. Here is each quarrel, what Afterword does, and what you can change.',
    '',
    ...disagreements.flatMap(({ question, positions, afterword, rules, numbers }) => [
      `## ${question}`,
      '',
      ...positions.map((position) => `- **${position.guides.join(', ')}**: ${position.says}.`),
      '',
      `**Afterword**: ${afterword} (${rules.map(linkTo).join(', ')})`,
      '',
      ...(numbers.length > 0
        ? [`To change it: ${numbers.map((name) => `\`${name}\``).join(', ')} ([how](numbers.md)).`, '']
        : []),
    ]),
  ].join('\n'),
}

const numbersPage: Page = {
  file: 'numbers.md',
  text: [
    note,
    '',
    '# Numbers and tempers',
    '',
    'A temper sets the numbers as a set: `me: {temper: patient}`. A single one is set in the file, `me: {numbers: {nudgeAfterHearBy: 4}}`,',
    'or for one call, `afterword plan FILE --set nudgeAfterHearBy=4`.',
    '',
    ...numberGroups.flatMap(({ title, names }) => [
      `## ${title}`,
      '',
      '| number | what it is | eager | balanced | patient | may be |',
      '|---|---|---|---|---|---|',
      ...names.map(
        (name) =>
          `| \`${name}\` | ${numberSays[name]} | ${tempers.eager[name]} | ${tempers.balanced[name]} | ${tempers.patient[name]} | ${boundsOf(name)} |`,
      ),
      '',
    ]),
  ].join('\n'),
}

const indexPage: Page = {
  file: 'index.md',
  text: [
    note,
    '',
    '# The playbook',
    '',
    'Every step and every remark of Afterword names a rule. Here is each rule, who says so, and when it applies.',
    'On the command line: `afterword why T4`.',
    '',
    ...chapters.map(
      ({ section, title, says, rules }) =>
        `- **[${section} · ${title}](${names[section]})** (${rules.length} rules). ${says}`,
    ),
    '- **[Where the guides disagree](disagreements.md)**',
    '- **[Numbers and tempers](numbers.md)**',
    '',
    '## Who is cited',
    '',
    ...Object.entries(guides).map(([guide, { title }]) => `- **${guide}**: ${title}`),
    '',
  ].join('\n'),
}

/** The pages of docs/playbook, made from the rules. */
export const playbookPages = (): readonly Page[] => [
  indexPage,
  ...chapters.map(chapterPage),
  disagreementsPage,
  numbersPage,
]
