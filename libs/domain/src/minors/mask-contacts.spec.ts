import { describe, expect, it } from '@jest/globals';
import { HARMLESS_ADDRESSES, HARMLESS_NAMES, HARMLESS_TEXTS } from './harmless-texts.sample.js';
import { HOSTILE_NAMES, HOSTILE_TEXTS } from './hostile-texts.sample.js';
import { CONTACT_MASK, hasContactsInName, maskContacts } from './mask-contacts.js';

const CONTACT = /⟦([\s\S]*?)⟧/;
const partsOf = (text: string) => text.split(/\s+/).filter((part) => part.length > 1);

describe('ways to reach a person, masked', () => {
  it('has enough of both kinds to judge by', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(120);
    expect(new Set(HARMLESS_TEXTS).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE_TEXTS)('hides what stands between the marks: %j', (marked) => {
    const contact = CONTACT.exec(marked)?.[1] ?? '';
    const around = marked.replace(CONTACT, ' ');
    const masked = maskContacts(marked.replace(CONTACT, '$1'));
    expect(masked).toContain(CONTACT_MASK);
    const leaked = partsOf(contact).filter((part) => masked.includes(part) && !around.includes(part));
    expect({ masked, leaked }).toEqual({ masked, leaked: [] });
  });

  it.each(HARMLESS_TEXTS)('leaves as it is: %j', (text) => {
    expect(maskContacts(text)).toBe(text);
  });

  it('changes nothing more the second time', () => {
    for (const marked of HOSTILE_TEXTS) {
      const once = maskContacts(marked.replace(CONTACT, '$1'));
      expect(maskContacts(once)).toBe(once);
    }
  });

  it('keeps the words before and after', () => {
    expect(maskContacts('Appelez Anne au 06 12 34 56 78, après 14 h 30.')).toBe(`Appelez Anne au ${CONTACT_MASK}, après 14 h 30.`);
    expect(maskContacts('Écrivez à anne@firme.example, puis venez.')).toBe(`Écrivez à ${CONTACT_MASK}, puis venez.`);
  });

  it('reads the longest message there is in a moment', () => {
    const started = performance.now();
    for (const piece of ['1 ', 'a.', 'a@', 'jean point ', 'rue A', '0 6 ', 'www ', '[at]', 'x'])
      maskContacts(piece.repeat(2_000).slice(0, 2_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the name of a firm, a site or a person, or its postal address', () => {
  it.each([...HARMLESS_NAMES, ...HARMLESS_ADDRESSES])('may be %j', (name) => {
    expect(hasContactsInName(name)).toBe(false);
  });

  it.each(HOSTILE_NAMES)('is not %j', (name) => {
    expect(hasContactsInName(name)).toBe(true);
  });

  it.each(['snapchat patroncool', 'WhatsApp leo', 'Snap (leo80)', 'snap, leo_80', 'leo80 sur snap', 'leo_80 (insta)', 'Tiktok leocool'])(
    'is no account beside its network, where an offer may name networks: %j',
    (name) => {
      expect(hasContactsInName(name)).toBe(true);
    },
  );
});
