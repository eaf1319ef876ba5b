import type { Action } from '../../actions/action.ts'
import type { Dossier, Moment } from '../../core/dossier/dossier.ts'
import { goodUntil, isStanding, type Step } from '../../core/plan/step.ts'
import type { Reason } from '../../core/playbook/rule.ts'
import { capital } from '../../core/time/say.ts'
import { channels } from '../../core/vocabulary/channels.ts'
import { guides } from '../../core/vocabulary/guides.ts'
import { numberNames, numberSays } from '../../core/vocabulary/numbers.ts'
import { groundOf } from '../../core/vocabulary/step-id.ts'
import { type StepState, stepStates } from '../../core/vocabulary/step-states.ts'
import { href, ruleAt } from '../href.ts'
import { byWhen } from './by-when.ts'
import { factSays } from './fact.ts'
import { ActionForm } from './form.tsx'
import { dayEnds, dayNear, ours, soon, titled } from './when.ts'

/** Each state has one word and one shape beside its colour. */
const looks: Readonly<Record<StepState | 'welcome' | 'calm', readonly [shape: string, word: string]>> = {
  ready: ['●', 'ready'],
  due: ['◆', 'due'],
  late: ['▲', 'late'],
  welcome: ['◇', 'still welcome'],
  calm: ['●', 'when you like'],
  waiting: ['○', 'waiting'],
  blocked: ['■', 'held'],
  snoozed: ['☾', 'put off'],
  resting: ['–', 'resting'],
  done: ['✓', 'done'],
  skipped: ['×', 'skipped'],
}

/** Thanks are welcome rather than due, and on the day of a no nothing shouts. */
export const lookOf = ({ state, stillWelcome, welcomeUntil }: Step, calm = false): keyof typeof looks => {
  if (stillWelcome || (welcomeUntil && state === 'due')) return 'welcome'
  return calm && (state === 'late' || state === 'due') ? 'calm' : state
}

export const StateMark = ({ step, calm }: { readonly step: Step; readonly calm?: boolean | undefined }) => {
  const key = lookOf(step, calm)
  const [shape, word] = looks[key]
  return (
    <span class={`state ${key}`}>
      <span aria-hidden="true">{shape}</span> {word}
    </span>
  )
}

/** “best today 13:45, welcome until tomorrow 9:00” */
export const windowOf = (step: Step, now: Moment, calm = false): string => {
  const good = goodUntil(step, now, calm)
  if (!good) return ''
  const first = good.best ? `best ${soon(good.best, now)}, ` : ''
  return `${first}${good.welcome ? 'welcome until' : 'by'} ${dayEnds(good.until) ? dayNear(good.until, now) : soon(good.until, now)}`
}

const whenOf = (step: Step, now: Moment, calm = false): string => {
  if (step.state === 'blocked') return step.blocked?.until ? `until ${soon(step.blocked.until, now)}` : ''
  if (step.state === 'waiting') return `from ${soon(step.opens, now)}`
  return stepStates[step.state].now ? byWhen(step, now, calm).join(' · ') : ''
}

/** The one thing to press: where the step is done. */
export const doorOf = (
  id: string,
  step: Step,
  bare = false,
): readonly [href: string, says: string] | undefined => {
  const at = href('opportunity', { id })
  const { interview } = step
  const places: Partial<Record<Step['kind'], readonly [string, string]>> = {
    prep: [href('prep', { id }, { interview }), 'Open the prep sheet'],
    debrief: [href('debrief', { id }, { interview }), 'Write it down'],
    'find-address': [`${at}#people`, 'Add the address'],
    'offer-review': [href('offer', { id }), 'Look at the offer'],
    lesson: [href('debrief', { id }, { interview }), 'Note a lesson'],
    'keep-moving':
      groundOf(step.id) === 'offer'
        ? [href('landing'), 'See what is left to do']
        : [href('opportunities'), 'See what else is open'],
    reply: [`${at}#answer`, 'Say what it means'],
  }
  const place = places[step.kind]
  if (place && step.channel === 'none') return place
  if (!stepStates[step.state].open) return undefined
  return [
    href('draft', { id }, { step: step.id }),
    step.kind === 'reply'
      ? 'Write the answer'
      : step.needs
        ? 'Say what you have'
        : bare
          ? 'Say one sentence'
          : 'Read the draft',
  ]
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly step: Step
  readonly now: Moment
  readonly actions: ReadonlyMap<string, Action>
  readonly back: string
  /** The one to do first: it alone has the full button. */
  readonly first?: boolean
  /** The company's name stands with it where several are listed. */
  readonly company?: boolean
  /** Someone said no today. */
  readonly calm?: boolean
  /** Its message holds nothing of the talk yet. */
  readonly bare?: boolean | undefined
}

