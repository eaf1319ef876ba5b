/** A pattern for `like` that holds this wherever it stands, its own signs taken as they are (`escape '\'` where the database has no such rule of itself). */
export const likeAnywhere = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
