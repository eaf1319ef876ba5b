import { href } from '../href.ts'

const views = [
  ['opportunities', 'List'],
  ['board', 'Board'],
  ['calendar', 'Calendar'],
  ['past', 'Picture'],
] as const

/** The same opportunities, looked at in several ways. */
export const Views = ({ at }: { at: (typeof views)[number][0] }) => (
  <nav class="views" aria-label="How to look at them">
    {views.map(([key, name]) => (
      <a href={href(key)} aria-current={key === at ? 'page' : undefined}>
        {name}
      </a>
    ))}
  </nav>
)
