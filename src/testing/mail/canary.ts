import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every shape in which a secret could slip out: as it is, turned round for an address, in hex, and in base64 at any offset. */
const shapes = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret)
  const based = [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset, 0), bytes]).toString('base64')
    // What the neighbours have a share in is left out.
    const from = offset === 0 ? 0 : offset + 1
    const whole = text.slice(from, from + Math.floor((bytes.length - (from === 0 ? 0 : 3 - offset)) / 3) * 4)
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const escaped = JSON.stringify(secret).slice(1, -1)
  const html = secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return [
    secret,
    escaped,
    html,
    encodeURIComponent(secret),
    bytes.toString('hex'),
    bytes.toString('utf16le'),
    ...based,
  ]
}

/** Whether a text tells the secret in any shape, in any letter case for what has none. */
export const tells = (text: string | Uint8Array, secret: string): boolean => {
  const all = typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
  const lower = all.toLowerCase()
  return shapes(secret).some((shape) => all.includes(shape)) || lower.includes(secret.toLowerCase())
}

/** The files under a folder that tell the secret, in their names or in what they hold. */
export const filesTelling = (folder: string, secret: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return tells(name, secret) || (statSync(path).isFile() && tells(readFileSync(path), secret))
  })
