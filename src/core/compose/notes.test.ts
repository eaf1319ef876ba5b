import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInes } from '../../testing/bakery.ts'
import { notesOf, rendered } from '../../testing/notes/render.ts'

/** A note as the corpus writes it; what stands in the letter of it, or why nothing does; and what must not stand there. */
const rows: readonly (readonly [note: string, becomes: RegExp, never?: RegExp])[] = [
  // What began then and goes on is a statement of the writer, and no skill that one helps with.
  ['strength r GB | driving buses since 2009', /^x /],
  ['strength r GB | driving buses in snow', /driving buses in snow/],
  [
    'strength r GB | I have done stained glass since I was a boy',
    /I have done stained glass since I was a boy\.$/,
  ],
  // What they said of the writer was said, and nobody is thanked for saying it.
  ['moment r GB | she said I was the first to ask that', /you said I was the first to ask that/, /thank/i],
  ['moment r GB | she showed me the mill', /Thank you .*for showing me the mill|[Yy]ou showed me the mill/],
  // “What I should have said … is this: I should have said”: once is enough.
  ['stumble r GB | the flour question => I should have said that I weigh it first', /: I weigh it first\.$/],
  ['stumble r GB | the flour question => I weigh it first', /: I weigh it first\.$/],
  // A name or a number is given; one takes somebody up on a favour.
  ['request r GB | the name of the course', /the name of the course/, /take you up/],
  ['request r GB | an introduction to the head baker', /introduction to the head baker/],
  // Two sentences of one’s own stand as they are; what stands in brackets between them is asked about.
  [
    'anecdote r GB | I broke the oven door on my first day; I paid for it',
    /: I broke the oven door on my first day; I paid for it\.$/,
  ],
  [
    'anecdote o GB | I learned to weld in a shed - I was nine then',
    /I learned to weld in a shed; I was nine then\.$/,
  ],
  ['anecdote o GB | I learned to weld in a shed (it still stands), I was nine', /^x only a part of it/],
  ['stumble r GB | the ward question => I would ask her first. She knows the ward', /^x /],
  [
    'stumble r GB | the ward question => I would ask the ward first. It knows',
    /: I would ask the ward first\. It knows\.$/,
  ],
  ['missed-question r GB | which wards would I cover first', /: which wards would I cover first\?$/],
  // A story of theirs is none of one’s own.
  ['anecdote r GB | she once drove the mill cart into the river', /^x it is a story of somebody else/],
  // What one did oneself is told as it stands; what was found is called a finding.
  [
    'finding o GB | I found the loose wire in twenty minutes',
    /^= I found the loose wire in twenty minutes\.$/,
  ],
  ['finding o GB | the wire was loose', /finding|[Ww]hat|found/],
  // What happened to both at once was nothing to find out about each other.
  [
    'moment r GB | we both laughed when my phone went off',
    /we both laughed when my phone went off/,
    /someone else|turned out|we found/,
  ],
  ['moment r GB | we both trained in Leith', /trained in Leith/, /remember/],
  // What they let one do, or said of one, is not told them as news.
  ['moment r GB | they let me try the crane', /you let me try the crane/, /lets|told me/],
  ['insight r GB | they let nurses try the crane', /your team lets nurses try the crane/],
  // To hear or ask more is no reason for wanting the role; one may look forward to it.
  [
    'interest o GB | hearing more about the mill',
    /^= I would look forward to hearing more about the mill\.$/,
  ],
  ['interest r GB | I asked about the night shift', /hearing more about the night shift\.$/],
  ['interest o GB | running the mill', /running the mill/],
  // “Help with help” says it twice.
  ['strength r GB | lunchtime help', /lunchtime help/, /can help/],
  ['strength r GB | technical support', /technical support/, /can help/],
  ['strength r GB | technical drawing', /technical drawing/],
]

test('a note becomes what it can be said as, and nothing else', () => {
  for (const [line, becomes, never] of rows) {
    const [note] = notesOf(line)
    assert.ok(note)
    for (const outcome of rendered(note)) {
      assert.match(outcome, becomes, line)
      if (never) assert.doesNotMatch(outcome, never, line)
    }
  }
})

test('what they asked, showed or explained is thanked for, whatever it was noted as; what they told is told', () => {
  const insight = (text: string) => toInes([{ kind: 'insight', who: 'ines', text }]).body
  for (const [text, thanks] of [
    ['she asked about my time in Leeds', /for asking about my time in Leeds/],
    ['she walked me through the rota', /for walking me through the rota/],
    ['she let me try the oven', /[Yy]ou let me try the oven/],
    ['she said I could bring my own tools', /[Yy]ou said I could bring my own tools/],
  ] as const)
    assert.match(insight(text), thanks)
  assert.doesNotMatch(
    insight('she said I could bring my own tools'),
    /told me that you said|thank you for saying/i,
  )
  assert.match(insight('the bakers start at three'), /[Yy]ou .*bakers start at three/)
  assert.doesNotMatch(insight('the bakers start at three'), /for (?:starting|telling)/)
})
