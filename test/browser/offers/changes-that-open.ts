import { expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { becomes } from '../../support/programs/local-start.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import type { Person } from '../page/person.js';
import type { Words } from '../page/words.js';

interface Change {
  kind: string;
  what: string;
  sentence: string;
}

interface Summary {
  count: number;
  byConstraint: { constraint: string; count: number; sentence: string }[];
  cheapest: { change: Change; count: number }[];
}

interface Excluded {
  offer: { title: string };
  failed: { sentence: string }[];
  changes: Change[];
}

interface Student {
  person: Person;
  client: Client;
}

const shown = (score: number) => Math.round(score / 100);

/** From an offer that is left out, or that could suit better, to the field of the profile that changes it. */
export function changesThatOpen(words: Words, student: () => Student): void {
  const page = () => student().person.page;
  const get = async <Body>(path: string) => (await student().client.get<Body>(path)).body;
  const summary = () => get<Summary>('/api/student/excluded-offers/summary');
  const explained = (offerId: string) =>
    get<{ total: number; raise: (Change & { before: number; after: number })[] }>(`/api/student/matches/${offerId}`);
  const limit = async () => (await get<{ limitKm: number }>('/api/student/profile')).limitKm;
  const open = async (path: string) => {
    await page().goto(path);
    await headingOf(page()).waitFor();
    await student().person.traffic.quiet();
  };
  const region = (key: string) => page().getByRole('region', { name: words.say(key) });
  const save = () => region('profile:proposed.title').getByRole('button', { name: words.say('profile:proposed.save') });
  /** The link has led beside the field, and its value waits for one tap. */
  const isProposed = async ({ kind, what }: Change) => {
    await page().waitForURL(({ pathname }) => pathname === '/profil');
    const { searchParams, hash } = new URL(page().url());
    expect(searchParams.get('changement')).toBe(`${kind}:${what}`);
    await receivesFocus(save());
    await region('profile:proposed.title')
      .getByText(words.like(`profile:proposed.what.${kind}`))
      .waitFor();
    expect(
      await region('profile:proposed.title')
        .locator(`xpath=following-sibling::*[1][@id="${hash.slice(1)}"]`)
        .count(),
    ).toBe(1);
  };
  const takesBack = async (change: Change, isAsBefore: () => Promise<boolean>) => {
    await student().person.press(words.say('ui:toast.undo'));
    await becomes('the profile is as before', isAsBefore);
    await open(`/profil?changement=${change.kind}:${encodeURIComponent(change.what)}`);
    await receivesFocus(save());
  };

  it('the change that opens most leads to its field; one tap saves it and brings as many offers back as it said, undo takes it back', async () => {
    await open('/mes-offres');
    await student().person.follow(words.say('matches:excluded.show'));
    const before = await summary();
    await student().person.sees(words.any('matches:excluded.title'));
    const changes = region('matches:excluded.cheapest').getByRole('listitem');
    expect(await changes.count()).toBe(before.cheapest.length);
    const { change, count } = found(before.cheapest[0], 'a change that opens offers');
    await changes.first().getByText(change.sentence, { exact: true }).waitFor();
    await changes.first().getByRole('link').click();
    await isProposed(change);
    await page().keyboard.press('Enter');
    await student().person.reads(words.say('profile:proposed.done'));
    await becomes('as many offers are back as was said', async () => (await summary()).count === before.count - count);
    await takesBack(change, async () => (await summary()).count === before.count);
    expect(await summary()).toEqual(before);
  });

  it('"Ajouter" below a match leads to its field, and what it adds lifts the match as far as was said', async () => {
    const { items } = await get<{ items: { offer: { id: string } }[] }>('/api/student/matches?limit=50');
    const offers = items.map(({ offer }) => offer.id);
    const raises = await Promise.all(offers.map(async (id) => ({ id, raise: (await explained(id)).raise })));
    const lifted = raises.flatMap(({ id, raise }) => raise.map((change) => ({ id, change })));
    const { id, change } = found(
      lifted.find(({ change: { kind, before, after } }) => kind === 'skill' && shown(after) > shown(before)),
      'a match that a skill lifts',
    );
    await open(`/mes-offres/${id}`);
    const row = page()
      .getByRole('listitem')
      .filter({ hasText: change.sentence })
      .filter({ has: page().getByRole('link') });
    await row.getByText(words.say('matches:raise.gain', { before: shown(change.before), after: shown(change.after) })).waitFor();
    await row.getByRole('link').click();
    await isProposed(change);
    await save().click();
    await student().person.reads(words.say('profile:proposed.done'));
    await becomes('the match is as high as was said', async () => (await explained(id)).total === change.after);
    await takesBack(change, async () => (await explained(id)).total === change.before);
  });

  it('a reason opens its own offers, each with what keeps it out and what would bring it back', async () => {
    const [, ...others] = (await summary()).byConstraint;
    const listed = await Promise.all(
      others.map(async (reason) => ({
        reason,
        items: (await get<{ items: Excluded[] }>(`/api/student/excluded-offers?constraint=${reason.constraint}`)).items,
      })),
    );
    const { reason, items } = found(
      listed.find((one) => one.items.some(({ changes }) => changes.length > 0)),
      'a further reason with an offer that comes back',
    );
    await open('/offres-ecartees');
    await region('matches:excluded.cheapest').waitFor();
    await page()
      .getByRole('radiogroup', { name: words.say('matches:excluded.reasons') })
      .getByText(words.say(`matches:excluded.reason.${reason.constraint}`, { count: reason.count }), { exact: true })
      .click();
    await page().waitForURL(({ searchParams }) => searchParams.get('raison') === reason.constraint);
    const list = page().getByRole('region', { name: reason.sentence });
    const row = (title: string) => list.getByRole('listitem').filter({ has: page().getByRole('heading', { name: title, exact: true }) });
    const { offer, failed, changes } = found(
      items.find((one) => one.changes.length > 0 && items.filter(({ offer: { title } }) => title === one.offer.title).length === 1),
      'an offer of this reason with a title of its own',
    );
    for (const { sentence } of failed) await row(offer.title).getByText(sentence, { exact: true }).waitFor();
    await row(offer.title).getByText(words.say('matches:excluded.back-by')).waitFor();
    for (const { sentence } of changes) await row(offer.title).getByText(sentence, { exact: true }).waitFor();
    expect(await list.getByRole('heading', { level: 3 }).count()).toBe(items.length);
    await row(offer.title).locator('a[href^="/profil"]').first().click();
    await isProposed(found(changes[0], 'a change'));
  });

  it('a limit that an address proposes is saved and taken back; the one of now needs no change', async () => {
    const before = await limit();
    await open('/profil?changement=limit:95#lieu');
    await receivesFocus(save());
    await page().keyboard.press('Enter');
    await student().person.reads(words.say('profile:proposed.done'));
    expect(await limit()).toBe(95);
    await student().person.press(words.say('ui:toast.undo'));
    await becomes('the limit is what it was', async () => (await limit()) === before);
    await open(`/profil?changement=limit:${before}#lieu`);
    await student().person.reads(words.say('profile:proposed.already'));
  });
}
