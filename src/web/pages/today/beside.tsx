import type { Child } from 'hono/jsx'
import type { Today, TodayInterview, TodayPromise, TodayWait } from '../../../actions/today/shape.ts'
import type { Dossier, PersonId } from '../../../core/dossier/dossier.ts'
import { capital } from '../../../core/time/say.ts'
import { formats } from '../../../core/vocabulary/formats.ts'
import { stages } from '../../../core/vocabulary/stages.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { dayNear, dayOn, soon } from '../../ui/when.ts'
import { AddLine } from './add-line.tsx'
import { AskedAbout } from './asked.tsx'
import { PasteReply } from './paste.tsx'

/** So many of each are shown; the rest stands on the page of its firm. */
const few = 5

const names = ({ people }: Dossier, ids: readonly PersonId[]): string =>
  ids.map((id) => people.get(id)?.called ?? people.get(id)?.name ?? id).join(', ')

const Firm = ({ id, dossier }: { id: string; dossier: Dossier }) => (
  <a class="employer" href={href('opportunity', { id })}>
    {dossier.opportunity.company.name}
  </a>
)

const Part = ({ title, id, children }: { title: string; id: string; children: Child }) => (
  <section id={id}>
    <h2>{title}</h2>
    {children}
  </section>
)

const NextInterview = ({ of, now }: { of: TodayInterview; now: Today['now'] }) => {
  const { id, dossier, interview } = of
  return (
    <Part title="Next interview" id="interview">
      <p class="when">{capital(soon(interview.starts, now))}</p>
      <p class="meta">
        {capital(stages[interview.stage].called)} · <Firm id={id} dossier={dossier} /> ·{' '}
        {formats[interview.format].says}
        {interview.met.length > 0 ? <> · with {names(dossier, interview.met)}</> : null}
      </p>
      <p>
        <a href={href('prep', { id }, { interview: interview.id })}>Prep sheet, to read or print</a>
      </p>
    </Part>
  )
}

const Waits = ({ waits, now }: { waits: readonly TodayWait[]; now: Today['now'] }) => (
  <Part title="You wait for" id="waits">
    <ul class="list">
      {waits.slice(0, few).map(({ id, dossier, who, until, next }) => (
        <li>
          {who.length > 0 ? <>{names(dossier, who)}, </> : null}
          <Firm id={id} dossier={dossier} />
          <span class="meta">
            {until ? `until ${dayOn(until, now)} · ` : ''}
            next possible {/^to/.test(dayNear(next, now)) ? '' : 'on '}
            {dayNear(next, now)}
          </span>
        </li>
      ))}
    </ul>
    {waits.length > few ? (
      <p>
        <a href={href('opportunities')}>All you wait for</a>
      </p>
    ) : null}
  </Part>
)

/** Answers that wait for a person’s word, the latest by name. */
export const Answers = ({ today: { answers, mail } }: { today: Today }) => (
  <Part title="To look at" id="answers">
    {answers.length > 0 ? (
      <ul class="list">
        {answers.map(({ from, subject }) => (
          <li>
            {from.name || from.address}
            <span class="meta">{subject}</span>
          </li>
        ))}
      </ul>
    ) : null}
    <p>
      <a href={href('mail')}>
        {mail === 1 ? 'One answer or message waits' : `${mail} answers and messages wait`} for your word
      </a>
    </p>
  </Part>
)

const Owed = ({ of, today, room }: { of: TodayPromise; today: Today; room: Room }) => {
  const { id, dossier, promise } = of
  const action = room.actions.get('promise')
  const who = names(dossier, [promise.who])
  return (
    <li>
      <strong>{promise.by === 'me' ? `You, to ${who}` : `${who}, to you`}</strong>
      {' – '}
      {promise.what}
      <span class="meta">
        <Firm id={id} dossier={dossier} />
        {promise.due ? ` · by ${dayOn(promise.due, today.now)}` : ''}
      </span>
      {action ? (
        <Deed
          action={action}
          give={{ opportunity: id, id: promise.id, kept: 'true' }}
          back={`${room.here}#promises`}
          button="Kept"
        />
      ) : null}
    </li>
  )
}

const Promises = ({ today, room }: { today: Today; room: Room }) => (
  <Part title="Promised" id="promises">
    <ul class="list">
      {today.promises.slice(0, few).map((each) => (
        <Owed of={each} today={today} room={room} />
      ))}
    </ul>
    {today.promises.length > few ? (
      <details>
        <summary>The other promises</summary>
        <ul class="list">
          {today.promises.slice(few).map((each) => (
            <Owed of={each} today={today} room={room} />
          ))}
        </ul>
      </details>
    ) : null}
  </Part>
)

/** What is looked at beside the things to do. On the day of a no only the interview that comes stands here. */
export const Beside = ({ today, room }: { today: Today; room: Room }) => {
  const { interview, waits, mail, promises, asked, now, calm } = today
  return (
    <div class="beside">
      {interview ? <NextInterview of={interview} now={now} /> : null}
      {asked.length > 0 && !calm ? <AskedAbout asked={asked} room={room} /> : null}
      {mail > 0 && !calm ? <Answers today={today} /> : null}
      {waits.length > 0 && !calm ? <Waits waits={waits} now={now} /> : null}
      {promises.length > 0 && !calm ? <Promises today={today} room={room} /> : null}
      {calm ? null : <AddLine />}
      {calm ? null : <PasteReply />}
    </div>
  )
}
