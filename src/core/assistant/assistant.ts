import type { Outcome } from '../outcome.ts'

/** How the assistant is reached. The key is never part of it: whoever shows settings cannot show the key. */
export interface AssistantSettings {
  readonly on: boolean
  /** The base address of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  /** How long to wait for the next word, in seconds. */
  readonly seconds: number
  readonly hasKey: boolean
  /** The key comes from the surroundings and is not kept. */
  readonly keyFromOutside: boolean
}

export interface AssistantWish {
  readonly on: boolean
  readonly url: string
  readonly model: string
  readonly seconds: number
  /** Absent: as it was. Empty: forgotten. */
  readonly key?: string
}

/** How an answer is waited for. */
export interface Waiting {
  /** Whoever asked does not want it any more. */
  readonly stop?: AbortSignal
  /** The next words of the answer, as they come; nothing of it was checked. */
  readonly came?: (words: string) => void
}

/** What an action may ask of a language model. Only what is handed to `ask` ever leaves the machine. */
export interface Assistant {
  /** Absent: never set up. */
  readonly settings: () => Promise<Outcome<AssistantSettings | undefined>>
  readonly set: (wish: AssistantWish | undefined) => Promise<Outcome<AssistantSettings | undefined>>
  /** The text of the answer; refused with one sentence for a person. Asks once and never again by itself. */
  readonly ask: (prompt: string, waiting?: Waiting) => Promise<Outcome<string>>
}

/** What is said before anything is turned on, and beside every button that sends. */
export const leaves: readonly string[] = [
  'Your name and signature, the reader’s name and title, the role, the company, and which interview it was.',
  'The notes of this opportunity that may be quoted and that concern this reader, your strengths, what they said comes next, and open promises between you two.',
  'For an offer its terms, its date and your questions, without the sum.',
  'What you would say to this reader, and your own words of the one message you ask about.',
  'Where you have free notes sorted into points (“points”): their lines, without those marked private or reading like an impression of a person, a doubt or pay, and the names of those who were there.',
]

export const stays: readonly string[] = [
  'Private notes: clues, reactions, lessons and whatever you marked private. They never leave, not even in other words.',
  'Mail and postal addresses and phone numbers from the profile and the people, the salary you hope for, received mail, other readers’ notes and every other opportunity.',
]

const privateHost = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})$/.test(
    host,
  ) || /^[\w-]+$|\.(?:local|lan|internal|home\.arpa)$/.test(host)

/** Whether an address lies on this machine, so that nothing leaves it at all. */
export const isHere = (url: string): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host)
}

/** An address as it is kept, or what is wrong with it. */
export const addressOf = (text: string): { readonly url: string } | { readonly wrong: string } => {
  const said = text.trim()
  if (!URL.canParse(said)) return { wrong: 'This is no address: write it like http://127.0.0.1:11434/v1.' }
  const url = new URL(said)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { wrong: 'The address must begin with https:// or, on your own network, http://.' }
  if (url.username || url.password || url.search || url.hash)
    return { wrong: 'The address holds more than a place: leave out names, keys and questions.' }
  if (url.protocol === 'http:' && !privateHost(url.hostname))
    return {
      wrong: 'Outside your own network it must be https://: your notes and the key would travel in the open.',
    }
  return { url: `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}` }
}
