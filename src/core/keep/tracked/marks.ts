/** What people and programs write where there is nothing. */
export const isEmpty = (cell: string): boolean =>
  /^(?:[-–—.?/]{0,3}|n\/?a|none|null|nan|tbd|unknown|k\.? ?a\.?)$/i.test(cell)

/** A mark in a column that asks whether something was so. */
export const isYes = (cell: string): boolean =>
  /^(?:yes|y|x|xx|true|1|done|ja|j|oui|o|si|sí|s|sim|wahr|vrai|verdadero|vero|waar|✓|✔|✅|☑)\ufe0f?$/iu.test(
    cell,
  )

export const isNo = (cell: string): boolean =>
  /^(?:no|n|false|0|nein|non|nee|não|nao|falsch|faux|falso|onwaar|not yet|noch nicht|☐|✗|✘|❌)\ufe0f?$/iu.test(
    cell,
  )
