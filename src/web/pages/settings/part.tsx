import type { Child } from 'hono/jsx'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'

/** One part of the settings, with the way back to all of them. */
export const SettingsPart = ({
  title,
  lead,
  room,
  children,
}: {
  title: string
  lead: string
  room: Room
  children: Child
}) => (
  <Layout title={title} at="settings" flash={room.flash}>
    <p class="date">
      <a href={href('settings')}>Settings</a>
    </p>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {children}
  </Layout>
)
