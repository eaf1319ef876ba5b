import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { done, type Outcome, refused } from '../core/outcome.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** More than any search: what would unpack to more is refused before it is unpacked. */
const most = { bytes: 512 * 1024 * 1024, files: 50_000 }

const opening = [0x50, 0x4b]

/** Does it begin as an archive does? */
export const isZip = (bytes: Uint8Array): boolean => opening.every((sign, at) => bytes[at] === sign)

const broken = refused({ message: 'this archive (.zip) is damaged or not whole. Copy it once more.' })

/** Files by their names → one archive. */
export const zipped = async (files: Files): Promise<Outcome<Uint8Array>> =>
  done(zipSync(Object.fromEntries(files), { level: 6 }))

/**
 * An archive → its files by their names, without its folders; one that would unpack to more than there can be is refused before it does.
 * What an archive says of its own sizes is what is set aside to unpack into, so that a lie gains nothing.
 */
export const unzipped = async (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
  mostBytes = most.bytes,
): Promise<Outcome<Files>> => {
  let [size, count] = [0, 0]
  const isTooMuch = () => size > mostBytes || count > most.files
  let found: Unzipped
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (!isWanted(name)) return false
        size += originalSize
        return !name.endsWith('/') && !isTooMuch()
      },
    })
  } catch {
    return broken
  }
  return isTooMuch()
    ? refused({ message: 'this archive holds more than any search does; it was not unpacked.' })
    : done(new Map(Object.entries(found)))
}
