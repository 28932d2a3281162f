import { describe, expect, it } from '@jest/globals';
import { paperFaults } from './paper-faults.js';
import { paperLines } from './paper-text.js';
import { type ProofFacts, proofPaper } from './proof-paper.js';
import { shortenedIp } from './shortened-ip.js';

const at = new Date('2026-11-05T09:05:00Z');
const FACTS: ProofFacts = {
  ...{ title: 'Convention de stage', version: 2, sha256: 'ab'.repeat(32), length: 57_389, sealedAt: at },
  verifyAt: 'https://seve.example/verifier',
  signatories: [
    {
      roles: ['Entreprise', 'Tuteur'],
      name: 'Lê Văn Đức',
      method: 'code',
      signedAt: at,
      ip: '192.0.2.17',
      filed: null,
      drawing: 'M1 2 L3 4',
    },
    {
      ...{ roles: ['Stagiaire'], name: 'Léa Fontaine', method: 'scan', signedAt: at, ip: null },
      drawing: null,
      filed: { by: 'Karim Benali', at, sha256: 'ef'.repeat(32) },
    },
  ],
  events: [{ at, by: 'Lê Văn Đức', act: 'a signé par code', hash: 'cd'.repeat(32) }],
};

describe('the page of proof', () => {
  it('says what was signed, by whom, how, when and from where, by the clocks of Paris', () => {
    const lines = paperLines(proofPaper(FACTS)).join('\n');
    expect(paperFaults(proofPaper(FACTS))).toEqual([]);
    expect(lines).toContain('Version\u00a0: 2');
    expect(lines).toContain(`Empreinte SHA-256 du PDF signé\u00a0: ${'ab'.repeat(32)}`);
    expect(lines).toMatch(/Entreprise et Tuteur \| Lê Văn Đức \| Code, nom dessiné \| 05\/11\/2026 10\u00a0h\u00a005 \| 192\.0\.2\.x/);
    expect(lines).toContain(
      `Léa Fontaine\u00a0: déposé par l’établissement le 5 novembre 2026 à 10\u00a0h\u00a005 (Karim Benali), SHA-256 ${'ef'.repeat(32)}`,
    );
    expect(lines).toContain(`a signé par code | ${'cd'.repeat(6)}…`);
    expect(lines).toContain(`Empreinte du dernier événement\u00a0: ${'cd'.repeat(32)}`);
    expect(lines).toContain('Nom dessiné\u00a0: Lê Văn Đức');
    expect(lines).toContain('https://seve.example/verifier');
  });

  it('claims a simple electronic signature, without time stamp, and nothing more', () => {
    const text = paperLines(proofPaper(FACTS)).join('\n');
    expect(text).toContain('Signature électronique simple.');
    expect(text).toContain('aucune autorité d’horodatage');
    expect(text).not.toMatch(/avancée|qualifiée|eIDAS/i);
  });

  it('shows the network of an address, never its machine', () => {
    expect(shortenedIp('::ffff:192.0.2.17')).toBe('192.0.2.x');
    expect(shortenedIp('2001:db8:12:34::9')).toBe('2001:db8:12:x');
    expect(shortenedIp('2001:db8::9')).toBe('2001:db8:x');
    expect(shortenedIp('::1')).toBe(':x');
  });
});
