import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { PASSWORD, type Person as Someone } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';
import { Person } from './person.js';
import { Words } from './words.js';

interface Visit {
  browser: Browser;
  world: World;
  /** Of the browser and of the account. */
  language: Locale;
  width: number;
}

/** Opens a browser for a person that the test made, and signs in by the form. */
export async function signInByForm({ email }: Someone, { browser, world, language, width }: Visit): Promise<Person> {
  await world.query('update account set locale = $2 where email = $1', [email, language]);
  const person = await Person.open(browser, world, { language, width });
  const words = new Words(language);
  await person.page.goto('/connexion');
  await person.field(words.from('account:email')).fill(email);
  await person.field(words.from('account:password')).fill(PASSWORD);
  await person.press(words.say('account:sign-in.act'));
  await person.page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
  return person;
}
