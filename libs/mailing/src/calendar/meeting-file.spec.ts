import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import { letters, renderLetter } from '../index.js';
import { INTERVIEW_ACTS, INTERVIEW_AUDIENCES } from '../words/interview/interview-words.js';
import { type Meeting, meetingFile } from './meeting-file.js';

const PARTIES = { from: { name: 'Sève', address: 'bonjour@seve.example' }, to: 'ines@eleves.example' };
const MEETING: Meeting = {
  uid: '0193a7c2-6f0e-7c41-9d5b-2f6f0a1c8e11@interviews.seve',
  sequence: 2,
  isCancelled: false,
  startsAt: '2026-11-17T13:00:00Z',
  minutes: 45,
  summary: 'Entretien : Amidonnerie du Santerre',
  location: '4, rue de la Sucrerie; Estrées-Mons',
  description:
    'Technicien / Technicienne de laboratoire de contrôle, à l’amidonnerie\nsur place\nhttps://seve.example/mes-candidatures/7K2M',
  url: 'https://seve.example/mes-candidatures/7K2M',
};

const fileOf = (change: Partial<Meeting> = {}, parties: typeof PARTIES | null = PARTIES) => meetingFile({ ...MEETING, ...change }, parties);
/** Long lines unfolded (RFC 5545, 3.1). */
const linesOf = (content: string) => content.replace(/\r\n[ \t]/g, '').split('\r\n');
const eventOf = (content: string) => {
  const lines = linesOf(content);
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
};
/** The value of a property, with its parameters before the colon. */
const property = (content: string, name: string) =>
  eventOf(content).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
const times = (change: Partial<Meeting>) => {
  const { content } = fileOf(change);
  return [...property(content, 'DTSTART'), ...property(content, 'DTEND')];
};

