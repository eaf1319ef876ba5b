import type { OnItsWay } from '../../../actions/post/outbox.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
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

const stateOf = (message: OnItsWay) =>
  message.folder && message.filed && message.state === 'held'
    ? (['▤', 'lies as a file', 'ready'] as const)
    : shapes[message.state]

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
  const filed = message.folder && message.filed
  return (
    <li class="step">
      <p class="says">
        <a href={href('opportunity', { id: message.opportunity })}>{company ?? message.opportunity}</a>:{' '}
        {message.step.split('/')[1]?.replaceAll('-', ' ')} to {message.to.join(', ')}
      </p>
      <p class="meta">
        <span class={`state ${look}`}>
          <span aria-hidden="true">{shape}</span> {word}
        </span>{' '}
        · {message.says}
      </p>
      <div class="act">
        {state === 'uncertain' ? <Do name="arrived" id={id} says="It arrived" room={room} /> : null}
        {filed ? <Do name="arrived" id={id} says="I sent it" room={room} /> : null}
        {state === 'uncertain' || state === 'failed' ? (
          <Do name="send" id={id} says="Send again" room={room} quiet={state === 'uncertain'} />
        ) : null}
        {state === 'held' && !filed ? (
          <Do name="send" id={id} says="Send it all the same" room={room} />
        ) : null}
        {state === 'approved' ? <Do name="send" id={id} says="Send now" room={room} quiet /> : null}
        {['approved', 'held', 'failed', 'uncertain'].includes(state) ? (
          <Do name="cancel" id={id} says="Cancel" room={room} quiet />
        ) : null}
        <a class="button plain" href={href('message', { file: `${id}.eml` })}>
          As a file
        </a>
      </div>
    </li>
  )
}
