import type { Child } from 'hono/jsx'
import { messageMeant, promptFor } from '../../actions/assistant/asked.ts'
import { leaves, stays } from '../../core/assistant/assistant.ts'
import type { Draft } from '../../core/compose/draft.ts'
import type { Step } from '../../core/plan/step.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Deed, wordsForm } from '../pages/draft/deeds.tsx'

const List = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

/** What an assistant would be told, and what it never is. */
export const Leaves = ({ here }: { here: boolean }) => (
  <>
    <p>
      {here
        ? 'The address is on this machine: what it is told does not leave it.'
        : 'What leaves this machine, each time you press the button and only then:'}
    </p>
    <List of={leaves} />
    <p>What never does:</p>
    <List of={stays} />
  </>
)

/** A button for the model that some browsers bring along; script shows it where there is one. */
export const OwnModel = ({ live, children }: { live: Readonly<Record<string, string>>; children: Child }) => (
  <div hidden>
    <button type="button" class="plain" data-own-model="" {...live}>
      {children}
    </button>
    <p class="meta">
      It runs in this browser: what it is told does not leave this machine.{' '}
      <span data-loads="" hidden>
        Your browser loads it first, which may be several gigabytes; that can be cancelled.
      </span>
    </p>
  </div>
)

/**
 * On a draft's page: the message as a prompt to copy, a place to paste the answer back, and a button where an assistant is
 * turned on. Works without script.
 */
export const Assistant = ({
  opened,
  step,
  draft,
  room,
}: {
  opened: Opened
  step: Step
  draft: Draft | undefined
  room: Room
}) => {
  const meant = draft ? messageMeant(opened.planned, step) : undefined
  if (!meant?.ok) return null
  const { id } = opened.kept
  const { assistant } = room
  const live = {
    'data-live': href('askAnswer', { id }),
    ...{ 'data-from': wordsForm, 'data-into': 'assistant-check', 'data-place': 'assistant-live' },
  }
  return (
    <details class="assistant" id="assistant">
      <summary>Let an assistant write it</summary>
      {assistant ? (
        <div class="entry">
          <p class="meta">
            Sends the text below to {assistant.here ? 'your assistant on this machine' : assistant.host}, and
            nothing else. You see what was struck before anything is kept.
          </p>
          <Deed to={href('rephrase', { id })} look="plain" {...live} data-who={assistant.model}>
            Write it with {assistant.model}
          </Deed>
        </div>
      ) : null}
      <OwnModel live={live}>Write it with this browser’s own model</OwnModel>
      <div id="assistant-live" class="live" hidden />
      <p>
        {assistant ? 'Or copy' : 'Copy'} this as a prompt for the assistant you already use. Copying sends
        nothing. Private notes are not in it.
      </p>
      <div class="field">
        <label for="assistant-prompt">The prompt</label>
        <textarea id="assistant-prompt" rows={8} readonly>
          {promptFor(meant.value)}
        </textarea>
      </div>
      <p>
        <button type="button" data-copy="assistant-prompt" hidden>
          Copy as a prompt
        </button>
      </p>
      <form
        method="post"
        action={href('pasteAnswer', { id })}
        class="entry"
        id="assistant-check"
        data-words={wordsForm}
      >
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name={own.back} value={room.here} />
        <div class="field">
          <label for="assistant-answer">Paste its answer here; what your notes do not say is struck</label>
          <textarea id="assistant-answer" name="answer" rows={8} required />
        </div>
        <button type="submit" class="plain" data-checks="">
          Check the answer
        </button>
      </form>
      {assistant ? null : (
        <p class="meta">
          <a href={href('model')}>Set up an assistant of your own</a>, one on this machine if you like. It is
          off until you turn it on.
        </p>
      )}
    </details>
  )
}
