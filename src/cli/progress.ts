const width = 30

/** How far it is, as a bar on one line that goes away when all is done. */
export const progressTo =
  (terminal: { readonly write: (text: string) => unknown }) =>
  (done: number, of: number): void => {
    if (done >= of) terminal.write('\r\u001b[K')
    else {
      const full = Math.floor((done / of) * width)
      terminal.write(`\r\u001b[K[${'#'.repeat(full)}${' '.repeat(width - full)}] ${done} of ${of}`)
    }
  }
