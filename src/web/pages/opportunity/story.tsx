import type { Interview, Touch } from '../../../core/dossier/dossier.ts'
import { type Knot, storyOf } from '../../../core/plan/story.ts'
import type { Disagreement } from '../../../core/playbook/disagreements.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { formats } from '../../../core/vocabulary/formats.ts'
import { guides } from '../../../core/vocabulary/guides.ts'
import { outcomes } from '../../../core/vocabulary/outcomes.ts'
import { stages } from '../../../core/vocabulary/stages.ts'
import { href } from '../../href.ts'
import type { Place } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Add, Change, Remove } from '../../ui/entries.tsx'
import { Improper } from '../../ui/improper.tsx'
import { names, touchTitle } from '../../ui/touch-title.ts'
import { dayOn, ours, soon, titled } from '../../ui/when.ts'
import { Notes } from './notes.tsx'

const interviewUsual = ['stage', 'format', 'starts', 'met']
const interviewFields = [
  ...interviewUsual,
  ...['ends', 'presented', 'outcome', 'changedBy', 'ill', 'movedTo'],
]

/** A silence of four days is worth a line, and one that lasts sooner: somebody waits in it. */
const silences = { over: 4, still: 2 }

/** What they said comes next, and by when. */
const Told = ({ held, opened, room }: Place & { held: Interview }) => {
  const { nextSteps } = held.debrief ?? {}
  const says = [
    nextSteps?.text,
    nextSteps?.hearBy ? `they named ${dayOn(nextSteps.hearBy, opened.planned.now)}` : nextSteps?.span,
  ].filter((each) => each !== undefined)
  const anchor = anchorOf(`told:${held.id}`)
  return (
    <div class="told" id={anchor}>
      {says.length > 0 ? (
        <div>
          <span class="kind">what they said comes next</span> {says.join('; ')}
        </div>
      ) : null}
      <Change
        title={says.length > 0 ? 'Change' : 'What did they say comes next?'}
        of={says.length > 0 ? 'what comes next' : ''}
        name="told"
        fact={anchor}
        fields={['text', 'hearBy', 'span', 'who', 'asked']}
        usual={['text', 'hearBy']}
        hidden={{ interview: held.id, id: held.id }}
        anchor={anchor}
        opened={opened}
        room={room}
      />
    </div>
  )
}

const Interviewed = ({ held, ahead, opened, room }: Place & { held: Interview; ahead: boolean }) => {
  const { dossier, kept } = opened
  const outcome = held.outcome && held.outcome !== 'held' ? ` (${outcomes[held.outcome].says})` : ''
  const [place, query] = [{ id: kept.id }, { interview: held.id }]
  const anchor = anchorOf(`interview:${held.id}`)
  return (
    <>
      <span class="title">
        {capital(stages[held.stage].called)}
        {outcome}
        {held.met.length > 0 ? ` with ${names(held.met, dossier)}` : ''}
      </span>
      <span class="more">{capital(formats[held.format].says)}</span>
      <Notes held={held} opened={opened} room={room} />
      {ahead || outcome !== '' ? null : <Told held={held} opened={opened} room={room} />}
      <div class="deeds">
        <a class="button link" href={href('prep', place, query)}>
          prep sheet
        </a>
        <a class="button link" href={href('debrief', place, query)}>
          debrief
        </a>
        <Change
          of="this interview"
          name="interview"
          fact={anchor}
          fields={interviewFields}
          usual={ahead ? [...interviewUsual, 'outcome', 'movedTo'] : interviewUsual}
          hidden={{ id: held.id }}
          anchor={anchor}
          opened={opened}
          room={room}
        >
          <Remove id={kept.id} kind="interview" fact={held.id} room={room} what="this interview" />
        </Change>
      </div>
    </>
  )
}

/** So much of a message stands open. */
const short = 220

const Text = ({ text }: { text: string }) =>
  text.length <= short ? (
    <q class="more">{text}</q>
  ) : (
    <details class="add">
      <summary>
        <span class="hidden">Read: </span>
        <q>{text.slice(0, short / 2)}…</q>
      </summary>
      <blockquote class="answer">{text}</blockquote>
    </details>
  )

