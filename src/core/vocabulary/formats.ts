/** How an interview takes place, as one says it of an interview: “on the phone”. */
export const formats = {
  video: { says: 'by video call' },
  phone: { says: 'on the phone' },
  onsite: { says: 'at their place' },
  'take-home': { says: 'as work to do at home' },
  chat: { says: 'in writing, as a chat' },
  'one-way': { says: 'as answers recorded alone' },
} as const satisfies Readonly<Record<string, { readonly says: string }>>

export type Format = keyof typeof formats

export const allFormats = Object.keys(formats) as readonly Format[]
