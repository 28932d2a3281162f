import type { Page } from 'playwright-core';
import { answered } from '../page/answered.js';
import { headingOf } from '../page/heading.js';
import type { Person } from '../page/person.js';
import { routeTo } from '../page/route-to.js';
import { Words } from '../page/words.js';

const WORDS = new Words('fr');
const QUESTION = WORDS.say('ui:leave.title');
/** Where every way out leads: it holds no form. */
const ELSEWHERE = '/accessibilite';
/** Of the buttons of a screen, so many are pressed; those of a list have one name. */
const MOST_BUTTONS = 25;
const PATIENCE_MS = 10_000;
const REFUSAL = { status: 422, contentType: 'application/problem+json', body: '{"status":422,"code":"refused","detail":"Refusé."}' };

interface TypedField {
  field: string;
  value: string;
}

/** In the page. Fields for words, by form; a field outside of any form belongs to the group of those. Lists that propose and searches keep nothing. */
const READER = `(() => {
  const TEXT = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], input[type=number], textarea';
  const asked = () => [...document.querySelectorAll('[role=dialog]')].find((one) => one.textContent.includes(${JSON.stringify(QUESTION)}));
  const dialog = () => [...document.querySelectorAll('[role=dialog]')].findLast((one) => one !== asked());
  const isWritten = (one) => one.checkVisibility() && !one.disabled && !one.readOnly && one.getAttribute('role') !== 'combobox'
    && !one.closest('[data-unasked], [data-passing], [role=search]');
  const fieldsIn = (place) => place ? [...place.querySelectorAll(TEXT)].filter(isWritten) : [];
  const here = () => fieldsIn(dialog() ?? document.querySelector('main'));
  const groups = () => [...new Set(here().map((one) => one.closest('form')))];
  const nameOf = (one) => (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.name ?? '').trim() + ' ' + (one.dataset.path ?? '');
  const named = () => {
    const seen = new Map();
    return here().map((one) => {
      const name = nameOf(one);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { one, field: name + ' ' + count };
    });
  };
  const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const until = async (isSo) => {
    for (const end = Date.now() + ${PATIENCE_MS}; !isSo() && Date.now() < end; ) await frames();
    return isSo();
  };
  const wordsFor = (one) => {
    if (one.inputMode === 'numeric' && /jj\\/mm\\/aaaa/.test(nameOf(one))) return '15/06/2031';
    if (one.inputMode === 'numeric' || one.inputMode === 'decimal' || one.type === 'number') return one.value === '7' ? '8' : '7';
    if (one.type === 'email') return 'relu.deux.fois@exemple.fr';
    if (one.type === 'tel') return '06 12 34 56 78';
    const most = one.maxLength > 0 ? one.maxLength : 500;
    return ('Relu deux fois. ' + one.value).slice(0, most).trim();
  };
  const write = async (one, value) => {
    one.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value').set.call(one, value);
    one.dispatchEvent(new Event('input', { bubbles: true }));
    await frames();
  };
  return {
    groups: () => groups().length,
    type: async (group) => {
      const typed = [];
      const form = groups()[group];
      for (const { one, field } of named().filter(({ one }) => one.closest('form') === form)) {
        const before = one.value;
        await write(one, wordsFor(one));
        if (one.isConnected && one.value !== before) typed.push({ field, value: one.value });
      }
      return typed;
    },
    lost: (typed) => {
      const now = named();
      return typed.filter(({ field, value }) => now.find((known) => known.field === field)?.one.value !== value).map(({ field }) => field);
    },
    isDialog: () => dialog() !== undefined,
    isAsked: () => asked() !== undefined,
    /** Until the question is there, or the page, or the dialog, has gone. */
    gone: async (from) => {
      await until(() => asked() || (from === null ? !dialog() : location.pathname !== from));
      return asked() === undefined;
    },
    isClear: () => until(() => !asked() && !dialog()),
    isAnswered: () => until(() => !asked()),
    isElsewhere: () => until(() => location.pathname === '${ELSEWHERE}'),
    answer: async (leaves) => {
      const buttons = [...asked().querySelectorAll('button')];
      buttons[leaves ? 0 : 1].click();
      await frames();
    },
    guardsReload: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    unfold: () => {
      for (const fold of document.querySelectorAll('main details')) fold.open = true;
    },
    buttons: () => [...new Set([...document.querySelectorAll('main button:not([type=submit])')]
      .filter((one) => one.checkVisibility() && !one.disabled && !one.hasAttribute('aria-expanded') && one.role !== 'combobox' && !one.closest('[data-passing]'))
      .map((one) => one.textContent.trim()).filter(Boolean))],
    press: async (name) => {
      const found = [...document.querySelectorAll('main button:not([type=submit])')].find((one) => one.textContent.trim() === name && one.checkVisibility());
      found?.focus();
      found?.click();
      await frames();
    },
    leave: () => document.querySelector('footer a[href="${ELSEWHERE}"]').click(),
    back: () => history.back(),
    drop: () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('seve.draft.')) localStorage.removeItem(key);
    },
  };
})()`;

const ask = <Answer>(page: Page, act: string): Promise<Answer> => answered(act, page.evaluate<Answer>(`${READER}.${act}`));

