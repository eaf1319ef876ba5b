/** An address of a page or form: how it is asked for, its path (`:name` stands for a parameter), the keys of its query. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: `/${string}`
  readonly query: readonly string[]
}

const get = <const P extends `/${string}`, const Q extends readonly string[]>(path: P, ...query: Q) =>
  ({ method: 'GET', path, query }) as const
const post = <const P extends `/${string}`, const Q extends readonly string[]>(path: P, ...query: Q) =>
  ({ method: 'POST', path, query }) as const

/** Every address there is. Routers register from this table, and `href` builds each link, form, redirect and test out of it. */
export const routes = {
  today: get('/', 'limit'),
  opportunities: get('/opportunities', 'search', 'status', 'stands', 'page'),
  board: get('/opportunities/board'),
  calendar: get('/opportunities/calendar', 'view', 'day'),
  search: get('/search', 'words', 'group'),
  found: get('/search/found', 'words'),
  people: get('/people', 'search', 'page'),
  bringPeople: get('/people/bring', 'to'),
  lookPeople: post('/people/bring'),
  keepPeople: post('/people/bring/keep'),
  peopleCards: get('/people.vcf', 'opportunity'),
  person: get('/people/:opportunity/:person'),
  begin: get('/begin', 'zone'),
  keepBegin: post('/begin'),
  newOpportunity: get('/opportunities/new'),
  profile: get('/profile'),
  history: get('/history', 'opportunity', 'page'),

  offers: get('/offers'),
  helpers: get('/helpers'),
  landing: get('/landed'),
  coach: get('/coach', 'note'),
  coachFile: get('/coach.md', 'note'),

  playbook: get('/playbook'),
  disagreements: get('/playbook/disagreements'),
  chapter: get('/playbook/:section'),

  opportunity: get('/o/:id'),
  prep: get('/o/:id/prep', 'interview'),
  offer: get('/o/:id/offer'),
  offerSheet: get('/o/:id/offer/sheet', 'named', 'hoped', 'change'),
  offerSheetFile: get('/o/:id/offer/sheet.md', 'named', 'hoped', 'change'),
  reference: get('/o/:id/reference', 'person'),
  referenceFile: get('/o/:id/reference.md', 'person'),
  exportYaml: get('/o/:id/export.yaml'),
  exportJson: get('/o/:id/export.json'),
  improper: get('/o/:id/asked.txt'),
  debrief: get('/o/:id/debrief', 'interview'),
  nextLetter: get('/o/:id/next-letter', 'interview'),
  keepDebrief: post('/debrief'),
  growing: post('/debrief/letters'),
  proposePoints: post('/o/:id/points'),
  askPoints: post('/o/:id/points/live'),
  keepPoints: post('/o/:id/points/keep'),

  draft: get('/o/:id/draft', 'step', 'edit', 'spelling', 'compare'),
  look: post('/o/:id/draft/look', 'step'),
  approve: post('/o/:id/approve'),
  approveNow: post('/o/:id/approve/now'),
  openMail: post('/o/:id/open'),
  print: get('/o/:id/print', 'step'),
  printWords: post('/o/:id/print', 'step'),
  letter: get('/o/:id/letter.pdf', 'step'),
  letterOfWords: post('/o/:id/letter.pdf', 'step'),
  pasteAnswer: post('/o/:id/assistant'),
  rephrase: post('/o/:id/assistant/ask'),
  askAnswer: post('/o/:id/assistant/live'),

  settings: get('/settings'),
  writing: get('/settings/writing'),
  when: get('/settings/when'),
  setWhen: post('/settings/when'),
  whatIf: post('/settings/when/what-if'),
  privacy: get('/settings/privacy'),
  exportAll: get('/settings/everything.yaml'),
  appearance: get('/settings/appearance', 'said'),
  setAppearance: post('/settings/appearance'),
  reminders: get('/settings/reminders', 'said'),
  tryReminders: post('/settings/reminders/try'),
  pocket: get('/settings/phone'),
  takePocket: post('/settings/phone'),
  pocketPage: get('/pocket.html'),
  remindNow: post('/remind/now'),
  remindBrowser: post('/remind/browser'),
  remindWorker: get('/remind/worker.js'),
  model: get('/settings/model'),
  setModel: post('/settings/model'),
  findModel: post('/settings/model/find'),
  mailbox: get('/settings/mail', 'said'),
  changeMailbox: post('/settings/mail'),
  findMailbox: post('/settings/mail/find'),
  foundMailbox: get('/settings/mail/find'),
  connect: get('/settings/mail/connect', 'address', 'provider'),
  connectMailbox: post('/settings/mail/connect'),
  signIn: post('/settings/mail/sign-in'),

  mail: get('/mail', 'page', 'answers', 'said'),
  receive: post('/mail/receive'),
  message: get('/mail/:file'),

  review: get('/review'),
  reviewNote: post('/review'),
  files: get('/files'),
  bringFiles: post('/files'),

  do: post('/do/:action'),
  kept: get('/kept', 'form'),
  asset: get('/assets/:name'),
  enter: get('/enter/:token'),
  proof: get('/enter/proof/:nonce'),
} as const satisfies Readonly<Record<string, Route>>
