import { describe, expect, it } from '@jest/globals';
import { LETTER_NAMES } from '@seve/domain';
import { DoIUseEmail } from 'doiuse-email';
import { letters, renderLetter } from './index.js';

/** Mail programs of our readers, as the tables of caniemail.com (of 10 October 2023) name them. */
const PROGRAMS = [
  ...['orange', 'sfr', 'gmail'].flatMap((name) => ['desktop-webmail', 'ios', 'android'].map((platform) => `${name}.${platform}`)),
  ...['windows', 'windows-mail', 'macos', 'ios', 'android', 'outlook-com'].map((platform) => `outlook.${platform}`),
  ...['laposte.desktop-webmail', 'free-fr.desktop-webmail', 'gmail.mobile-webmail'],
];

/** What one of these programs leaves out, and what its reader sees then: nothing is lost. */
const LEFT_OUT = {
  '<body> element': 'the background of the page is that of the program',
  'HTML5 semantics': 'a plain block',
  'aria-hidden attribute': 'a screen reader also reads the line of the list of messages',
  'border-radius': 'square corners',
  'display:none': 'the line of the list of messages is also the first line',
  'lang attribute': 'the language of the program',
  opacity: 'the line of the list of messages is also the first line',
  overflow: 'the line of the list of messages is also the first line',
  'overflow-wrap': 'a long address makes its line longer',
  'role attribute': 'a layout table is announced as a table',
  'target attribute': 'the link opens where the program opens links',
  'text-decoration': 'links are underlined',
  'word-break': 'a long address makes its line longer',
};

/** Names the features that a program does not show; one that was not tested in it says nothing. */
class Programs extends DoIUseEmail {
  override checkFeaturesSupport(titles: string | string[]): void {
    for (const title of [titles].flat())
      for (const program of PROGRAMS) {
        this.emailClients = [program as (typeof this.emailClients)[number]];
        try {
          super.checkFeaturesSupport(title);
        } catch (error) {
          if (!String(error).includes('not found on')) throw error;
        }
      }
  }

  override error(message: string): void {
    super.error(/^`(.+?)` is not/.exec(message)?.[1] ?? message);
  }
}

/** Without the style sheet, which these programs may drop: it holds dark colours and narrow screens only. */
async function leftOut(name: (typeof LETTER_NAMES)[number]): Promise<string[]> {
  const { html } = await renderLetter(name, letters[name].sample as never, 'fr');
  const checked = new Programs({ emailClients: ['gmail.ios'] }).check(html.replace(/<style[\s\S]*?<\/style>/g, ''));
  return checked.success ? [] : checked.errors;
}

describe('the letters in the mail programs of our readers', () => {
  it('are whole without their style sheet, whatever a program leaves out of the rest', async () => {
    const missing = new Set<string>();
    for (const name of LETTER_NAMES) for (const feature of await leftOut(name)) missing.add(feature);
    expect([...missing].sort()).toEqual(Object.keys(LEFT_OUT).sort());
  });
});
