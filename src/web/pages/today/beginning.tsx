import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'

/** Before anything is kept. */
export const Beginning = ({ room }: { room: Room }) => {
  const example = room.actions.get('example')
  return (
    <section class="begin">
      <p class="lead">
        You note who you met and what was said. Afterword works out what to send, to whom and when, writes it
        out of your own notes, and stops as soon as someone answers.
      </p>
      <div class="ways">
        <p>
          <a class="button" href={href('begin')}>
            Begin with an interview
          </a>
        </p>
        <p>
          <a class="button plain" href={href('files')}>
            Bring a file
          </a>
        </p>
        {example ? (
          <ActionForm
            action={example}
            fields={[]}
            back={href('today')}
            button="Look around in an example search"
            name="example"
            quiet
          />
        ) : null}
      </div>
    </section>
  )
}
