/** What a frame is filled with: the forms of a note and the scene's own words, by the name of the slot. */
export type Parts = Readonly<Record<string, string | undefined>>
