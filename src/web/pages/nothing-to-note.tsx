import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'

/** Nothing was talked about yet: what comes first, with its button. */
export const NothingToNote = ({ opened: { kept, dossier }, room }: { opened: Opened; room: Room }) => (
  <Layout title="No talk yet" at="opportunities" flash={room.flash}>
    <p class="date">
      <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a>
    </p>
    <h1>You have not noted a talk here yet</h1>
    <p>Write down when it was and who was there; then you are asked what was said.</p>
    <p>
      <a class="button" href={`${href('opportunity', { id: kept.id })}#add-interview`}>
        Write down the talk
      </a>
    </p>
  </Layout>
)
