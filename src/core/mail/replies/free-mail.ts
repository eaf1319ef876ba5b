/** Domains under which anybody has an address: sharing one says nothing about sharing an employer. */
const free: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com'],
  ...['ymail.com', 'rocketmail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me', 'pm.me'],
  ...['protonmail.com', 'fastmail.com', 'fastmail.fm', 'hey.com', 'zoho.com', 'mail.com', 'gmx.com'],
  ...['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'posteo.de'],
  ...[
    'mailbox.org',
    'tutanota.com',
    'tuta.io',
    'orange.fr',
    'free.fr',
    'laposte.net',
    'wanadoo.fr',
    'sfr.fr',
  ],
  ...['libero.it', 'virgilio.it', 'tiscali.it', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'seznam.cz'],
  ...['yandex.ru', 'mail.ru', 'qq.com', '163.com', '126.com', 'naver.com', 'daum.net', 'comcast.net'],
  ...['verizon.net', 'att.net', 'sbcglobal.net', 'cox.net', 'btinternet.com', 'sky.com', 'virginmedia.com'],
  ...['bigpond.com', 'optusnet.com.au', 'shaw.ca', 'rogers.com', 'sympatico.ca', 'telus.net', 'ziggo.nl'],
])

/** The same provider in many countries: yahoo.co.uk, hotmail.fr, live.nl. */
const everywhere = /^(?:yahoo|hotmail|live|outlook|msn)\.[a-z]{2,3}(?:\.[a-z]{2})?$/

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** The domain of an employer, or undefined where the address tells nothing about one. */
export const employerDomain = (address: string): string | undefined => {
  const domain = domainOf(address)
  return domain === '' || free.has(domain) || everywhere.test(domain) ? undefined : domain
}
