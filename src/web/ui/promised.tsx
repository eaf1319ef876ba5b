import type { Interview } from '../../core/dossier/dossier.ts'
import type { Sent } from '../form.ts'
import type { Opened } from '../page.ts'

export const Pick = ({
  id,
  name,
  options,
  sent,
}: {
  id: string
  name: string
  options: readonly (readonly [value: string, says: string])[]
  sent: Sent | undefined
}) => (
  <select id={id} name={name}>
    {options.map(([value, says]) => (
      <option value={value} selected={sent?.get(name)?.at(-1) === value}>
        {says}
      </option>
    ))}
  </select>
)

/** A promise has a side, a person and a day: asked for one by one, so that none has to be read out of a sentence. */
export const Promised = ({
  opened,
  interview,
  sent,
  question,
}: {
  opened: Opened
  interview: Interview
  /** What was typed before, where it could not be kept. */
  sent: Sent | undefined
  question: string
}) => {
  const { people, promises } = opened.dossier
  return (
    <fieldset class="field promised">
      <legend>{question}</legend>
      {promises
        .filter(({ who }) => interview.met.includes(who))
        .map(({ by, what }) => (
          <span class="hint">
            Noted: {by === 'me' ? 'you' : 'they'} promised: {what}
          </span>
        ))}
      <label for="promise-what">What was promised</label>
      {/* The stand-in is what the look goes by: whose and when is asked once something was promised. */}
      <textarea
        id="promise-what"
        name="promise:what"
        rows={2}
        autocapitalize="sentences"
        spellcheck
        placeholder=" "
      >
        {sent?.get('promise:what')?.at(-1) ?? ''}
      </textarea>
      <div class="field whose">
        <label for="promise-by">Who promised</label>
        <Pick
          id="promise-by"
          name="promise:by"
          options={[
            ['promise', 'I did'],
            ['their-promise', 'They did'],
          ]}
          sent={sent}
        />
        <label for="promise-who">Between you and whom</label>
        <Pick
          id="promise-who"
          name="promise:who"
          options={[...people.values()].map(({ id, name }) => [id, name] as const)}
          sent={sent}
        />
        <label for="promise-due">By when</label>
        <input
          id="promise-due"
          name="promise:due"
          type="date"
          value={sent?.get('promise:due')?.at(-1) ?? ''}
        />
      </div>
    </fieldset>
  )
}
