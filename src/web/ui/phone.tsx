import { secondsToSay, talkingPoints, voicemail } from '../../core/compose/channels/phone.ts'
import type { Draft } from '../../core/compose/draft.ts'
import { wordCount } from '../../core/notes/sentence.ts'
import type { Step } from '../../core/plan/step.ts'
import { telOf } from '../contact.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'

interface Props {
  readonly draft: Draft
  readonly opened: Opened
  readonly step: Step
  readonly room: Room
}

const Call = ({ draft, opened }: Pick<Props, 'draft' | 'opened'>) =>
  draft.to.map((id) => {
    const person = opened.dossier.people.get(id)
    const tel = person?.phone ? telOf(person.phone) : undefined
    if (!person) return null
    if (tel)
      return (
        <a class="button plain" href={tel}>
          Call {person.name}, {person.phone}
        </a>
      )
    return (
      <span>
        {person.phone
          ? `The number of ${person.name} (“${person.phone}”) is none that can be dialled from here.`
          : `No phone number is recorded for ${person.name}.`}{' '}
        <a href={`${href('opportunity', { id: opened.kept.id })}#people`}>Add it</a>
      </span>
    )
  })

/** A call: the points to have at hand, to be ticked off, and what to say to a machine. */
export const Phone = ({ draft, opened }: Props) => {
  if (draft.channel !== 'phone') return null
  const textOf = (name: string) => draft.also.find((each) => each.name === name)?.text ?? ''
  const points = textOf(talkingPoints)
    .split('\n')
    .map((line) => line.replace(/^– /, ''))
    .filter((line) => line !== '')
  const message = textOf(voicemail)
  return (
    <section class="phone" aria-labelledby="phone">
      <h2 id="phone">On the phone</h2>
      <p class="act">
        <Call draft={draft} opened={opened} />
      </p>
      {draft.own ? <p class="hint">These come from your notes; your own words stand above.</p> : null}
      <ul class="talking" aria-label={talkingPoints}>
        {points.map((point) => (
          <li>
            <label>
              <input type="checkbox" /> <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
      {message ? (
        <>
          <h3>If nobody answers</h3>
          <p class="voicemail" id="voicemail">
            {message}
          </p>
          <p class="meta">
            {wordCount(message)} words, about {secondsToSay(message)} seconds at a calm 150 words a minute.
          </p>
        </>
      ) : null}
    </section>
  )
}
