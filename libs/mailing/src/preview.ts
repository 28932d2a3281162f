import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LETTER_NAMES, type LetterName, LOCALES } from '@seve/domain';
import { letters, renderSample } from './index.js';

// `npm run mail:preview`: writes every letter with its sample, in both languages, to one page.
const folder = resolve('.data/mail-preview');

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:2rem}
section{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:1rem 2rem}
iframe{width:100%;height:820px;border:1px solid GrayText}
pre{white-space:pre-wrap;overflow-wrap:anywhere}
h2{margin:3rem 0 0}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function version(name: LetterName, locale: (typeof LOCALES)[number]): Promise<string> {
  const { subject, html, text, calendar } = await renderSample(name, locale);
  await writeFile(`${folder}/${name}.${locale}.html`, html);
  if (calendar) await writeFile(`${folder}/${name}.${locale}.ics`, calendar.content);
  return `<article lang="${locale}"><h3>${escaped(subject)}</h3>
<iframe title="${escaped(`${name} ${locale}`)}" src="${name}.${locale}.html"></iframe>
<details><summary>text</summary><pre>${escaped(text)}</pre></details>${calendar ? file(`${name}.${locale}.ics`, calendar.method) : ''}</article>`;
}

const file = (name: string, method: string) => `<p><a href="${name}" download>${name}</a> · ${method}</p>`;

async function page(): Promise<string> {
  const parts: string[] = [];
  for (const name of LETTER_NAMES) {
    const versions = await Promise.all(LOCALES.map((locale) => version(name, locale)));
    parts.push(`<h2 id="${name}">${name}${letters[name].isSecret ? ' · secret' : ''}</h2><section>${versions.join('')}</section>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Letters of Sève</title><style>${STYLE}</style><h1>Letters of Sève</h1>${parts.join('\n')}</html>`;
}

await mkdir(folder, { recursive: true });
await writeFile(`${folder}/index.html`, await page());
console.log(pathToFileURL(`${folder}/index.html`).href);
