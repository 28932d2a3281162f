import type { Page } from 'playwright-core';
import { headingOf } from '../page/heading.js';
import type { Person } from '../page/person.js';
import { routeTo } from '../page/route-to.js';
import { ask, ELSEWHERE, type TypedField } from './typed-fields.js';

/** Of the buttons of a screen, so many are pressed; those of a list have one name. */
const MOST_BUTTONS = 25;
/** One form takes a second or two; of a screen with all its buttons none takes half of this. */
const SCREEN_WITHIN_MS = 120_000;
const REFUSAL = { status: 422, contentType: 'application/problem+json', body: '{"status":422,"code":"refused","detail":"Refusé."}' };

/** Refuses every write: nothing is saved, the words are in the page alone. */
export async function refuseWrites({ page }: Person): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(ELSEWHERE);
  await page.evaluate('window.print = () => {}; window.open = () => null;');
  await page.route(
    ({ pathname }) => pathname.startsWith('/api/'),
    (route) => (['GET', 'HEAD'].includes(route.request().method()) ? route.fallback() : route.fulfill(REFUSAL)),
  );
}

export interface Left {
  /** Typed into, however often. */
  fields: number;
  /** What was lost without a question. */
  lost: string[];
}

/**
 * Types into the forms of a screen, those on the page and those behind its buttons, and leaves by each way out.
 * `isPressed`: whether a button is to be pressed, by its name.
 */
export async function leaveTyped(person: Person, address: string, isPressed: (button: string) => boolean): Promise<Left> {
  const { page, traffic } = person;
  const until = Date.now() + SCREEN_WITHIN_MS;
  const open = async (button?: string): Promise<void> => {
    if (Date.now() > until) throw new Error(`${address} takes over ${SCREEN_WITHIN_MS} ms`);
    if (new URL(page.url()).pathname !== ELSEWHERE) await arrive(person, ELSEWHERE);
    await arrive(person, address);
    await ask(page, 'unfold()');
    if (button !== undefined) await press(button);
  };
  const press = async (button: string): Promise<void> => {
    await ask(page, `press(${JSON.stringify(button)})`);
    await traffic.quiet();
  };
  const left: Left = { fields: 0, lost: [] };
  await open();
  const path = pathOf(page);
  const onPage = await ask<number>(page, 'groups()');
  const buttons = (await ask<string[]>(page, 'buttons()')).filter(isPressed).slice(0, MOST_BUTTONS);
  for (let group = 0; group < onPage; group++) {
    if (group > 0) await open();
    await leaveByEachWay(person, group, () => open(), left);
  }
  let isThere = onPage === 0;
  for (const button of buttons) {
    await (isThere ? press(button) : open(button));
    isThere = pathOf(page) === path;
    if (await ask(page, 'isDialog()')) {
      await leaveDialog(person, left, button);
      isThere = false;
    } else if (isThere && (await ask<number>(page, 'groups()')) > onPage) {
      await leaveByEachWay(person, onPage, () => open(button), left);
      isThere = false;
    }
  }
  await ask(page, 'drop()');
  return left;
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;

async function arrive({ page, traffic }: Person, address: string): Promise<void> {
  await routeTo(page, address);
  await headingOf(page).waitFor();
  await traffic.quiet();
}

/** By sending what is refused, by a link, by a reload, by going back; each is asked about, or what was typed is there again. */
async function leaveByEachWay(person: Person, group: number, reopen: () => Promise<void>, left: Left): Promise<void> {
  const { page, traffic } = person;
  for (const held of await ask<string[]>(page, `erase(${group})`)) left.lost.push(`what is typed and taken back leaves ${held}`);
  const typed = await type(page, group, left);
  if (typed.length === 0) return;
  const path = pathOf(page);
  const comesBack = async (way: string) => {
    await headingOf(page).waitFor();
    await traffic.quiet();
    await reopen();
    if (await ask<boolean>(page, 'resume()')) await traffic.quiet();
    await ask(page, 'unfold()');
    await check(page, typed, way, left);
  };
  if (await ask<boolean>(page, `send(${group})`)) {
    await traffic.quiet();
    if (await ask(page, 'isDialog()')) await page.keyboard.press('Escape');
    if (!(await ask(page, 'isClear()'))) left.lost.push('a dialog over what was sent does not close');
    if (pathOf(page) !== path) return comesBack('sending');
    await check(page, typed, 'a sending that is refused', left);
  }
  await ask(page, 'leave()');
  if (!(await isAsked(page, path))) return comesBack('a link');
  await ask(page, 'answer(false)');
  await check(page, typed, 'staying after a link', left);
  if (!(await ask(page, 'guardsReload()'))) left.lost.push('a reload does not ask');
  await ask(page, 'back()');
  if (await isAsked(page, path)) {
    await ask(page, 'answer(false)');
    await check(page, typed, 'staying after going back', left);
    await ask(page, 'leave()');
    if (await isAsked(page, path)) await ask(page, 'answer(true)');
  } else left.lost.push('going back does not ask');
  if (!(await ask(page, 'isElsewhere()'))) left.lost.push('"Quitter" does not leave');
  await headingOf(page).waitFor();
}

/** By sending what is refused, and by Escape. */
async function leaveDialog({ page, traffic }: Person, left: Left, button: string): Promise<void> {
  const typed = (await ask<number>(page, 'groups()')) > 0 ? await type(page, 0, left) : [];
  if (typed.length > 0 && (await ask<boolean>(page, 'send(0)'))) {
    await traffic.quiet();
    await check(page, typed, `a sending that is refused of "${button}"`, left);
  }
  await page.keyboard.press('Escape');
  if (typed.length > 0) {
    if (await ask(page, 'gone(null)')) return void left.lost.push(`Escape from "${button}" does not ask`);
    await ask(page, 'answer(false)');
    await check(page, typed, `staying in "${button}"`, left);
    await page.keyboard.press('Escape');
    if (await ask(page, 'gone(null)')) return void left.lost.push(`Escape from "${button}" does not ask again`);
    await ask(page, 'answer(true)');
  }
  if (typed.length === 0 && !(await ask(page, 'gone(null)'))) await ask(page, 'answer(true)');
  if (!(await ask(page, 'isClear()'))) left.lost.push(`"${button}" does not close`);
}

async function type(page: Page, group: number, left: Left): Promise<TypedField[]> {
  const typed = await ask<TypedField[]>(page, `type(${group})`);
  left.fields += typed.length;
  return typed;
}

async function check(page: Page, typed: readonly TypedField[], way: string, left: Left): Promise<void> {
  for (const field of await ask<string[]>(page, `lost(${JSON.stringify(typed)})`)) left.lost.push(`"${field}" is lost by ${way}`);
}

/** Waits for the question, or for the next page. */
async function isAsked(page: Page, from: string): Promise<boolean> {
  return !(await ask<boolean>(page, `gone(${JSON.stringify(from)})`));
}
