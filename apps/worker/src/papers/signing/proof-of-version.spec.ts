import { describe, expect, it } from '@jest/globals';
import type { PaperVersion, Signatory, SignatureEvent } from '@seve/database';
import { proofOf } from './proof-of-version.js';

const at = new Date('2026-12-01T09:05:00Z');
const signed = (id: string, role: Signatory['role'], name: string): Signatory =>
  ({
    ...{ id, role, name, order: 1, state: 'signed', method: 'code', signedAt: at },
    email: `${name}@moulin.example`,
    accountId: null,
  }) as Signatory;
const event = (signatoryId: string, evidence: SignatureEvent['evidence']): SignatureEvent =>
  ({
    ...{ versionId: 'v', version: {} as PaperVersion, number: 1, kind: 'signed', signatoryId, actorAccountId: null },
    ...{ at, sha256: 'ab', evidence: { ip: '192.0.2.17', ...evidence }, hash: 'ab' },
  }) as SignatureEvent;

describe('the page of proof of a version', () => {
  it('has one line for a person who signed in two capacities, which it names, and one event for each', () => {
    const document = proofOf({
      kind: 'internship',
      ...{ version: { number: 1, sha256: 'ab', contractId: null } as PaperVersion, title: 'Convention de stage', length: 5 },
      ...{ sealedAt: at, verifyAt: 'https://seve.example/verifier' },
      signatories: [signed('a', 'host', 'Marc'), signed('b', 'tutor', 'Marc'), signed('c', 'referent', 'Nadia')],
      events: [event('a', { capacities: 'host tutor' }), event('b', { capacities: 'host tutor' }), event('c', {})],
    });
    const [signers, events] = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(signers?.map(([roles, name]) => `${roles}: ${name}`)).toEqual([
      'Organisme d’accueil et Tuteur: Marc',
      'Enseignant référent: Nadia',
    ]);
    expect(events?.map(([, by, act]) => `${by} ${act}`)).toEqual([
      'Marc a signé en qualité de «\u00a0Organisme d’accueil\u00a0»',
      'Marc a signé en qualité de «\u00a0Tuteur\u00a0»',
      'Nadia a signé',
    ]);
  });
});
