import { calledHere, type WhatIf } from '../../actions/what-if.ts'
import { momentIn } from '../../core/time/say.ts'
import { numberSays } from '../../core/vocabulary/numbers.ts'
import { type Paper, wrapped } from '../paper.ts'

type Change = WhatIf['changes'][number]

const movesSays = ({ is, moment, from, to }: Change, now: WhatIf['now']): string => {
  const at = (when: typeof from) => (when ? momentIn(when, now) : '')
  if (is === 'new') return `new, from ${at(to)}`
  if (is === 'gone') return `would not come (now from ${at(from)})`
  return `${moment === 'opens' ? 'from' : 'by'} ${at(to)} instead of ${at(from)}`
}

/** Which numbers would be others, and what of the plan would move. */
export const showWhatIf = ({ now, numbers, changes, looked, more }: WhatIf, paper: Paper): string =>
  [
    ...numbers.map(({ name, from, to }) =>
      wrapped(`${numberSays[name]}: ${to} instead of ${from}`, paper.width),
    ),
    ...(numbers.length === 0 ? ['Every number stays as it is.'] : ['']),
    ...(changes.length === 0 ? [`Nothing in your plan would move (${looked} looked at).`] : []),
    ...changes.flatMap((each) => [
      wrapped(`· ${calledHere(each)} · ${each.dossier.opportunity.company.name}`, paper.width, '  '),
      paper.quiet(wrapped(movesSays(each, now), paper.width, '    ')),
    ]),
    ...(more > 0 ? ['', `${more} more were not looked at; nothing is due there soon.`] : []),
    '',
  ].join('\n')
