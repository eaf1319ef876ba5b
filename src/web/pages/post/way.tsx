import type { OnItsWay } from '../../../actions/post/outbox.ts'
import { kindNamed } from '../../../core/vocabulary/step-id.ts'
import { stepKinds } from '../../../core/vocabulary/step-kinds.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { ours } from '../../ui/when.ts'
import { Do } from './do.tsx'

const shapes: Readonly<Record<OnItsWay['state'], readonly [shape: string, word: string, look: string]>> = {
  approved: ['○', 'on its way', 'waiting'],
  sending: ['◐', 'being handed over', 'ready'],
  dot: ['◐', 'handed over', 'ready'],
  sent: ['✓', 'sent', ''],
  held: ['■', 'held', 'due'],
  cancelled: ['×', 'cancelled', ''],
  failed: ['▲', 'refused', 'late'],
  uncertain: ['?', 'uncertain', 'late'],
}

const offerSays: Readonly<Record<OnItsWay['offers'][number], (message: OnItsWay) => string>> = {
  arrived: ({ state }) => (state === 'held' ? 'I sent it' : 'It arrived'),
  send: ({ state }) =>
    state === 'approved' ? 'Send now' : state === 'held' ? 'Send it all the same' : 'Send again',
  cancel: () => 'Cancel',
}

const stateOf = (message: OnItsWay) =>
  message.folder && message.filed && message.state === 'held'
    ? (['▤', 'lies as a file', 'ready'] as const)
    : message.folder && message.state === 'approved'
      ? (['○', 'becomes a file', 'waiting'] as const)
      : shapes[message.state]

/** What kind of message it is, in words. */
const kindSays = (step: string): string => {
  const kind = kindNamed(step)
  return kind ? stepKinds[kind].says : 'a message'
}

/** One message with its state, a sentence, and what can be done about it. */
export const Way = ({
  message,
  company,
  room,
}: {
  message: OnItsWay
  company?: string | undefined
  room: Room
}) => {
  const [shape, word, look] = stateOf(message)
  const { id, state } = message
  return (
    <li class="step">
      <p class="says">
        <a href={href('opportunity', { id: message.opportunity })}>{company ?? message.opportunity}</a>:{' '}
        {kindSays(message.step)} to {message.to.join(', ')}
      </p>
      <p class="meta">
        <span class={`state ${look}`}>
          <span aria-hidden="true">{shape}</span> {word}
        </span>{' '}
        · {ours(message.says)}
      </p>
      <div class="act">
        {message.offers.map((name, index) => (
          <Do
            name={name}
            id={id}
            says={offerSays[name](message)}
            room={room}
            // What waits for nothing has no button that stands out.
            quiet={index > 0 || state === 'approved'}
          />
        ))}
        <a class="button plain" href={href('message', { file: `${id}.eml` })}>
          As a file
        </a>
      </div>
    </li>
  )
}
