import type { Profiled } from '../../../actions/facts/profile.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'

interface Part {
  readonly to:
    | 'profile'
    | 'writing'
    | 'when'
    | 'mailbox'
    | 'reminders'
    | 'pocket'
    | 'calendars'
    | 'model'
    | 'programs'
    | 'privacy'
    | 'appearance'
    | 'files'
  readonly title: string
  /** What is found there, and how it stands. */
  readonly says: string
}

const partsOf = ({ me }: Profiled, room: Room): readonly Part[] => [
  {
    to: 'profile',
    title: 'You',
    says: me?.name
      ? `${me.name}: name, addresses, how you sign, your English.`
      : 'Your name, addresses, how you sign, your English.',
  },
  { to: 'writing', title: 'How you write', says: 'What you bring, words you spell right, your own phrases.' },
  { to: 'when', title: 'When you follow up', says: 'How soon you ask, and every number behind it.' },
  { to: 'mailbox', title: 'Mail', says: 'The mailbox your messages go out from.' },
  {
    to: 'reminders',
    title: 'Reminders',
    says: 'A daily mail, on this computer, on your phone; quiet hours; starting with the computer.',
  },
  {
    to: 'calendars',
    title: 'Calendar',
    says: 'Interviews, what there is to do and the days of an offer, in the calendar you use.',
  },
  {
    to: 'pocket',
    title: 'Your phone',
    says: 'A page for your phone that asks what was said, without any network; what you noted there.',
  },
  {
    to: 'model',
    title: 'Assistant',
    says: room.assistant ? `On: ${room.assistant.model}.` : 'Off. It may reword messages, if you let it.',
  },
  {
    to: 'files',
    title: 'Bring things in',
    says: 'Your table of applications, an address book, a calendar file, a résumé; what Afterword saved.',
  },
  {
    to: 'programs',
    title: 'Programs',
    says: 'Programs and assistants of yours that may look in here, and how to end it.',
  },
  { to: 'privacy', title: 'Privacy', says: 'What lies where; taking it all along; erasing.' },
  {
    to: 'appearance',
    title: 'Appearance',
    says: 'Light or dark, letter size, dates and hours, hidden names.',
  },
]

/** Everything that can be set, a line each. */
export const SettingsPage = ({ profile, room }: { profile: Profiled; room: Room }) => (
  <Layout title="Settings" at="settings" flash={room.flash}>
    <h1>Settings</h1>
    <ul class="list">
      {partsOf(profile, room).map(({ to, title, says }) => (
        <li>
          <a href={href(to)}>
            <strong>{title}</strong>
          </a>
          <span class="meta">{says}</span>
        </li>
      ))}
    </ul>
  </Layout>
)
