import type { Manifest } from './archive/manifest.js';
import type { Findings } from './restoration.js';
import type { Saved } from './save.js';

const count = (number: number): string => number.toLocaleString('fr-FR');
const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);
/** Names shown of a longer list. */
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
    `Sauvegarde écrite : ${path}`,
    ...contents(manifest),
    ...(gone > 0 ? [`  ${count(gone)} fichiers ont été supprimés avec leur ligne pendant la sauvegarde.`] : []),
    ...(lost.length > 0
      ? [`  Attention : ${count(lost.length)} lignes n’ont plus leur fichier, et ce n’est pas d’aujourd’hui :`, ...named(lost)]
      : []),
    'Elle contient des données personnelles et les clés des sceaux : chiffrez-la avant de la déplacer. SEVE_SECRET n’y est pas : gardez-le à part.',
  ];
}

export const toldOfCheck = (path: string, manifest: Manifest): string[] => [`Archive entière : ${path}`, ...contents(manifest)];

export function toldOfRestore(manifest: Manifest, findings: Findings): string[] {
  return [
    'Restauration terminée.',
    ...contents(manifest),
    `  avant             base ${findings.databaseBefore ?? '(aucune)'}, fichiers ${findings.filesBefore}`,
    ...(findings.newerFiles > 0
      ? [`  ${count(findings.newerFiles)} fichiers d’avant ne sont pas dans l’archive : ils sont gardés là.`]
      : []),
    ...(findings.ledgerLines > 0
      ? [`  ${count(findings.ledgerLines)} lignes de registre plus récentes que l’archive ont été reprises.`]
      : []),
    ...(findings.sealKeys > 0 ? [`  ${count(findings.sealKeys)} clés de sceaux plus récentes ont été reprises.`] : []),
    ...(findings.erased > 0 ? [`  ${count(findings.erased)} personnes effacées depuis l’ont été de nouveau.`] : []),
    ...toldOfAudit(findings),
    ...(findings.rowsWithoutFile.length > 0
      ? [`  Attention : ${count(findings.rowsWithoutFile.length)} lignes n’ont pas leur fichier :`, ...named(findings.rowsWithoutFile)]
      : []),
    ...(findings.filesWithoutRow > 0 ? [`  ${count(findings.filesWithoutRow)} fichiers n’ont pas de ligne.`] : []),
    `Aucun courriel ne partira avant votre accord : ${count(manifest.waitingLetters)} attendaient dans la sauvegarde et sont peut-être partis depuis.`,
    '  Tout laisser partir :                     npm run restore -- --release-letters',
    '  Sans ceux qui attendaient alors :         npm run restore -- --release-letters --discard-waiting',
    'Démarrez le worker, puis l’api. Gardez ce qui était là avant jusqu’à ce que tout soit vérifié, puis supprimez-le.',
  ];
}

function toldOfAudit({ audit: { state, lost } }: Findings): string[] {
  const whole =
    state.brokenAt === null
      ? `  journal d’audit   entier, ${count(state.entries)} actes scellés`
      : `  Attention : le journal d’audit a été changé au numéro ${state.brokenAt}, avant cette sauvegarde.`;
  if (lost === null) return [whole];
  return [
    whole,
    `  Le journal s’arrête avant ce qui a été attesté : numéro ${lost.number}${lost.day ? ` le ${lost.day}` : ''}. Notez cette restauration hors de Sève.`,
  ];
}

const named = (names: readonly string[]): string[] => [
  ...names.slice(0, SHOWN).map((name) => `    ${name}`),
  ...(names.length > SHOWN ? [`    … et ${count(names.length - SHOWN)} autres`] : []),
];
