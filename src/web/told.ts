/** A line of an answer on its way to the page: the next words; at the end the whole, what to ask a model of the browser’s own, or why not. */
export type Told =
  | { readonly came: string }
  | { readonly answer: string }
  | { readonly prompt: string }
  | { readonly trouble: string }
