/** What names someone in a text: their name and their address, in small letters. */
export const wordsNaming = ({
  name,
  email,
}: {
  readonly name: string
  readonly email?: string | undefined
}): readonly string[] => (email ? [name, email] : [name]).map((word) => word.toLowerCase())
