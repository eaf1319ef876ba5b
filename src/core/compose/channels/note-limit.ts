/** LinkedIn cuts a connection note here, counted as its own field does: in UTF-16 units, so that an emoji is two. */
export const noteLimit = 300