describe('the calendar file of an interview', () => {
  it('has lines of at most 75 bytes, ended as the standard asks, and no half character', () => {
    const { content } = fileOf({ description: 'é'.repeat(400), summary: 'Entretien '.repeat(30) });
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const physical = content.split('\r\n');
    expect(physical.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(physical.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
    expect(property(content, 'DESCRIPTION')).toEqual([`DESCRIPTION:${'é'.repeat(400)}`]);
  });

  it('opens and closes each of its parts, and carries one event', () => {
    const lines = linesOf(fileOf().content);
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect([lines.at(0), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('keeps its UID and its number', () => {
    const { content } = fileOf();
    expect(property(content, 'UID')).toEqual([`UID:${MEETING.uid}`]);
    expect(property(content, 'SEQUENCE')).toEqual(['SEQUENCE:2']);
  });

  it('asks for a place in the calendar, or takes it back', () => {
    const { method, content } = fileOf();
    expect(method).toBe('REQUEST');
    expect(linesOf(content)).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'STATUS:CONFIRMED']));
    const cancelled = fileOf({ isCancelled: true });
    expect(cancelled.method).toBe('CANCEL');
    expect(linesOf(cancelled.content)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
  });

  it.each([
    ['in winter', '2026-11-17T13:00:00Z', '20261117T140000', '20261117T144500'],
    ['in summer', '2027-06-01T12:00:00.000Z', '20270601T140000', '20270601T144500'],
    ['written with another offset', '2026-11-17T14:00:00+01:00', '20261117T140000', '20261117T144500'],
    ['the minute before summer time', '2027-03-28T00:59:00Z', '20270328T015900', '20270328T034400'],
    ['the minute of summer time', '2027-03-28T01:00:00Z', '20270328T030000', '20270328T034500'],
    ['before the end of summer time', '2026-10-25T00:00:00Z', '20261025T020000', '20261025T024500'],
    ['after the end of summer time', '2026-10-25T02:00:00Z', '20261025T030000', '20261025T034500'],
    ['over the end of a year', '2026-12-31T22:30:00Z', '20261231T233000', '20270101T001500'],
  ])('shows what the clocks of Paris show, %s', (_when, startsAt, start, end) => {
    expect(times({ startsAt })).toEqual([`DTSTART;TZID=Europe/Paris:${start}`, `DTEND;TZID=Europe/Paris:${end}`]);
  });

  it.each([
    ['begins in it', '2026-10-25T01:30:00Z', '20261025T013000Z', '20261025T021500Z'],
    ['ends in it', '2026-10-25T00:30:00Z', '20261025T003000Z', '20261025T011500Z'],
  ])('uses world time when it %s: the second time that one hour of October is shown', (_when, startsAt, start, end) => {
    expect(times({ startsAt })).toEqual([`DTSTART:${start}`, `DTEND:${end}`]);
  });

  it('carries the rule of the zone that it names, and the instant of its making in world time', () => {
    const lines = linesOf(fileOf().content);
    expect(lines.indexOf('TZID:Europe/Paris')).toBe(lines.indexOf('BEGIN:VTIMEZONE') + 1);
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual([expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/)]);
  });

  it('escapes what people write', () => {
    const { content } = fileOf({ summary: 'Entretien, site; salle \\2\r\nEND:VCALENDAR' });
    expect(property(content, 'SUMMARY')).toEqual(['SUMMARY:Entretien\\, site\\; salle \\\\2\\nEND:VCALENDAR']);
    expect(property(content, 'LOCATION')).toEqual(['LOCATION:4\\, rue de la Sucrerie\\; Estrées-Mons']);
  });

  it('comes from Sève to its reader alone, who has nothing to answer there', () => {
    const { content } = fileOf();
    expect(property(content, 'ORGANIZER')).toEqual(['ORGANIZER;CN="Sève":mailto:bonjour@seve.example']);
    expect(property(content, 'ATTENDEE')).toEqual([expect.stringMatching(/PARTSTAT=ACCEPTED.*mailto:ines@eleves\.example$/i)]);
    expect(property(content, 'ATTENDEE')[0]).toContain('RSVP=FALSE');
    expect(property(fileOf({}, null).content, 'ATTENDEE')).toEqual([]);
  });
});

describe('the letter of an interview', () => {
  const { sample } = letters['application-interview'];
  const every = INTERVIEW_AUDIENCES.flatMap((audience) => INTERVIEW_ACTS.map((act) => ({ audience, act })));

  it.each(every)('to the $audience, $act, carries the file that goes with it', async ({ audience, act }) => {
    const { calendar } = await renderLetter('application-interview', { ...sample, audience, act, sequence: 3 }, 'fr', { parties: PARTIES });
    if (audience === 'teacher' || act === 'proposed') expect(calendar).toBeNull();
    else {
      expect(calendar?.method).toBe(act === 'cancelled' || act === 'reopened' ? 'CANCEL' : 'REQUEST');
      expect(property(calendar?.content ?? '', 'SEQUENCE')).toEqual(['SEQUENCE:3']);
      expect(property(calendar?.content ?? '', 'UID')).toEqual([`UID:${sample.uid}`]);
      expect(property(calendar?.content ?? '', 'SUMMARY')[0]).toContain(
        audience === 'company' ? 'Inès Lefebvre' : 'Amidonnerie du Santerre',
      );
    }
  });

  it('promises a file only where one comes with it', async () => {
    for (const locale of LOCALES) {
      for (const { audience, act } of every) {
        for (const chosen of [sample.chosen, null]) {
          const { text, calendar } = await renderLetter('application-interview', { ...sample, audience, act, chosen }, locale);
          expect(/fichier joint|attached file/.test(text)).toBe(calendar !== null);
        }
      }
    }
  });

  it('gives every reader of every act a subject of its own', async () => {
    const rendered = await Promise.all(every.map((change) => renderLetter('application-interview', { ...sample, ...change }, 'fr')));
    const toOne = (reader: string) => rendered.filter((_, index) => every[index]?.audience === reader).map(({ subject }) => subject);
    for (const audience of INTERVIEW_AUDIENCES) expect(new Set(toOne(audience)).size).toBe(INTERVIEW_ACTS.length);
  });

  it('lists the times to choose from, each as the clocks of Paris show it', async () => {
    const { text } = await renderLetter('application-interview', { ...sample, act: 'proposed', chosen: null }, 'fr');
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain).toContain('Choix 1 : mardi 17 novembre 2026, de 14 h à 14 h 45');
    expect(plain).toContain('Choix 2 : mercredi 18 novembre 2026, de 9 h 30 à 10 h 15');
    const english = await renderLetter('application-interview', { ...sample, act: 'proposed', chosen: null }, 'en');
    expect(english.text.replaceAll('\u00a0', ' ')).toContain('Choice 2: Wednesday 18 November 2026, 09:30 to 10:15');
  });

  it('given up for other times: takes the old one out and lists the others', async () => {
    const { text, calendar } = await renderLetter('application-interview', { ...sample, act: 'reopened' }, 'fr');
    expect(text.replaceAll('\u00a0', ' ')).toContain('Choix 2 : mercredi 18 novembre 2026, de 9 h 30 à 10 h 15');
    expect(property(calendar?.content ?? '', 'DTSTART')).toEqual(['DTSTART;TZID=Europe/Paris:20261117T140000']);
  });

  it('says how people meet when no place is given', async () => {
    const change = { mode: 'phone', place: null } as const;
    const { text, calendar } = await renderLetter('application-interview', { ...sample, ...change }, 'fr');
    expect(text).toContain('par téléphone');
    expect(text).not.toContain('Numéro');
    expect(property(calendar?.content ?? '', 'LOCATION')).toEqual(['LOCATION:par téléphone']);
  });
});
