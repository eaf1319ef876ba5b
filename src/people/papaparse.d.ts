declare module 'papaparse' {
  interface Trouble {
    readonly type: string
    readonly code: string
    readonly message: string
    readonly row?: number
  }
  const papaparse: {
    parse(
      text: string,
      options: {
        readonly delimiter?: string
        readonly skipEmptyLines?: boolean
        readonly quoteChar?: string
      },
    ): {
      readonly data: string[][]
      readonly errors: readonly Trouble[]
      readonly meta: { readonly delimiter: string }
    }
  }
  export default papaparse
}