const Touched = ({ touch, opened, room }: Place & { touch: Touch }) => {
  const { dossier, kept } = opened
  const anchor = anchorOf(`touch:${touch.id}`)
  const isKept = kept.raw.history?.some(({ id }) => id === touch.id) ?? false
  const title = touchTitle(touch, dossier)
  return (
    <div class="touched">
      <div>
        <span class="title">{title}</span>
        {touch.text ? <Text text={touch.text} /> : null}
      </div>
      {isKept ? (
        <Change
          of={title}
          name="touch"
          fact={anchor}
          fields={['kind', 'with', 'channel', 'at', 'direction', 'text']}
          usual={[]}
          hidden={{ id: touch.id }}
          anchor={anchor}
          opened={opened}
          room={room}
        >
          <Remove id={kept.id} kind="touch" fact={touch.id} room={room} what="this entry" />
        </Change>
      ) : null}
    </div>
  )
}

/** What each guide says, side by side, and what is done here. */
const Differ = ({ of }: { of: readonly Disagreement[] }) =>
  of.length === 0 ? null : (
    <details class="add differ">
      <summary>The guides differ</summary>
      {of.map(({ question, positions, afterword }) => (
        <div>
          <p class="meta">{question}</p>
          <dl>
            {positions.map(({ guides: whose, says }) => (
              <div>
                <dt>{whose.map((guide) => guides[guide].short).join(', ')}</dt>
                <dd>{says}</dd>
              </div>
            ))}
            <div>
              <dt>Here</dt>
              <dd>{afterword}</dd>
            </div>
          </dl>
        </div>
      ))}
      <p>
        <a href={href('when')}>Choose how soon you follow up</a>
      </p>
    </details>
  )

const Body = ({ knot, opened, room }: Place & { knot: Knot }) => {
  const place = { opened, room }
  if (knot.is === 'interview') return <Interviewed held={knot.held} ahead={knot.ahead} {...place} />
  if (knot.is === 'touch') return <Touched touch={knot.touch} {...place} />
  if (knot.is === 'offer')
    return (
      <a class="title" href={href('offer', { id: opened.kept.id })}>
        The offer came
      </a>
    )
  if (knot.is === 'quiet')
    return (
      <>
        <span class="more">
          {knot.still
            ? `Nothing for ${counted(knot.days, 'day')}`
            : `${capital(counted(knot.days, 'day'))} without a word`}
        </span>
        <Differ of={knot.differ} />
      </>
    )
  return (
    <>
      <span class="title">{titled(knot.step).title}</span>
      {knot.step.why[0] ? <span class="more">{ours(knot.step.why[0].because)}</span> : null}
      <Differ of={knot.differ} />
    </>
  )
}

/** How a knot looks: what was said, sent, came, was waited through, or comes. */
const shapeOf = (knot: Knot): string => {
  if (knot.is === 'touch') return knot.touch.direction === 'out' ? 'sent' : 'came'
  if (knot.is === 'interview') return knot.ahead ? 'next' : 'said'
  return { offer: 'came', quiet: 'quiet', next: 'next' }[knot.is]
}

const anchorFor = (knot: Knot): string | undefined => {
  if (knot.is === 'touch') return anchorOf(`touch:${knot.touch.id}`)
  return knot.is === 'interview' ? anchorOf(`interview:${knot.held.id}`) : undefined
}

/** What was said and sent, one thread down the page; what comes next is an open loop at its end. */
export const Story = ({ opened, room }: Place) => {
  const { planned } = opened
  return (
    <section id="story">
      <h2>The story</h2>
      <ol class="thread">
        {storyOf(planned, silences).map((knot) => (
          <li class={shapeOf(knot)} id={anchorFor(knot)}>
            {knot.is === 'quiet' ? null : (
              <time datetime={knot.at.toInstant().toString()}>
                {knot.is === 'next' ? 'from ' : ''}
                {soon(knot.at, planned.now)}
              </time>
            )}
            <Body knot={knot} opened={opened} room={room} />
          </li>
        ))}
      </ol>
      <Add
        title="Add something that went between you"
        name="touch"
        fields={['direction', 'channel', 'with', 'kind', 'at', 'text']}
        opened={opened}
        room={room}
        anchor="story"
      />
      <Improper opened={opened} room={room} />
    </section>
  )
}
