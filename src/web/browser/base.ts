// The page's scripts lie in a folder under the base path, whichever that is: so they know where every address stands.
import { standUnder } from '../href.ts'

standUnder(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
