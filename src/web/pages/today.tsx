import type { Today, TodayStep } from '../../actions/today.ts'
import { months, weekdays } from '../../core/english/calendar-names.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { StepLine, soon } from '../ui/step.tsx'

const small = [
  '',
  '',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const inWords = (count: number): string => small[count] ?? String(count)

const Group = ({
  title,
  steps,
  today,
  room,
  first,
}: {
  title: string
  steps: readonly TodayStep[]
  today: Today
  room: Room
  first?: boolean
}) =>
  steps.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="steps">
        {steps.map(({ id, dossier, step, bare }, index) => (
          <StepLine
            id={id}
            dossier={dossier}
            step={step}
            bare={bare}
            now={today.now}
            calm={today.calm}
            actions={room.actions}
            back={room.here}
            company
            first={first === true && index === 0}
          />
        ))}
      </ul>
    </section>
  )

const Beginning = ({ room }: { room: Room }) => {
  const example = room.actions.get('example')
  return (
    <section class="begin">
      <p class="lead">
        You note who you met and what was said. Afterword works out what to send, to whom and when, writes it
        out of your own notes, and stops as soon as someone answers.
      </p>
      <div class="ways">
        <p>
          <a class="button" href={href('begin')}>
            Begin with an interview
          </a>
        </p>
        <p>
          <a class="button plain" href={href('files')}>
            Bring a file
          </a>
        </p>
        {example ? (
          <ActionForm
            action={example}
            fields={[]}
            back={href('today')}
            button="Look around in an example search"
            name="example"
            quiet
          />
        ) : null}
      </div>
    </section>
  )
}

/** One button for the whole day; while it holds, what it means and the way back. */
const NotToday = ({ today: { rest, now, open, welcome }, room }: { today: Today; room: Room }) => {
  const action = room.actions.get('not-today')
  const many = open.length + welcome.length
  if (!action || (!rest && many === 0)) return null
  return (
    <div class="note" id="not-today">
      {rest ? (
        <p>
          Not today: everything rests until {soon(rest, now)}
          {many === 0
            ? '.'
            : many === 1
              ? ', but one thing cannot wait.'
              : ', but what stands here cannot wait.'}
        </p>
      ) : null}
      <ActionForm
        action={action}
        fields={[]}
        hidden={rest ? { over: 'true' } : {}}
        back={href('today')}
        button={rest ? 'Take it up again' : 'Not today'}
        name="not-today"
        quiet
      />
    </div>
  )
}

/** Today: what can be done now, one sentence and one action each. */
export const TodayPage = ({ today, room }: { today: Today; room: Room }) => {
  const { now, mail, example, wider } = today
  const many = today.open.length + today.welcome.length
  const remove = room.actions.get('example')
  return (
    <Layout title="Today" at="today" flash={room.flash}>
      <p class="date">
        {weekdays[now.dayOfWeek - 1]} {now.day} {months[now.month - 1]}
      </p>
      <h1>
        {today.kept === 0
          ? 'What you say after the interview'
          : many === 0
            ? 'Nothing is due'
            : many === 1
              ? 'One thing to do'
              : `${inWords(many)} things to do`}
      </h1>
      {mail > 0 ? (
        <p class="held">
          <a href={href('mail')}>
            {mail === 1 ? 'One answer or message waits' : `${mail} answers and messages wait`} for your word
          </a>
        </p>
      ) : null}
      {today.kept === 0 ? <Beginning room={room} /> : null}
      {today.kept > 0 && many === 0 && !today.rest ? (
        <p class="lead">A good time for the rest of your search.</p>
      ) : null}
      <Group title="Now" steps={today.open} today={today} room={room} first />
      <Group title="Still welcome" steps={today.welcome} today={today} room={room} />
      <NotToday today={today} room={room} />
      <Group title="Held" steps={today.held} today={today} room={room} />
      <Group title="Waiting" steps={today.later} today={today} room={room} />
      {today.more > 0 ? (
        <p>
          {today.more} more opportunities have something due.{' '}
          {wider === undefined ? (
            <a href={href('opportunities')}>They stand first among your opportunities</a>
          ) : (
            <a href={href('today', {}, { limit: wider })}>Show them</a>
          )}
        </p>
      ) : null}
      {example && remove ? (
        <aside class="note">
          <p>This holds the example search of an invented person.</p>
          <ActionForm
            action={remove}
            fields={[]}
            hidden={{ delete: 'true' }}
            back={href('today')}
            button="Delete the example search"
            name="example"
            quiet
          />
        </aside>
      ) : null}
    </Layout>
  )
}
