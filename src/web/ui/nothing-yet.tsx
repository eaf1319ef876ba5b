import type { Child } from 'hono/jsx'
import { href } from '../href.ts'

/** A page with nothing on it yet: what will stand there, and the button that begins it. */
export const NothingYet = ({ children }: { children: Child }) => (
  <>
    <p class="lead">{children}</p>
    <p>
      <a class="button" href={href('begin')}>
        Begin with a talk you had
      </a>
    </p>
  </>
)
