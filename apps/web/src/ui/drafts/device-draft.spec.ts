import { describe, expect, it } from '@jest/globals';
import { draftNames, dropEveryDraft, keepDraftsOf } from '../../draft-store.js';
import { draftOnDevice, followDraft, hasDrafts, judgeDrafts } from './device-draft.js';
import { useDeviceStorage } from './device-storage.sample.js';

describe('a draft on this device', () => {
  useDeviceStorage();

  const saved = { city: '', km: 5 };
  const typed = { city: 'Lyon', km: 5 };

  it('goes once the form holds again what is saved', async () => {
    expect(followDraft('profile', 3, { isDirty: true, values: typed, saved })).toBe(true);
    expect([draftOnDevice('profile', 3, saved), await hasDrafts()]).toEqual([typed, true]);
    expect(followDraft('profile', 3, { isDirty: false, values: saved, saved })).toBe(true);
    expect([draftOnDevice('profile', 3, saved), await hasDrafts()]).toEqual([null, false]);
  });

  it('comes back over what was saved since, in the fields that were typed', () => {
    followDraft('profile', 3, { isDirty: true, values: typed, saved });
    expect(draftOnDevice('profile', 3, { city: 'Nantes', km: 20 })).toEqual({ city: 'Lyon', km: 20 });
  });

  it('goes when it was typed into another version of the form', () => {
    followDraft('profile', 3, { isDirty: true, values: typed, saved });
    expect(draftOnDevice('profile', 4, saved)).toBeNull();
    expect(draftNames('')).toEqual([]);
  });

  it('does not count where nothing of it can be read, or its form is closed', async () => {
    localStorage.setItem('seve.draft.profile', '{"version":');
    expect([draftNames('').length, await hasDrafts()]).toEqual([1, false]);
    judgeDrafts('offer', async (name) => name === 'offer.closed');
    followDraft('offer.closed', 1, { isDirty: true, values: typed, saved });
    expect(await hasDrafts()).toBe(false);
    followDraft('offer.open', 1, { isDirty: true, values: typed, saved });
    expect(await hasDrafts()).toBe(true);
  });

  it('is not shown to the next account, whose session before ended without a sign-out', () => {
    followDraft('declared-place', 1, { isDirty: true, values: typed, saved });
    keepDraftsOf('lea');
    keepDraftsOf('lea');
    expect(draftNames('')).toEqual(['declared-place']);
    keepDraftsOf('marc');
    expect(draftNames('')).toEqual([]);
    dropEveryDraft();
    followDraft('sign-up', 1, { isDirty: true, values: typed, saved });
    keepDraftsOf('lea');
    expect(draftNames('')).toEqual(['sign-up']);
  });

  it('counts where its form cannot be asked about', async () => {
    judgeDrafts('offline', () => Promise.reject(new TypeError('Failed to fetch')));
    followDraft('offline.1', 1, { isDirty: true, values: typed, saved });
    expect(await hasDrafts()).toBe(true);
  });
});