/** Refuses every write: nothing is saved, the words are in the page alone. */
export async function refuseWrites({ page }: Person): Promise<void> {
  await page.addInitScript('window.print = () => {}; window.open = () => null;');
  if (page.url() === 'about:blank') await page.goto(ELSEWHERE);
  await page.evaluate('window.print = () => {}; window.open = () => null;');
  await page.route(
    ({ pathname }) => pathname.startsWith('/api/'),
    (route) => (['GET', 'HEAD'].includes(route.request().method()) ? route.fallback() : route.fulfill(REFUSAL)),
  );
}

/**
 * Types into the forms of a screen, those on the page and those behind its buttons, and leaves by each way out. Returns what was lost
 * without a question. `pressed`: names of buttons that were pressed before, on screens of the same kind.
 */
export async function lostWords(person: Person, address: string, pressed: Set<string>): Promise<string[]> {
  const { page, traffic } = person;
  const open = async (button?: string) => {
    await routeTo(page, address);
    await headingOf(page).waitFor();
    await traffic.quiet();
    await ask(page, 'unfold()');
    if (button === undefined) return;
    await ask(page, `press(${JSON.stringify(button)})`);
    await traffic.quiet();
  };
  const lost: string[] = [];
  await open();
  const path = await page.evaluate<string>('location.pathname');
  const onPage = await ask<number>(page, 'groups()');
  const buttons = (await ask<string[]>(page, 'buttons()')).filter((name) => !pressed.has(name)).slice(0, MOST_BUTTONS);
  for (let group = 0; group < onPage; group++) {
    if (group > 0) await open();
    lost.push(...(await leaveByEachWay(person, group, () => open())));
  }
  let isThere = onPage === 0;
  for (const button of buttons) {
    pressed.add(button);
    if (isThere) {
      await ask(page, `press(${JSON.stringify(button)})`);
      await traffic.quiet();
    } else await open(button);
    isThere = (await page.evaluate('location.pathname')) === path;
    if (await ask(page, 'isDialog()')) {
      lost.push(...(await leaveDialog(page)).map((fault) => `${button}: ${fault}`));
      isThere = false;
    } else if (isThere && (await ask<number>(page, 'groups()')) > onPage) {
      lost.push(...(await leaveByEachWay(person, onPage, () => open(button))).map((fault) => `${button}: ${fault}`));
      isThere = false;
    }
  }
  await ask(page, 'drop()');
  return lost;
}

/** By a link, by going back, by a reload; each is asked about, or what was typed is there again. */
async function leaveByEachWay(person: Person, group: number, reopen: () => Promise<void>): Promise<string[]> {
  const { page, traffic } = person;
  const typed = await ask<TypedField[]>(page, `type(${group})`);
  if (typed.length === 0) return [];
  const missing = async (way: string) =>
    (await ask<string[]>(page, `lost(${JSON.stringify(typed)})`)).map((field) => `"${field}" is lost by ${way}`);
  const path = await page.evaluate<string>('location.pathname');
  await ask(page, 'leave()');
  if (!(await isAsked(page, path))) {
    await headingOf(page).waitFor();
    await traffic.quiet();
    await reopen();
    return missing('a link');
  }
  const lost: string[] = [];
  await ask(page, 'answer(false)');
  await ask(page, 'isAnswered()');
  lost.push(...(await missing('staying')));
  if (!(await ask(page, 'guardsReload()'))) lost.push('a reload does not ask');
  await ask(page, 'back()');
  if (await isAsked(page, path)) {
    await ask(page, 'answer(false)');
    await ask(page, 'isAnswered()');
    lost.push(...(await missing('staying')));
    await ask(page, 'leave()');
    if (await isAsked(page, path)) await ask(page, 'answer(true)');
  } else lost.push('going back does not ask');
  if (!(await ask(page, 'isElsewhere()'))) lost.push('"Quitter" does not leave');
  await headingOf(page).waitFor();
  return lost;
}

/** By Escape. */
async function leaveDialog(page: Page): Promise<string[]> {
  const lost: string[] = [];
  const isOfWords = (await ask<number>(page, 'groups()')) > 0;
  const typed = isOfWords ? await ask<TypedField[]>(page, 'type(0)') : [];
  await page.keyboard.press('Escape');
  if (typed.length > 0) {
    if (await ask(page, 'gone(null)')) return [`${typed.map(({ field }) => `"${field}"`).join(', ')} lost by Escape`];
    await ask(page, 'answer(false)');
    await ask(page, 'isAnswered()');
    lost.push(...(await ask<string[]>(page, `lost(${JSON.stringify(typed)})`)).map((field) => `"${field}" is lost by staying`));
    await page.keyboard.press('Escape');
    if (await ask(page, 'gone(null)')) return [...lost, 'Escape does not ask again'];
    await ask(page, 'answer(true)');
  }
  if (!(await ask(page, 'isClear()'))) lost.push('the dialog does not close');
  return lost;
}

/** Waits for the question, or for the next page. */
async function isAsked(page: Page, from: string): Promise<boolean> {
  return !(await ask<boolean>(page, `gone(${JSON.stringify(from)})`));
}
