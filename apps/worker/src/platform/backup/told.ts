import type { Manifest } from './archive/manifest.js';
import type { Carried } from './bring-up-to-date.js';
import type { WentBack } from './go-back.js';
import type { Findings } from './restoration.js';
import type { Saved } from './save.js';

const count = (number: number): string => number.toLocaleString('fr-FR');
const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);
/** Maximum number of names shown of a longer list. */
const SHOWN = 10;

function contents(manifest: Manifest): string[] {
  return [
    `  état du           ${manifest.at} (Sève ${manifest.version}, PostgreSQL ${manifest.server})`,
    `  lignes            ${count(rowsOf(manifest))} dans ${count(manifest.tables.length)} tables, ${count(manifest.accounts)} comptes`,
    `  fichiers          ${count(manifest.files.length)}, clés des sceaux et registres compris`,
  ];
}

export function toldOfBackup({ path, manifest, lost }: Saved): string[] {
  const gone = manifest.missing.length - lost.length;
  return [
    `Sauvegarde écrite : ${path}`,
    ...contents(manifest),
    ...some('supprimés pendant la sauvegarde, avec leur ligne', gone),
    ...listed('lignes sans leur fichier, déjà avant cette sauvegarde', lost),
    'Elle contient des données personnelles et les clés des sceaux : chiffrez-la avant de la déplacer. SEVE_SECRET n’y est pas : gardez-le à part.',
  ];
}

export const toldOfCheck = (path: string, manifest: Manifest): string[] => [`Archive entière : ${path}`, ...contents(manifest)];

export function toldOfRestore(manifest: Manifest, findings: Findings): string[] {
  return [
    'Restauration terminée.',
    ...contents(manifest),
    `  base d’avant      ${findings.databaseBefore ?? 'aucune'}`,
    `  fichiers d’avant  ${findings.filesBefore}`,
    ...some('restes de restaurations interrompues, supprimés', findings.leftovers),
    ...some('fichiers d’avant qui ne sont pas dans l’archive, gardés là', findings.newerFiles),
    ...toldOfCarried(findings),
    ...listed('lignes sans leur fichier', findings.rowsWithoutFile),
    ...some('fichiers sans ligne', findings.filesWithoutRow),
    `Aucun courriel ne partira avant votre accord. Dans la sauvegarde, ${count(manifest.waitingLetters)} attendaient ; ils sont peut-être partis depuis.`,
    ...TO_RELEASE,
    'Démarrez le worker, puis l’api. Gardez ce qui était là avant jusqu’à ce que tout soit vérifié, puis supprimez-le.',
  ];
}

export function toldOfGoingBack(findings: WentBack): string[] {
  return [
    'Ce qui était là avant la dernière restauration est de nouveau en place.',
    `  base quittée      ${findings.databaseBefore ?? 'aucune'}`,
    `  fichiers quittés  ${findings.filesBefore}`,
    ...toldOfCarried(findings),
    'Ce qui a été saisi depuis cette restauration reste dans ce qui est quitté, et là seulement. Aucun courriel ne partira avant votre accord.',
    ...TO_RELEASE,
    'Démarrez le worker, puis l’api.',
  ];
}

const TO_RELEASE = [
  '  Tout laisser partir :                npm run restore -- --release-letters',
  '  Sans ceux qui attendaient alors :    npm run restore -- --release-letters --discard-waiting',
];

const toldOfCarried = (carried: Carried): string[] => [
  ...some('lignes de registre plus récentes, reprises', carried.ledgerLines),
  ...some('clés de sceaux plus récentes, reprises', carried.sealKeys),
  ...some('effacements refaits', carried.erased),
  ...some('Attention, effacements qui n’ont pas pu être refaits, à reprendre à la main', carried.failed),
  ...toldOfAudit(carried),
];

function toldOfAudit({ audit: { state, lost, ofOtherChain } }: Carried): string[] {
  const whole =
    state.brokenAt === null
      ? `  journal d’audit   entier, ${count(state.entries)} actes scellés`
      : `  Attention : le journal d’audit a été changé au numéro ${state.brokenAt}, avant cette sauvegarde.`;
  const other = some('lignes d’un autre journal d’audit, gardées à part', ofOtherChain);
  if (lost === null) return [whole, ...other];
  return [
    whole,
    ...other,
    `  Le journal s’arrête avant ce qui a été attesté : numéro ${lost.number}${lost.day ? ` le ${lost.day}` : ''}. Notez cette restauration hors de Sève.`,
  ];
}

/** Returns a line unless the number is 0. */
const some = (what: string, number: number): string[] => (number > 0 ? [`  ${what} : ${count(number)}`] : []);

function listed(what: string, names: readonly string[]): string[] {
  const shown = names.slice(0, SHOWN).map((name) => `    ${name}`);
  return [...some(`Attention, ${what}`, names.length), ...shown, ...(names.length > SHOWN ? ['    …'] : [])];
}
