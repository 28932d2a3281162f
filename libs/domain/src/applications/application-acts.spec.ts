import { describe, expect, it } from '@jest/globals';
import { type ActFacts, isAnswerAct, openActs } from './application-acts.js';

const NOW = new Date('2026-11-24T11:00:00Z');
const LATER = new Date('2026-11-25T11:00:00Z');
const facts = (changes: Partial<ActFacts> = {}): ActFacts => ({
  canUndo: false,
  canCorrect: false,
  canRestore: false,
  hasSeat: true,
  interview: null,
  now: NOW,
  ...changes,
});
const PROPOSED = { status: 'proposed', startsAt: null, slots: [LATER], isRefused: false } as const;

describe('the buttons of an application', () => {
  it('take an answer back only for who gave it a moment ago', () => {
    expect(openActs('rejected', 'company_admin', facts())).toEqual(['change_mind']);
    expect(openActs('rejected', 'company_admin', facts({ canUndo: true }))).toContain('undo');
  });

  it('correct only a refusal that was noted from the phone, a few days ago at most', () => {
    expect(openActs('rejected', 'company_recruiter', facts({ canCorrect: true }))).toContain('correct_refusal');
    expect(openActs('rejected', 'student', facts({ canCorrect: true }))).toEqual([]);
  });

  it('take up again only what may be', () => {
    expect(openActs('withdrawn', 'student', facts())).toEqual([]);
    expect(openActs('obsolete', 'student', facts({ canRestore: true }))).toEqual(['restore']);
  });

  it('change one’s mind only while a seat is free', () => {
    expect(openActs('expired', 'company_recruiter', facts())).toEqual(['change_mind', 'reject']);
    expect(openActs('expired', 'company_recruiter', facts({ hasSeat: false }))).toEqual(['reject']);
  });

  it('cancel an interview only while it is ahead, and propose other times at any time', () => {
    const acts = (interview: ActFacts['interview']) => openActs('interview', 'company_admin', facts({ interview }));
    expect(acts(PROPOSED)).toEqual(['move_interview', 'cancel_interview', 'pool', 'offer', 'reject']);
    expect(acts({ ...PROPOSED, status: 'cancelled' })).toEqual(['move_interview', 'pool', 'offer', 'reject']);
    expect(acts({ ...PROPOSED, status: 'confirmed', startsAt: NOW })).toEqual(['move_interview', 'pool', 'offer', 'reject']);
  });

  it('choose a time while one is to come', () => {
    const acts = (interview: ActFacts['interview']) => openActs('interview', 'student', facts({ interview }));
    expect(acts(PROPOSED)).toEqual(['choose_slot', 'refuse_slots', 'withdraw']);
    expect(acts({ ...PROPOSED, isRefused: true })).toEqual(['choose_slot', 'withdraw']);
    expect(acts({ ...PROPOSED, status: 'confirmed', startsAt: LATER })).toEqual(['choose_slot', 'withdraw']);
    expect(acts({ ...PROPOSED, slots: [NOW] })).toEqual(['refuse_slots', 'withdraw']);
    expect(acts(null)).toEqual(['withdraw']);
  });
});

describe('an answer', () => {
  it('is what a company may take back', () => {
    expect(['reject', 'offer', 'pool', 'undo', null].filter(isAnswerAct)).toEqual(['reject', 'offer']);
  });
});
