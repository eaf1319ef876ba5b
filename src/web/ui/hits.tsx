import type { Hit, HitGroup } from '../../actions/find/hits.ts'
import { href, ruleAt } from '../href.ts'
import type { Room } from '../page.ts'
import { anchorOf } from './anchor.ts'
import { stampSays } from './when.ts'

/** What a group is called above its hits. */
export const groupNames: Readonly<Record<HitGroup, string>> = {
  firms: 'Firms',
  people: 'People',
  notes: 'Notes',
  messages: 'Messages',
  promises: 'Promises',
  playbook: 'From the playbook',
}

/** Where a hit opens. */
const placeOfHit = ({ title, opportunity, kind, id = '', interview, rule }: Hit): string => {
  if (rule !== undefined) return ruleAt(rule)
  if (kind === 'contact') return href('people', {}, { search: title })
  const at = opportunity ?? ''
  const page = href('opportunity', { id: at })
  if (kind === 'message' || kind === 'said') return href('draft', { id: at }, { step: id })
  if (kind === 'person') return href('person', { opportunity: at, person: id })
  if (kind === 'offer') return href('offer', { id: at })
  if (kind === 'debrief') return `${page}#${anchorOf(`told:${interview ?? id}`)}`
  return kind === 'opportunity' ? page : `${page}#${anchorOf(`${kind}:${id}`)}`
}

const bySays = { me: 'You wrote', them: 'They wrote', draft: 'Your draft' } as const
const wordOf = { me: 'You promised', them: 'They promised', draft: '' } as const

/** What it is, where the title alone does not tell. */
const besideTitle = (hit: Hit, now: Room['now']): readonly string[] => [
  ...(hit.group === 'people' ? [hit.company ?? ''] : []),
  ...(hit.group === 'messages' && hit.by ? [bySays[hit.by]] : []),
  ...(hit.group === 'promises' && hit.by ? [wordOf[hit.by]] : []),
  ...(hit.group === 'messages' && hit.at ? [stampSays(hit.at, now)] : []),
  ...(hit.private ? ['only for you'] : []),
]

/** A hit as a line that opens it. `option`: one of the list that the arrow keys go through. */
export const HitLine = ({ hit, now, option }: { hit: Hit; now: Room['now']; option?: boolean }) => {
  const beside = besideTitle(hit, now)
  const name = (
    <strong class={hit.group === 'people' || hit.group === 'playbook' ? undefined : 'employer'}>
      {hit.title}
    </strong>
  )
  return (
    <a
      href={placeOfHit(hit)}
      class="hit"
      role={option ? 'option' : undefined}
      tabindex={option ? -1 : undefined}
    >
      {name}
      {beside.length > 0 ? <span class="meta"> {beside.join(' · ')}</span> : null}
      {hit.pieces.length > 0 ? (
        <span class="text">
          {hit.pieces.map(({ text, hit: found }) => (found ? <mark>{text}</mark> : text))}
        </span>
      ) : null}
    </a>
  )
}
