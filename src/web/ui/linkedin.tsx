import { connectionNoteName } from '../../core/compose/channels/linkedin.ts'
import type { Draft } from '../../core/compose/draft.ts'
import type { Step } from '../../core/plan/step.ts'
import { noteLimit } from '../../core/vocabulary/channels.ts'
import { linkedinOf } from '../contact.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'

interface Props {
  readonly draft: Draft
  readonly opened: Opened
  readonly step: Step
  readonly room: Room
}

const Profiles = ({ draft, opened }: Pick<Props, 'draft' | 'opened'>) =>
  draft.to.map((id) => {
    const person = opened.dossier.people.get(id)
    if (!person) return null
    const profile = person.linkedin ? linkedinOf(person.linkedin) : undefined
    if (profile)
      return (
        <a class="button plain" href={profile} rel="noreferrer">
          Open {person.name} on LinkedIn
        </a>
      )
    return (
      <span>
        {person.linkedin
          ? `What is recorded as the profile of ${person.name} (“${person.linkedin}”) is no address on LinkedIn.`
          : `No profile is recorded for ${person.name}.`}{' '}
        <a href={`${href('opportunity', { id: opened.kept.id })}#people`}>Add it</a>
      </span>
    )
  })

/** The note for a request to connect, with the room LinkedIn leaves for it. */
export const LinkedIn = ({ draft, opened }: Props) => {
  if (draft.channel !== 'linkedin') return null
  const beside = draft.also.find(({ name }) => name === connectionNoteName)?.text
  const note = beside ?? (draft.kind === 'connect' ? draft.body : '')
  const over = note.length - noteLimit
  return (
    <section class="linkedin" aria-labelledby="linkedin">
      <h2 id="linkedin">On LinkedIn</h2>
      {note ? (
        <>
          <label for="note">{beside ? 'If you are not connected yet: the note' : 'The note'}</label>
          <textarea
            id="note"
            rows={6}
            data-count={noteLimit}
            data-message={beside ? undefined : 'yes'}
            readonly={!beside}
            aria-describedby="note-count note-hint"
          >
            {note}
          </textarea>
          <p class="count" id="note-count">
            {note.length} of {noteLimit} characters
          </p>
          <p class="count-over" role="status" id="note-over">
            {over > 0 ? `▲ ${over} too many: LinkedIn cuts the note at ${noteLimit}.` : ''}
          </p>
          <p class="hint" id="note-hint">
            Counted as LinkedIn’s own field counts: most emoji are two, a line break is one. Accounts without
            Premium may find the field ends at 200.{' '}
            {beside
              ? 'What you change here is for copying and is not kept.'
              : 'It is the message above: changed in one place, it is changed in both.'}
          </p>
        </>
      ) : null}
      <p class="act">
        {note ? (
          <button type="button" class="plain" data-copy="note" hidden>
            Copy the note
          </button>
        ) : null}
        <Profiles draft={draft} opened={opened} />
      </p>
    </section>
  )
}