const guideNames = (cited: Reason['guides']): string => cited.map((guide) => guides[guide].short).join(', ')

/** The numbers a reason counted with, in words, and the way to set them. */
const Numbers = ({ numbers = {} }: { readonly numbers: Reason['numbers'] | undefined }) => {
  const used = numberNames.flatMap((name) =>
    name in numbers ? [`${numberSays[name]}: ${numbers[name]}`] : [],
  )
  return used.length === 0 ? null : (
    <small class="numbers">
      {used.join(' · ')} (<a href={href('when')}>yours to set</a>)
    </small>
  )
}

/** Every reason with the rule and the guides behind it, and the hours that were reckoned. */
export const Reasons = ({ dossier, step, now }: Pick<Props, 'dossier' | 'step' | 'now'>) => (
  <>
    <ul>
      {step.why.map(({ rule, guides: cited, because, numbers }) => (
        <li>
          {ours(because)}{' '}
          <a href={ruleAt(rule)} title={guideNames(cited)}>
            {rule}
          </a>{' '}
          <small>{guideNames(cited)}</small>
          <Numbers numbers={numbers} />
        </li>
      ))}
    </ul>
    {step.facts.length > 0 ? (
      <p class="facts">It rests on: {step.facts.map((fact) => factSays(fact, dossier)).join(' · ')}</p>
    ) : null}
    <p class="facts">
      Opens {soon(step.opens, now)}, best {soon(step.best, now)}, due {soon(step.due, now)}.
    </p>
  </>
)

const Why = ({ id, dossier, step, now, actions, back }: Omit<Props, 'company'>) => {
  const hidden = { opportunity: id, step: step.id }
  const form = (name: string, fields: readonly string[], button: string) => {
    const action = actions.get(name)
    return action ? (
      <ActionForm
        action={action}
        fields={fields}
        hidden={hidden}
        back={back}
        button={button}
        name={`${name}-${id}-${step.id}`}
        quiet
      />
    ) : null
  }
  return (
    <details class="why">
      <summary>Why?</summary>
      <Reasons dossier={dossier} step={step} now={now} />
      {stepStates[step.state].open ? (
        <div class="choices">
          {form('snooze', ['until'], 'Put it off')}
          {form('skip', [], 'Skip it')}
          {step.blocked?.overridable ? form('override', ['because'], 'Send it all the same') : null}
        </div>
      ) : null}
    </details>
  )
}

/** One step: one sentence, one action; the reasons fold out. */
export const StepLine = (props: Props) => {
  const { id, dossier, step, now, company, bare } = props
  const door = doorOf(id, step, bare)
  const { title, more, along } = titled(step)
  const facts = [
    channels[step.channel].by,
    whenOf(step, now, props.calm),
    step.optional && !isStanding(step) ? 'optional' : '',
  ].filter((fact) => fact !== '')
  return (
    <li class={`step ${lookOf(step, props.calm)}`}>
      <p class="says">{title}</p>
      {[...(more ? [capital(more)] : []), ...along.map((each) => `In the same message: ${each}`)].map(
        (each) => (
          <p class="meta">{each}.</p>
        ),
      )}
      <p class="meta">
        <StateMark step={step} calm={props.calm} />
        {facts.map((fact) => (
          <> · {fact}</>
        ))}
        {company ? (
          <>
            {' · '}
            <a class="employer" href={href('opportunity', { id })}>
              {dossier.opportunity.company.name}
            </a>
          </>
        ) : null}
      </p>
      {step.blocked ? <p class="held">{ours(step.blocked.because)}</p> : null}
      {bare ? <p class="held">Nothing of your talk is in it yet: it wants one sentence of yours.</p> : null}
      <div class="act">
        {door ? (
          <a class={`button${props.first ? '' : ' plain'}`} href={door[0]}>
            {door[1]}
          </a>
        ) : null}
        {step.or && stepStates[step.state].open ? (
          <a class="button plain" href={href('draft', { id }, { step: step.or })}>
            Or decline it
          </a>
        ) : null}
        <Why {...props} />
      </div>
    </li>
  )
}
