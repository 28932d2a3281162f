import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { draftNames } from '../../draft-store.js';
import { draftOf, followDraft, hasDrafts } from './device-draft.js';

/** What a browser has, with its keys as properties. */
function storage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

describe('a draft on this device', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, writable: true, value: storage() });
  });
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('goes once the form holds again what is saved', () => {
    expect(followDraft('profile', 3, { isDirty: true, values: { city: 'Lyon' } })).toBe(true);
    expect([draftOf('profile', 3), hasDrafts()]).toEqual([{ city: 'Lyon' }, true]);
    expect(followDraft('profile', 3, { isDirty: false, values: { city: '' } })).toBe(true);
    expect([draftOf('profile', 3), hasDrafts()]).toEqual([null, false]);
  });

  it('goes when it was typed over another version', () => {
    followDraft('profile', 3, { isDirty: true, values: { city: 'Lyon' } });
    expect(draftOf('profile', 4)).toBeNull();
    expect(draftNames('')).toEqual([]);
  });

  it('does not count where nothing of it can be read', () => {
    localStorage.setItem('seve.draft.profile', '{"version":');
    expect([draftNames('').length, hasDrafts()]).toEqual([1, false]);
  });
});
