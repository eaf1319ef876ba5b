import type { Choice } from '../../dossier/dossier.ts'
import { dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { type BalanceSay, mentions } from './balance-facts.ts'

const what: Readonly<Partial<Record<Choice['kind'], string>>> = {
  skip: 'You skipped it',
  snooze: 'You put it off',
  pin: 'You chose the moment',
  override: 'You chose to send it all the same',
}

const choice = (kind: Choice['kind']): { readonly choice: Choice } => ({
  choice: { kind, step: 'screen/nudge/dana', by: 'Priya', at: at('2026-11-26T09:00[America/Toronto]') },
})

export const B8: Rule<{ readonly choice?: Choice }, BalanceSay> = {
  id: 'B8',
  title: 'What you choose stands',
  says: 'What is held says why and until when, and you can send it all the same, knowingly; what you skip, put off or set a moment for stays as you chose it.',
  sources: [{ guide: 'house', says: 'You know the people; the rules do not.' }],
  judge: ({ choice: made }) => {
    const said = made && what[made.kind]
    return said ? { because: `${said} (${made.by}, ${dayWords(made.at)}).` } : undefined
  },
  cases: [
    {
      name: 'sent all the same',
      facts: choice('override'),
      expect: mentions(/all the same \(Priya, Thursday 26 November\)/),
    },
    { name: 'skipped', facts: choice('skip'), expect: mentions(/skipped/) },
    { name: 'put off', facts: choice('snooze'), expect: mentions(/put it off/) },
    { name: 'a moment of your own', facts: choice('pin'), expect: mentions(/chose the moment/) },
    { name: 'nothing was chosen', facts: {}, expect: undefined },
    { name: 'a choice about its words', facts: choice('voice'), expect: undefined },
  ],
}
