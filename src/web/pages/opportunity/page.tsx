import type { Opened, Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { Dates } from './dates.tsx'
import { Head } from './head.tsx'
import { Now, Resting } from './now.tsx'
import { People } from './person.tsx'
import { Promises } from './promises.tsx'
import { Story } from './story.tsx'

/** One opportunity: what to do, its story as one thread; beside it its people, dates and promises. */
export const OpportunityPage = ({ opened, room }: { readonly opened: Opened; readonly room: Room }) => (
  <Layout title={opened.dossier.opportunity.company.name} at="opportunities" flash={room.flash}>
    <Head opened={opened} room={room} />
    <div class="rooms one">
      <div>
        <Now opened={opened} room={room} />
        <Story opened={opened} room={room} />
        <Resting opened={opened} room={room} />
      </div>
      <div class="beside">
        <People opened={opened} room={room} />
        <Dates opened={opened} room={room} />
        <Promises opened={opened} room={room} />
      </div>
    </div>
  </Layout>
)
