import { href } from '../href.ts'
import { allPlaces } from './ways.tsx'

const furtherViews = [
  ['board', 'Board of opportunities'],
  ['calendar', 'Calendar'],
  ['past', 'Your search in a picture'],
] as const

/** What is begun most often. */
const deeds = (): readonly (readonly [at: string, name: string])[] => [
  [href('begin'), 'Begin with a talk you had'],
  [href('newOpportunity'), 'Note what you applied for'],
  [`${href('today')}#paste`, 'Paste a reply that came elsewhere'],
  [href('review'), 'Have a note looked over'],
  [href('history'), 'Take back what you changed'],
  [href('mailbox'), 'Connect your mailbox'],
]

const Choice = ({ at, name }: { at: string; name: string }) => (
  <a href={at} class="hit" role="option" tabindex={-1}>
    {name}
  </a>
)

/** Opened by Ctrl K or ⌘ K where script runs: one field that goes anywhere. Without script it stays closed, and the field of the head does it. */
export const Palette = () => (
  <dialog id="palette" aria-label="Go anywhere" data-found={href('found')} data-search={href('search')}>
    <input
      type="search"
      role="combobox"
      aria-label="Where to"
      aria-controls="palette-list"
      aria-expanded="true"
      aria-autocomplete="list"
      placeholder="Where to?"
      autocomplete="off"
      spellcheck={false}
    />
    <div id="palette-list" role="listbox" aria-label="Places">
      <div role="none" data-group="Found" data-found-list=""></div>
      <div role="none" data-group="Pages">
        {[...allPlaces, ...furtherViews].map(([key, name]) => (
          <Choice at={href(key)} name={name} />
        ))}
      </div>
      <div role="none" data-group="To do">
        {deeds().map(([at, name]) => (
          <Choice at={at} name={name} />
        ))}
      </div>
    </div>
    <p class="hint" role="status"></p>
  </dialog>
)
