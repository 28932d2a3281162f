import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { leaveQuestion } from './leave-question.js';
import { LeavingScope } from './leaving.js';

describe('leaving a page', () => {
  afterEach(() => leaveQuestion.answer(false));

  it('asks nothing where all is saved, or saves itself in time', async () => {
    const page = new LeavingScope();
    let isSaved = false;
    page.add({ isUnsaved: () => false });
    page.add({
      isUnsaved: () => !isSaved,
      saveNow: async () => {
        isSaved = true;
      },
    });
    expect(page.isUnsaved()).toBe(true);
    expect(await page.mayLeave()).toBe(true);
    expect(leaveQuestion.isAsked()).toBe(false);
  });

  it('asks once about what cannot be saved, and stays or leaves as it is answered', async () => {
    const page = new LeavingScope();
    const forget = page.add({ isUnsaved: () => true, saveNow: async () => undefined });
    for (const leaves of [false, true]) {
      const leaving = page.mayLeave();
      while (!leaveQuestion.isAsked()) await Promise.resolve();
      expect(await page.mayLeave()).toBe(false);
      leaveQuestion.answer(leaves);
      expect(await leaving).toBe(leaves);
    }
    forget();
    expect(await page.mayLeave()).toBe(true);
  });

  it('counts the words of a dialog for its page, and those of the page not for the dialog', () => {
    const page = new LeavingScope();
    const dialog = new LeavingScope(page);
    const forget = dialog.add({ isUnsaved: () => true });
    expect([dialog.isUnsaved(), page.isUnsaved()]).toEqual([true, true]);
    forget();
    page.add({ isUnsaved: () => true });
    expect([dialog.isUnsaved(), page.isUnsaved()]).toEqual([false, true]);
  });

  it('does not wait for a save that never ends, nor for one that fails', async () => {
    jest.useFakeTimers();
    for (const saveNow of [() => new Promise(() => undefined), () => Promise.reject(new Error('offline'))]) {
      const page = new LeavingScope();
      page.add({ isUnsaved: () => true, saveNow });
      const leaving = page.mayLeave();
      await jest.advanceTimersByTimeAsync(3_000);
      expect(leaveQuestion.isAsked()).toBe(true);
      leaveQuestion.answer(true);
      expect(await leaving).toBe(true);
    }
    jest.useRealTimers();
  });

  it('asks by other means where the dialog does not arrive, and asks again next time', async () => {
    const answers = [false, true];
    leaveQuestion.askBy({ load: () => Promise.reject(new TypeError('Failed to fetch')), confirm: () => answers.shift() === true });
    leaveQuestion.prepare();
    expect(await leaveQuestion.ask()).toBe(false);
    expect(await leaveQuestion.ask()).toBe(true);
    expect(leaveQuestion.isAsked()).toBe(false);
  });
});
