import type { Planned } from '../../actions/plan.ts'
import { isStanding, rowsOf, type Step } from '../../core/plan/step.ts'
import { momentIn } from '../../core/time/say.ts'
import { channels } from '../../core/vocabulary/channels.ts'
import { type StepState, stepStates } from '../../core/vocabulary/step-states.ts'
import { type Paper, printable, wrapped } from '../paper.ts'
import { windowOf } from './window.ts'
import { headline } from './words.ts'

type Group = 'Now' | 'Still welcome' | 'Held' | 'Waiting' | 'Resting' | 'Done' | 'Skipped'

const groupOfState: Readonly<Record<StepState, Group>> = {
  ready: 'Now',
  due: 'Now',
  late: 'Now',
  blocked: 'Held',
  waiting: 'Waiting',
  snoozed: 'Waiting',
  resting: 'Resting',
  done: 'Done',
  skipped: 'Skipped',
}

/** What the whole thread has come to is said among what is open. */
const groupOf = ({ state, told }: Step): Group => (told ? 'Waiting' : groupOfState[state])

const open: readonly Group[] = ['Now', 'Still welcome', 'Held', 'Waiting']
const closed: readonly Group[] = ['Resting', 'Done', 'Skipped']

const mark: Readonly<Record<StepState, string>> = {
  ready: '●',
  due: '◆',
  late: '▲',
  blocked: '■',
  waiting: '○',
  snoozed: '☾',
  resting: '–',
  done: '✓',
  skipped: '×',
}

const stateWord = (step: Step, paper: Paper, calm = false): string => {
  if (step.stillWelcome) return paper.ready('still welcome, send now')
  if (step.welcomeUntil && step.state === 'due') return paper.ready('welcome')
  if (calm && (step.state === 'late' || step.state === 'due')) return paper.ready('when you like')
  if (step.state === 'late') return paper.late('late')
  if (step.state === 'due') return paper.due('due')
  if (step.state === 'ready') return paper.ready('ready')
  return paper.quiet(step.state)
}

const reasons = (step: Step, all: boolean, paper: Paper): string[] => {
  const told = all ? step.why : step.why.slice(0, 1)
  return told.map((reason) => {
    const numbers = all ? Object.entries(reason.numbers ?? {}).map(([name, is]) => `; ${name}=${is}`) : []
    const cited = `${reason.rule}: ${reason.guides.join(', ')}${numbers.join('')}`
    return wrapped(`${all ? '· ' : ''}${reason.because} (${cited})`, paper.width - 4, '    ')
  })
}

const one = (step: Step, planned: Planned, why: boolean, paper: Paper): string => {
  const when = stepStates[step.state].now
    ? windowOf(step, planned.now, planned.calm)
    : step.state === 'waiting'
      ? `from ${momentIn(step.opens, planned.now)}`
      : ''
  const facts = [
    stateWord(step, paper, planned.calm),
    channels[step.channel].by || 'for yourself',
    when,
    step.optional && !isStanding(step) ? 'optional' : '',
  ]
  const lines = [
    `${planned.calm && step.state === 'late' ? mark.ready : mark[step.state]} ${paper.strong(wrapped(step.says, paper.width - 2, '  ').trimStart())}`,
    `    ${facts.filter((fact) => fact !== '').join(' · ')}`,
  ]
  if (step.blocked) {
    const until = step.blocked.until ? ` Until ${momentIn(step.blocked.until, planned.now)}.` : ''
    const cited = ` (${step.blocked.rule})`
    lines.push(wrapped(`Held: ${step.blocked.because}${until}${cited}`, paper.width - 4, '    '))
  }
  if (step.needs)
    lines.push(wrapped('Say first what you have to send: “afterword bring”.', paper.width - 4, '    '))
  lines.push(...reasons(step, why, paper))
  lines.push(`    ${paper.quiet(printable(step.or ? `${step.id}, or ${step.or}` : step.id))}`)
  return lines.join('\n')
}

/** The plan as a short list in a person's words: what to do now first, one sentence and one action each. */
export const showPlan = (
  planned: readonly Planned[],
  options: { why?: boolean; all?: boolean },
  paper: Paper,
): string =>
  planned
    .map((each) => {
      const groups = options.all ? [...open, ...closed] : open
      const sections = groups.flatMap((group) => {
        const steps = rowsOf(each.steps).filter((step) =>
          step.stillWelcome && groupOf(step) === 'Now' ? group === 'Still welcome' : groupOf(step) === group,
        )
        if (steps.length === 0)
          return group === 'Now' ? ['Now: nothing. Good time for the rest of your search.'] : []
        return [paper.strong(group), ...steps.map((step) => one(step, each, options.why === true, paper))]
      })
      const hidden = rowsOf(each.steps).filter((step) => closed.includes(groupOf(step))).length
      const more =
        hidden > 0 && !options.all
          ? [paper.quiet(`${hidden} more done, skipped or resting: --all shows them.`)]
          : []
      return [headline(each.dossier, each.now, paper), '', ...sections, ...more, ''].join('\n')
    })
    .join('\n')
