import { dayHere } from '../../../actions/today/one.ts'
import type { TodayStep } from '../../../actions/today/shape.ts'
import { openAnswer } from '../../../core/plan/answers.ts'
import { rowsOf, type Step } from '../../../core/plan/step.ts'
import { standingOf, type WhereItStands } from '../../../core/plan/where-it-stands.ts'
import { statuses } from '../../../core/vocabulary/statuses.ts'
import { stepStates } from '../../../core/vocabulary/step-states.ts'
import { href } from '../../href.ts'
import type { Opened, Place } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Steps } from '../../ui/steps.tsx'
import { names } from '../../ui/touch-title.ts'
import { dayNear, dayOn, soon } from '../../ui/when.ts'
import { First } from '../today/first.tsx'

/** What of the plan is no thing to do: what was put off, what rests, and what is done. */
const rests = ({ state, told }: Step) =>
  !told && !stepStates[state].now && !stepStates[state].ahead && state !== 'blocked'

/** What their last answer means: until it is said, everything waits. */
const Meaning = ({ opened, room }: Place) => {
  const { dossier, planned, kept } = opened
  const answer = openAnswer(dossier, dossier.touches, planned.now)
  const action = room.actions.get('means')
  return answer && action ? (
    <div class="card" id="answer">
      <h3>What does the answer of {names(answer.with, dossier) || 'theirs'} say?</h3>
      {answer.text ? <blockquote class="answer">{answer.text}</blockquote> : null}
      <ActionForm
        action={action}
        fields={['is', 'hearBy', 'asks']}
        hidden={{ opportunity: kept.id }}
        back={`${room.here}#now`}
        button="Keep"
        name="add-means"
        dossier={dossier}
        quiet
      />
    </div>
  ) : null
}

/** It is their turn: until when, and what can be done. */
const Waiting = ({ wait, opened }: { wait: NonNullable<WhereItStands['wait']>; opened: Opened }) => {
  const { dossier, planned } = opened
  const who = names(wait.who, dossier)
  return (
    <>
      <p class="lead">
        It is {who === '' ? 'their' : `${who}’s`} turn
        {wait.until ? `, until ${dayOn(wait.until, planned.now)}` : ''}.
      </p>
      <p>
        If nothing has come by {dayNear(wait.next, planned.now)}, you ask how things stand; the message is
        written for you then. If something comes sooner, press “They answered”.
      </p>
    </>
  )
}

/** Why there is nothing to do, and what can be done all the same. */
const Rest = ({ opened }: { opened: Opened }) => {
  const { dossier, planned, kept } = opened
  const { status, end, interview, wait } = standingOf(planned)
  if (end)
    return (
      <p>
        It is over: {statuses[status].says}. What you noted stays here.{' '}
        <a href={href('opportunities')}>See what else is open</a>
      </p>
    )
  if (interview)
    return (
      <>
        <p class="lead">Your next interview is {soon(interview.starts, planned.now)}.</p>
        <p>
          <a href={href('prep', { id: kept.id }, { interview: interview.id })}>Prepare for it</a>
        </p>
      </>
    )
  if (wait) return <Waiting wait={wait} opened={opened} />
  return dossier.interviews.length === 0 ? (
    <p>Nothing is planned yet. Say who you know there, and add the interview you had or will have.</p>
  ) : (
    <p>
      Nothing is asked of you here. If something comes, press “They answered”; until then{' '}
      <a href={href('opportunities')}>see what else is open</a>.
    </p>
  )
}

const mayDo = (many: number): string =>
  many === 1 ? 'One thing you may also do' : `${many} things you may also do`

const Folded = ({ says, rows, ...place }: Place & { says: string; rows: readonly TodayStep[] }) =>
  rows.length === 0 ? null : (
    <details class="add">
      <summary>{says}</summary>
      <Steps steps={rows.map(({ step }) => step)} {...place} />
    </details>
  )

/** What is to be done now, else whose turn it is and until when. */
export const Now = ({ opened, room }: Place) => {
  const here = dayHere({ ...opened.planned, id: opened.kept.id })
  const { first, then, optional, tomorrow } = here.day
  const told = opened.planned.steps.filter((step) => step.told)
  const place = { opened, room }
  return (
    <section id="now">
      <h2 class="hidden">Now</h2>
      <Meaning {...place} />
      {first ? <First row={first} today={here} room={room} firm={false} /> : <Rest opened={opened} />}
      <Steps steps={[...then, ...here.held].map(({ step }) => step)} {...place} />
      <Steps steps={told} {...place} />
      <Folded says={mayDo(optional.length)} rows={optional} {...place} />
      <Folded says="The rest, which can wait until tomorrow" rows={tomorrow} {...place} />
    </section>
  )
}

/** Everything else of the plan, with its reasons. */
export const Resting = ({ opened, room }: Place) => {
  const steps = rowsOf(opened.planned.steps).filter(rests)
  return steps.length === 0 ? null : (
    <details class="add" id="resting">
      <summary>What was put off, what rests, and what is done</summary>
      <Steps opened={opened} room={room} steps={steps} />
    </details>
  )
}
