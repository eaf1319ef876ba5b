import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { type Chosen, type Reader, reader, readerChoices } from '../../reader.ts'
import { SettingsPart } from './part.tsx'

type Key = keyof Reader

const asks: {
  readonly [K in Key]: { readonly label: string; readonly says: Readonly<Record<Reader[K], string>> }
} = {
  theme: {
    label: 'Light or dark',
    says: { machine: 'as this machine has it', light: 'light', dark: 'dark' },
  },
  size: { label: 'Size of letters', says: { usual: 'usual', large: 'large', larger: 'larger' } },
  order: { label: 'Dates', says: { day: 'Friday 20 November', month: 'Friday, November 20' } },
  clock: { label: 'Hours', says: { '24': '14:30', '12': '2:30 pm' } },
  names: {
    label: 'Firms’ names in the head of a page and of the window',
    says: { shown: 'shown', hidden: 'blurred until you point at them, and never in the window’s title' },
  },
  figures: {
    label: 'Figures about your own search',
    says: { hidden: 'not shown', shown: 'shown under its picture' },
  },
}

/** What is as the browser has it until one chooses. */
const byBrowser: readonly Key[] = ['order', 'clock']

const Question = ({ name, chosen }: { name: Key; chosen: Chosen }) => {
  const { label, says } = asks[name]
  const said: Readonly<Record<string, string>> = says
  const now = reader()[name]
  const open = byBrowser.includes(name)
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="many">
        {open ? (
          <label>
            <input type="radio" name={name} value="" checked={chosen[name] === undefined} /> as this browser
            has it{chosen[name] === undefined ? ` (${said[now]})` : ''}
          </label>
        ) : null}
        {readerChoices[name].map((choice) => (
          <label>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={open ? chosen[name] === choice : now === choice}
            />{' '}
            {said[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** How pages look in this browser; nothing of it lies among the facts. */
export const AppearancePage = ({ chosen, kept, room }: { chosen: Chosen; kept: boolean; room: Room }) => (
  <SettingsPart title="Appearance" lead="Kept in this browser only." room={room}>
    {kept ? (
      <div class="flash" role="status">
        <span>Kept.</span>
      </div>
    ) : null}
    <form method="post" action={href('setAppearance')} class="entry">
      {(Object.keys(asks) as Key[]).map((name) => (
        <Question name={name} chosen={chosen} />
      ))}
      <button type="submit">Keep</button>
    </form>
  </SettingsPart>
)
