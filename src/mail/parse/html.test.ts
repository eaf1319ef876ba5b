import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ownTextOf } from '../../core/mail/replies/text/own-text.ts'
import { textOfHtml } from './html.ts'

describe('HTML as someone would type it', () => {
  for (const [html, text] of [
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['a&nbsp;b &amp; c &#252; &#x20AC; &bogus; &lt;d&gt;', 'a b & c ü € &bogus; <d>'],
    ['<html><head><title>T</title><style>p{}</style></head><body>B<script>x()</script></body></html>', 'B'],
    ['<head><meta charset=x><p>No end of the head</p>', 'No end of the head'],
    ['<!-- no --><p>yes</p>', 'yes'],
    ['<div style="display:none">preview</div><p>shown</p>', 'shown'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<blockquote><p>said</p></blockquote>mine', '> said\n\nmine'],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    ['<p>a > b and <b>c</b></p>', 'a > b and c'],
    ['<a title="x > y">link</a>', 'link'],
    ['1 < 2', '1 < 2'],
    ['<p>not closed', 'not closed'],
    ['</p></div>closed twice</p>', 'closed twice'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<pre>x\n  y</pre>', 'x\n  y'],
    ['so\u200bft\u00ad', 'soft'],
    ['', ''],
  ] as const)
    test(html, () => assert.equal(textOfHtml(html), text))
})

/** As the large programs write an answer. */
const answers: readonly (readonly [program: string, html: string])[] = [
  [
    'Gmail',
    '<div dir="ltr">Yes, do.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 23 Nov 2026 at 10:00, Me &lt;<a href="mailto:me@example.net">me@example.net</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Shall I?</div></blockquote></div>',
  ],
  [
    'Gmail with a signature',
    '<div dir="ltr">Yes, do.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div>Dana<br>Head of Things</div></div></div><br><div class="gmail_quote">On Mon, 23 Nov 2026 at 10:00, Me &lt;me@example.net&gt; wrote:<br><blockquote>Shall I?</blockquote></div>',
  ],
  [
    'Outlook',
    '<body><div class="WordSection1"><p class="MsoNormal">Yes, do.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Me &lt;me@example.net&gt; <br><b>Sent:</b> Monday, November 23, 2026 10:00 AM<br><b>To:</b> Dana<br><b>Subject:</b> Question</p></div></div><p>Shall I?</p></div></body>',
  ],
  [
    'Outlook on the web',
    '<div>Yes, do.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Me<br><b>Sent:</b> Monday<br><b>To:</b> Dana<br><b>Subject:</b> Question</div><div>Shall I?</div>',
  ],
  [
    'Yahoo',
    '<div>Yes, do.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, 23 November 2026, 10:00, Me &lt;me@example.net&gt; wrote:</div><div>Shall I?</div></div>',
  ],
  [
    'Apple Mail',
    '<html><body>Yes, do.<div><br><blockquote type="cite"><div>On 23 Nov 2026, at 10:00, Me &lt;me@example.net&gt; wrote:</div><div>Shall I?</div></blockquote></div></body></html>',
  ],
  [
    'iPhone',
    '<body>Yes, do.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 23 Nov 2026, at 10:00, Me wrote:<br><br></blockquote></div><blockquote type="cite">Shall I?</blockquote></body>',
  ],
  [
    'Thunderbird',
    '<p>Yes, do.</p><div class="moz-cite-prefix">Am 23.11.26 um 10:00 schrieb Me:<br></div><blockquote type="cite" cite="mid:x"><p>Shall I?</p></blockquote>',
  ],
  [
    'Proton',
    '<div>Yes, do.</div><div class="protonmail_quote">On Monday, November 23rd, 2026 at 10:00, Me &lt;me@example.net&gt; wrote:<br><blockquote>Shall I?</blockquote></div>',
  ],
]

describe('own text of HTML answers', () => {
  for (const [program, html] of answers)
    test(program, () => assert.equal(ownTextOf(textOfHtml(html)), 'Yes, do.'))
})
