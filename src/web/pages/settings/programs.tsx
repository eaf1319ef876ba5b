import type { HookAnswer } from '../../../actions/programs/hook.ts'
import type { LetInAnswer } from '../../../actions/programs/let-in.ts'
import type { HookShown, ProgramShown, ProgramsAnswer } from '../../../actions/programs/programs.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { Problems } from '../../ui/layout.tsx'
import { dayOn, ours, stampSays } from '../../ui/when.ts'
import { SettingsPart } from './part.tsx'

const may = { read: 'may look at everything', write: 'may look at everything, and change it' } as const

const End = ({ id, button, room }: { id: string; button: string; room: Room }) => {
  const action = room.actions.get('shut-out')
  return action ? <Deed action={action} give={{ id }} back={href('programs')} button={button} /> : null
}

const LetIn = ({ of, room }: { of: ProgramShown; room: Room }) => (
  <li>
    <strong>{of.name}</strong>
    <span class="meta">
      {may[of.may]} ·{' '}
      {of.usedAt === undefined ? 'never came yet' : `came last ${stampSays(of.usedAt, room.now)}`}
      {of.until === undefined
        ? ''
        : of.over
          ? ' · its last day is over'
          : ` · until ${dayOn(Temporal.PlainDate.from(of.until), room.now)}`}
    </span>
    <End id={of.id} button="Let it in no longer" room={room} />
  </li>
)

const Told = ({ of, room }: { of: HookShown; room: Room }) => (
  <li>
    <strong>{of.address}</strong>
    {of.trouble === undefined ? null : (
      <p class="held">
        {of.trouble}
        {of.nextAt === undefined ? '' : ` It is tried again ${stampSays(of.nextAt, room.now)}.`}
      </p>
    )}
    <End id={of.id} button="Tell it no longer" room={room} />
  </li>
)

/** What is shown once: it is not kept, so nobody can show it again. */
const Once = ({ label, text }: { label: string; text: string }) => (
  <section class="card">
    <div class="field">
      <label for="shown-once">{label}</label>
      <span class="hint" id="shown-once-hint">
        Copy it now and keep it like a password: it is shown this once.
      </span>
      <input id="shown-once" readonly value={text} aria-describedby="shown-once-hint" />
    </div>
  </section>
)

const Make = ({ typed }: { typed: Typed }) => (
  <form method="post" action={href('letIn')} class="entry">
    <div class="field">
      <label for="program-name">What you call the program</label>
      <span class="hint" id="program-name-hint">
        So that you know later what it was for: “My spreadsheet”.
      </span>
      <input id="program-name" name="name" required value={typed.name} aria-describedby="program-name-hint" />
    </div>
    <fieldset class="field">
      <legend>What it may do</legend>
      <div class="many">
        <label>
          <input type="radio" name="may" value="read" checked={typed.may !== 'write'} /> look at everything,
          your private notes too
        </label>
        <label>
          <input type="radio" name="may" value="write" checked={typed.may === 'write'} /> look at everything,
          and change it
        </label>
      </div>
    </fieldset>
    <div class="field">
      <label for="program-until">Its last day</label>
      <span class="hint" id="program-until-hint">
        Such as “{ours('31 January')}”; without one it lasts until you end it.
      </span>
      <input id="program-until" name="until" value={typed.until} aria-describedby="program-until-hint" />
    </div>
    <button type="submit">Let it in</button>
  </form>
)

const Hooks = ({ of, typed, room }: { of: readonly HookShown[]; typed: Typed; room: Room }) => (
  <section id="hooks">
    <h2>Addresses that are told of changes</h2>
    <p>
      Whenever something changes here, a program of yours hears that it did, and where to look. No word of it
      is told.
    </p>
    {of.length === 0 ? null : (
      <ul class="list">
        {of.map((each) => (
          <Told of={each} room={room} />
        ))}
      </ul>
    )}
    <details open={typed.address !== undefined}>
      <summary>Tell another address</summary>
      <form method="post" action={href('hook')} class="entry">
        <div class="field">
          <label for="hook-address">The address of the program</label>
          <span class="hint" id="hook-address-hint">
            It begins with https://, or it is one of this computer.
          </span>
          <input
            id="hook-address"
            name="address"
            required
            value={typed.address}
            aria-describedby="hook-address-hint"
          />
        </div>
        <button type="submit" class="plain">
          Tell it
        </button>
      </form>
    </details>
  </section>
)

/** What was typed and could not be. */
export interface Typed {
  readonly name?: string
  readonly may?: string
  readonly until?: string
  readonly address?: string
}

/** Programs that are let in, and addresses that are told. */
export const ProgramsPage = ({
  of,
  made,
  typed = {},
  problems = [],
  room,
}: {
  of: ProgramsAnswer
  /** Shown once. */
  made?: LetInAnswer | HookAnswer | undefined
  typed?: Typed
  problems?: readonly Complaint[]
  room: Room
}) => (
  <SettingsPart
    title="Programs"
    lead="Programs and assistants that you let in. None of them can approve or send a message, or say what an answer means: that stays yours."
    room={room}
  >
    <Problems of={problems} form={typed.address === undefined ? 'program' : 'hook'} />
    {made === undefined ? null : 'token' in made ? (
      <Once label={`What “${made.name}” brings along`} text={made.token} />
    ) : (
      <Once label="The secret with which each message to it is signed" text={made.secret} />
    )}
    {of.programs.length === 0 ? (
      <p>No program is let in.</p>
    ) : (
      <ul class="list">
        {of.programs.map((each) => (
          <LetIn of={each} room={room} />
        ))}
      </ul>
    )}
    <section>
      <h2>Let another in</h2>
      <Make typed={typed} />
    </section>
    <Hooks of={of.hooks} typed={typed} room={room} />
  </SettingsPart>
)
