import { stat } from 'node:fs/promises';
import { migrations } from '@seve/database';
import { Refused } from '../refused.js';
import { membersIn } from './archive-members.js';
import { type Fingerprint, FORMAT, MANIFEST, type Manifest, membersOf, pathOfMember, staysBelow, tableOfMember } from './manifest.js';

/** Reads the whole archive and compares each member with the manifest. @throws Refused, with nothing changed */
export async function checkArchive(path: string): Promise<Manifest> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Refused(`Il n’y a pas d’archive « ${path} ».`);
  const { manifest, members } = await readAll(path).catch((error: unknown) => {
    if (error instanceof Refused) throw error;
    throw new Refused(`L’archive « ${path} » est coupée ou abîmée (${(error as Error).message}). Rien n’a été touché.`);
  });
  const faults = differences(membersOf(manifest), members);
  if (faults.length > 0)
    throw new Refused([`L’archive « ${path} » n’est pas celle qui a été écrite. Rien n’a été touché.`, ...faults].join('\n'));
  checkVersion(manifest);
  return manifest;
}

async function readAll(path: string): Promise<{ manifest: Manifest; members: Map<string, Fingerprint> }> {
  const members = new Map<string, Fingerprint>();
  let manifest: Manifest | null = null;
  for await (const { name, content, fingerprint } of membersIn(path)) {
    if (name === MANIFEST) manifest = asManifest(await textOf(content));
    else {
      for await (const _chunk of content);
      members.set(name, fingerprint());
    }
  }
  if (manifest === null) throw new Error('son inventaire manque');
  return { manifest, members };
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function asManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== FORMAT)
    throw new Refused(`Cette archive est du format ${manifest.format}, que cette version de Sève ne lit pas.`);
  return manifest;
}

function differences(expected: ReadonlyMap<string, Fingerprint>, members: ReadonlyMap<string, Fingerprint>): string[] {
  const faults: string[] = [];
  for (const [name, { bytes, sha256 }] of expected) {
    const member = members.get(name);
    if (!member) faults.push(`  - ${name} manque`);
    else if (member.bytes !== bytes || member.sha256 !== sha256) faults.push(`  - ${name} a été changé`);
  }
  for (const name of members.keys()) {
    const isNamed = expected.has(name) && (tableOfMember(name) !== null || staysBelow(pathOfMember(name) ?? ''));
    if (!isNamed) faults.push(`  - ${name} n’est pas dans l’inventaire`);
  }
  return faults;
}

/** Refuses a newer backup, which would lose what this version does not know; an older one is migrated after it is loaded. */
function checkVersion(manifest: Manifest): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Refused(
    `Cette archive vient de Sève ${manifest.version}, plus récent que cette version-ci (schéma « ${unknown.at(-1)} »). Restaurez-la avec cette version-là. Rien n’a été touché.`,
  );
}
