/** What is known of a way that a message can travel. */
interface ChannelTraits {
  /** In the middle of a sentence: “You use only the phone”. */
  readonly says: string
  /** Behind what is to be done: “by phone”. */
  readonly by: string
  /** At the head of a message. */
  readonly heads: string
  /** A way that somebody uses or prefers, and not only one that a plan chooses. */
  readonly own: boolean
  /** E-mail underneath. */
  readonly mails: boolean
  /** Has a line for the subject, or stands for one that may have. */
  readonly subject: boolean
  /** Something to read can be sent along without its being odd there. */
  readonly brings: boolean
  /** Few words, spoken or typed with a thumb: it cannot hold everything. */
  readonly brief: boolean
  /** One paragraph under a first name, as people write to each other there. */
  readonly paragraph: boolean
  /** What has to be known of a person, in a person's words. */
  readonly needs?: string
}

const own = {
  own: true,
  mails: false,
  subject: false,
  brings: false,
  brief: false,
  paragraph: false,
} as const
const mail = { ...own, mails: true, subject: true } as const

/** Every way a message can travel; `forward` is an e-mail to someone who passes it on, `none` a step without a message. */
export const channels = {
  email: { ...mail, says: 'e-mail', by: 'by e-mail', heads: 'E-mail', brings: true, needs: 'e-mail address' },
  linkedin: {
    ...{ ...own, says: 'LinkedIn', by: 'on LinkedIn', heads: 'LinkedIn' },
    ...{ brings: true, paragraph: true, needs: 'LinkedIn address' },
  },
  phone: { ...own, says: 'the phone', by: 'by phone', heads: 'Phone', brief: true, needs: 'phone number' },
  text: {
    ...{ ...own, says: 'text messages', by: 'by text message', heads: 'Text message' },
    ...{ brief: true, paragraph: true, needs: 'phone number' },
  },
  letter: { ...own, says: 'letters', by: 'by letter', heads: 'Letter' },
  forward: {
    ...{ ...mail, own: false, says: 'notes to be passed on', by: 'by e-mail, to be passed on' },
    ...{ heads: 'E-mail, to be passed on', needs: 'e-mail address' },
  },
  none: { ...own, own: false, subject: true, says: 'nothing', by: '', heads: 'Note' },
} as const satisfies Readonly<Record<string, ChannelTraits>>

export type Channel = keyof typeof channels

/** The ways that somebody uses or prefers. */
export type OwnChannel = {
  [Way in Channel]: (typeof channels)[Way]['own'] extends true ? Way : never
}[Channel]

export const channelTraits = (channel: Channel): ChannelTraits => channels[channel]

const allChannels = Object.keys(channels) as readonly Channel[]

export const ownChannels: readonly OwnChannel[] = allChannels.filter(
  (channel): channel is OwnChannel => channels[channel].own,
)

/** The ways in which things went between people, whichever of them a message could be planned for. */
export const touchChannels = [
  ...allChannels.filter((channel) => channel !== 'none'),
  'in-person',
  'other',
] as const satisfies readonly string[]

/** How something went, at the head of a line: also where no message could be planned for it. */
export const wentBy = Object.fromEntries(
  touchChannels.map((way) => [
    way,
    way === 'in-person' ? 'In person' : way === 'other' ? 'Another way' : channels[way].heads,
  ]),
) as Readonly<Record<(typeof touchChannels)[number], string>>

/** LinkedIn cuts a connection note here, counted as its own field does: in UTF-16 units, so that an emoji is two. */
export const noteLimit = 300
