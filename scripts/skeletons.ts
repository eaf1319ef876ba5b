/** What each thing begins as: its file, and what is filled in by hand. Every text compiles as it is. */
interface Begun {
  readonly file: string
  readonly text: string
  readonly left: readonly string[]
}

export interface Named {
  /** As typed: `day-before`. */
  readonly name: string
  /** `dayBefore` */
  readonly camel: string
  /** `DayBefore` */
  readonly pascal: string
  /** The folder of a rule: `t`. */
  readonly section: string
  /** The number of the next migration, `0004`. */
  readonly number: string
}

const rule = (type: string, id: string, facts: string) => `  id: '${id}',
  title: 'TODO a short name',
  says: 'TODO the rule in one or two sentences that a user can read.',
  sources: [{ guide: 'house', says: 'TODO what the guide says, in our own words.' }],
  judge: (${facts}) => undefined,
  // Half of them are what it must not speak of.
  cases: [],
} satisfies ${type}
`

export const skeletons = {
  rule: ({ name, camel, section }) => ({
    file: `src/core/playbook/${section}/${name}.ts`,
    text: `import type { Rule } from '../rule.ts'

/** TODO what it is told. */
interface Facts {
  readonly happened: boolean
}

export const ${camel} = {
${rule('Rule<Facts, { readonly because: string }>', `${section.toUpperCase()}0`, '_facts: Facts')}`,
    left: [
      `src/core/playbook/${section}/index.ts: list it (an M rule in requirements.ts instead)`,
      `its facts: those of the section, src/core/playbook/${section}/*-facts.ts`,
      'src/core/plan: ask it with judged(…); a rule that nobody asks fails the build',
      'its numbers into numbers.ts with their bounds, named by the rule and worded in what it says; then npm run docs',
    ],
  }),
  check: ({ name, camel }) => ({
    file: `src/core/review/checks/${name}.ts`,
    text: `import type { Check, ReviewFacts } from '../reviewed.ts'

export const ${camel} = {
${rule('Check', 'X0', '_facts: ReviewFacts')}`,
    left: [
      'src/core/review/checks/index.ts: list it',
      'cases with flags(…) and passes(…) of ../example.ts; then npm run docs',
    ],
  }),
  kind: ({ name, camel }) => ({
    file: `src/core/compose/kinds/${name}.ts`,
    text: `import { stillInterested } from '../lines/interest.ts'
import { againThanks } from '../lines/thanks.ts'
import type { Scene } from '../scene.ts'
import { goingOn } from '../subject.ts'
import type { Letter } from '../wish.ts'

/** TODO what it is for, and when it is written. */
export const ${camel} = (scene: Scene): Letter => ({
  subject: goingOn,
  followUp: true,
  paragraphs: [[againThanks(scene)], [stillInterested()]],
})
`,
    left: [
      'src/core/vocabulary/step-kinds.ts and touch-kinds.ts: its rows, a column for all that is known of a kind: read each and say what is not usual; what it carries and what rank it has there does not compile until it is said',
      'src/core/compose/compose.ts: who writes it',
      'src/core/plan/steps: who proposes it, listed in src/core/plan/plan.ts; a kind that nobody proposes is named by every-rule.test.ts',
      'src/core/playbook/m: the rule that says what belongs in it, listed in requirements.ts, with the column list: own; or list: general',
      'several frames for each slot; read ten letters aloud; then npm run docs',
    ],
  }),
  action: ({ name, camel }) => ({
    file: `src/actions/${name}.ts`,
    text: `import { z } from 'zod'
import { refused } from '../core/outcome.ts'
import { change } from './change.ts'
import { defineAction } from './define.ts'
import { opportunityArgument } from './entry.ts'
import { changedOutput } from './outputs.ts'

const input = z.object({ opportunity: opportunityArgument })

export const ${camel}Action = defineAction({
  name: '${name}',
  says: 'TODO what it does, in one sentence',
  examples: [['afterword ${name} northwind', 'TODO what comes of it']],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity }, desk) =>
    change(opportunity, desk, () => refused({ message: 'TODO what the facts become.' })),
})
`,
    left: [
      'src/actions/list.ts: list it by its name',
      'src/cli/show/answers.ts: how its answer looks, without which it does not compile (a change: showChanged)',
      'src/actions/outputs.test.ts: ask it once, over a real store',
      'src/actions/perform.test.ts: its name, where it asks a person',
      'days, moments, lengths, sums and countries: the fields of src/actions/understood.ts',
    ],
  }),
  page: ({ name, pascal }) => ({
    file: `src/web/pages/${name}.tsx`,
    text: `import type { Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'

/** TODO what it is for. */
export const ${pascal}Page = ({ room }: { room: Room }) => (
  <Layout title="TODO" at="opportunities" flash={room.flash}>
    <h1>TODO</h1>
  </Layout>
)
`,
    left: [
      'src/web/routes.ts: its address; src/web/routes: on(…) in the group it belongs to; it asks actions and computes nothing itself',
      'a line in src/web/server.e2e.test.ts that opens it',
    ],
  }),
  migration: ({ name, number }) => ({
    file: `src/store/sqlite/migrations/${number}-${name}.sql`,
    text: '-- TODO why. Plain SQL; every table begins with account_id, and nothing that is kept is lost.\nselect 1;\n',
    left: [
      'src/store: the types of the tables',
      'src/testing/store: what every store must do now',
      'CHANGELOG.md, if a user notices',
    ],
  }),
} as const satisfies Readonly<Record<string, (named: Named) => Begun>>
