import { allSaid } from '../../../actions/bring-mail/chosen.ts'
import { excerptOf } from '../../../core/dossier/clean.ts'
import type { MailSaid, TouchProposed } from '../../../core/keep/brought/mail/mail-proposed.ts'
import { meanings } from '../../../core/vocabulary/meanings.ts'
import { touchSays } from '../../../core/vocabulary/touch-kinds.ts'
import type { Room } from '../../page.ts'
import { stampSays } from '../../ui/when.ts'

const saidSays = (said: MailSaid): string => (said === 'question' ? 'a question to you' : meanings[said].says)

const most = 220

const named = (all: readonly { readonly name: string; readonly address: string }[]): string =>
  new Intl.ListFormat('en').format(all.map(({ name, address }) => name || address))

/** What it means, for a person to say. */
const Means = ({ touch, chosen }: { touch: TouchProposed; chosen: string | undefined }) => {
  const { place } = touch.letter
  const is = chosen ?? touch.means ?? 'later'
  const id = `means-${place.replace(' ', '-')}`
  return (
    <div class="field">
      <label for={id}>What it means</label>
      <select id={id} name={`means:${place}`}>
        <option value="later">I say it another time</option>
        {allSaid.map((said) => (
          <option value={said} selected={said === is}>
            {saidSays(said)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface Props {
  readonly touch: TouchProposed
  readonly ticked: boolean
  readonly means: string | undefined
  readonly room: Room
}

/** One message with its box; one that is here already has none. */
export const Message = ({ touch, ticked, means, room }: Props) => {
  const { letter, kind, known } = touch
  const { place, at, undated, mine, mail, reading } = letter
  const who = mine ? `You to ${named(mail.to) || 'somebody'}` : mail.from ? named([mail.from]) : 'Somebody'
  const when = undated ? 'no day stands there; taken as now' : stampSays(at, room.now)
  const words = reading.ownText.trim()
  const line = (
    <span>
      <strong>{who}</strong>, {when}
    </span>
  )
  return (
    <li>
      {known ? (
        <p>
          {line} <span class="meta">here already</span>
        </p>
      ) : (
        <label class="tick">
          <input type="checkbox" name="pick" value={place} checked={ticked} /> {line}
        </label>
      )}
      {known ? null : (
        <>
          {words.length > most ? (
            <details class="more">
              <summary>{excerptOf(words.replaceAll(/\s+/g, ' '), most)}</summary>
              <p class="said">{words}</p>
            </details>
          ) : (
            <p class="said">{words}</p>
          )}
          {kind === 'reply' || kind === 'invitation' ? (
            <Means touch={touch} chosen={means} />
          ) : mine && kind === 'other' ? null : (
            <span class="meta">kept as {touchSays(kind)}</span>
          )}
        </>
      )}
    </li>
  )
}
