// Who talked to whom: where the browser has another zone than the program, the page is asked for once more in that, before anything is typed.

import { href } from '../href.ts'

const form = document.getElementById('begin')
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
if (form?.dataset.zone !== undefined && here !== form.dataset.zone && !location.search.includes('zone='))
  location.replace(href('begin', {}, { zone: here }))
