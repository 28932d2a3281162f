import type { Page } from 'playwright-core';
import { answered } from '../page/answered.js';
import { Words } from '../page/words.js';

const QUESTION = new Words('fr').say('ui:leave.title');
/** Where every way out leads: it holds no form. */
export const ELSEWHERE = '/accessibilite';
const PATIENCE_MS = 10_000;

export interface TypedField {
  field: string;
  value: string;
}

/**
 * In the page. Fields by form; a field outside of any form belongs to the group of those. Lists that propose and searches keep nothing.
 * Waits by timers: the frames of a page that is not shown never come.
 */
const READER = `(() => {
  const TEXT = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], input[type=number], textarea';
  const BOX = 'form input[type=checkbox]:not([role=switch]), form input[type=radio]';
  const FOLD = 'main form button[aria-expanded=false]:not([aria-haspopup])';
  const MOST_BOXES = 2;
  /** The fault is the form's, not its field's. */
  const MOST_ERASED = 3;
  /** From the press to the busy form: of the router of events, of the mutation, of the drawing. */
  const TURNS_TO_BUSY = 3;
  const boxes = () => [...document.querySelectorAll('[role=dialog]')];
  const asked = () => boxes().find((one) => one.textContent.includes(${JSON.stringify(QUESTION)}));
  const dialog = () => boxes().findLast((one) => one !== asked());
  const isUsable = (one) => one.checkVisibility() && !one.disabled && !one.readOnly && one.getAttribute('role') !== 'combobox'
    && !one.closest('[data-unasked], [data-passing], [role=search], search');
  const place = () => dialog() ?? document.querySelector('main');
  const here = () => [...(place()?.querySelectorAll(TEXT + ', ' + BOX) ?? [])].filter(isUsable);
  const isBox = (one) => one.type === 'checkbox' || one.type === 'radio';
  const valueOf = (one) => isBox(one) ? String(one.checked) : one.value;
  const groups = () => [...new Set(here().map((one) => one.closest('form')))];
  const nameOf = (one) => [one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.name ?? '', one.dataset.path ?? '', isBox(one) ? one.value : '']
    .map((part) => part.trim()).filter(Boolean).join(' ');
  const named = () => {
    const seen = new Map();
    return here().map((one) => {
      const name = nameOf(one);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { one, field: count > 1 ? name + ' ' + count : name };
    });
  };
  const turn = (ms = 0) => new Promise((next) => setTimeout(next, ms));
  const until = async (isSo) => {
    for (const end = Date.now() + ${PATIENCE_MS}; !isSo() && Date.now() < end; ) await turn(10);
    return Boolean(isSo());
  };
  const placeNow = () => __TSR_ROUTER__.state.location.pathname;
  const wordsFor = (one) => {
    if (/jj\\/mm\\/aaaa/.test(nameOf(one) + one.placeholder)) return '15/06/2031';
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
    await turn();
  };
  const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('seve.draft.'));
  const guardsReload = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const buttonsOf = (place) => [...place.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.disabled);
  const pressable = () => buttonsOf(document.querySelector('main'))
    .filter((one) => one.type !== 'submit' && !one.hasAttribute('aria-expanded') && one.role !== 'combobox' && !one.closest('[data-passing]'));
  return {
    groups: () => groups().length,
    type: async (group) => {
      const form = groups()[group];
      const ofForm = () => named().filter(({ one }) => one.closest('form') === form);
      const before = new Map(ofForm().map(({ one, field }) => [field, valueOf(one)]));
      const free = ofForm().flatMap(({ one }) => isBox(one) && !one.checked ? [one] : []);
      const isFirstOfName = (one, at) => one.type === 'checkbox' || free.findIndex(({ name }) => name === one.name) === at;
      for (const one of free.filter(isFirstOfName).slice(0, MOST_BOXES)) {
        if (one.isConnected) one.click();
        await turn();
      }
      // A choice alone holds no words: one click makes it again.
      if (ofForm().every(({ one }) => isBox(one))) return [];
      for (const { one } of ofForm()) if (one.isConnected && !isBox(one)) await write(one, wordsFor(one));
      document.activeElement?.blur();
      await turn();
      return ofForm().map(({ one, field }) => ({ field, value: valueOf(one) })).filter(({ field, value }) => before.get(field) !== value);
    },
    /** Types into the first fields and takes it back. Returns what is still held as typed. */
    erase: async (group) => {
      const form = groups()[group];
      const fields = here().filter((one) => one.closest('form') === form && !isBox(one)).slice(0, MOST_ERASED);
      const kept = drafts().length;
      for (const one of fields) {
        const before = one.value;
        if (one.isConnected) await write(one, wordsFor(one));
        if (one.isConnected) await write(one, before);
      }
      document.activeElement?.blur();
      await turn();
      if (await until(() => drafts().length <= kept && !guardsReload())) return [];
      return [guardsReload() ? 'a question at a reload' : 'a draft'];
    },
    lost: (typed) => {
      const now = named();
      return typed.filter(({ field, value }) => {
        const found = now.find((known) => known.field === field);
        return !found || valueOf(found.one) !== value;
      }).map(({ field }) => field);
    },
    isDialog: () => dialog() !== undefined,
    /** Until the question is there, or the page, or the dialog, has gone. The address changes before going back is asked about, the router’s after it. */
    gone: async (from) => {
      await until(() => asked() || (from === null ? !dialog() : placeNow() !== from));
      return asked() === undefined;
    },
    isClear: () => until(() => !asked() && !dialog()),
    isElsewhere: () => until(() => placeNow() === '${ELSEWHERE}'),
    answer: async (leaves) => {
      buttonsOf(asked())[leaves ? 0 : 1].click();
      return until(() => !asked());
    },
    guardsReload,
    unfold: async () => {
      for (const fold of document.querySelectorAll('main details')) fold.open = true;
      for (const fold of document.querySelectorAll(FOLD)) fold.click();
      await turn();
    },
    buttons: () => [...new Set(pressable().map((one) => one.textContent.trim()).filter(Boolean))],
    press: async (name) => {
      const found = pressable().find((one) => one.textContent.trim() === name);
      found?.focus();
      found?.click();
      await turn();
      return found !== undefined;
    },
    /** Returns whether there is a button that sends the form, which is pressed. Resolves once the answer is shown. */
    send: async (group) => {
      const button = groups()[group] && buttonsOf(groups()[group]).find((one) => one.type === 'submit');
      button?.click();
      for (let turns = 0; turns < TURNS_TO_BUSY; turns++) await turn();
      await until(() => !document.querySelector('form[aria-busy=true]'));
      return Boolean(button);
    },
    /** What was typed into a new offer is offered above the next one. */
    resume: async () => {
      const offered = document.querySelector('main a[href*="saisie="]');
      offered?.click();
      return Boolean(offered) && until(() => location.search.includes('saisie='));
    },
    leave: () => document.querySelector('footer a[href="${ELSEWHERE}"]').click(),
    back: () => history.back(),
    drop: () => {
      for (const key of drafts()) localStorage.removeItem(key);
    },
  };
})()`;

/** Has the page act on the fields it shows, and returns what it tells. */
export const ask = <Answer>(page: Page, act: string): Promise<Answer> => answered(act, page.evaluate<Answer>(`${READER}.${act}`));
