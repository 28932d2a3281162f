import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type AuditChainParams = {
  firstName: string;
  day: CivilDate;
  /** Last entry of an intact chain; a printout of it can prove later whether entries were removed. */
  head: { number: string; hash: string } | null;
  /** First entry at which the chain is broken. */
  fault: { at: string; kind: 'changed' | 'cut' | 'order' } | null;
  /** Page of the audit log. */
  link: string;
};

const FAULTS: Record<Locale, Record<'changed' | 'cut' | 'order', string>> = {
  fr: {
    changed: 'une ligne a été changée ou retirée',
    cut: 'des lignes attestées hors de la base manquent ou ne sont plus les mêmes',
    order: 'une ligne porte une heure antérieure à celles qui la précèdent',
  },
  en: {
    changed: 'a line was changed or removed',
    cut: 'lines that were attested outside of the database are missing or have changed',
    order: 'a line bears a time before those that precede it',
  },
};

const LABELS = {
  fr: { line: 'Ligne', day: 'Jour', hash: 'Empreinte SHA-256' },
  en: { line: 'Line', day: 'Day', hash: 'SHA-256' },
} as const;

const factsOf = ({ head, fault, day }: AuditChainParams, locale: Locale) =>
  knownFacts([
    [LABELS[locale].day, longDay(day, locale)],
    [LABELS[locale].line, fault?.at ?? head?.number ?? null],
    [LABELS[locale].hash, head?.hash ?? null],
  ]);

export const auditChain = letter<AuditChainParams>(
  {
    name: 'audit-chain',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      day: '2027-02-01',
      head: { number: '18204', hash: 'c2a1f0b94d8e7a6653f19b0c7d2e48a5b6f7c8d9e0a1b2c3d4e5f60718293a4b' },
      fault: null,
      link: 'https://seve.example/journal',
    },
    variants: [
      { head: null, fault: { at: '18120', kind: 'changed' } },
      { head: null, fault: { at: '18120', kind: 'cut' } },
      { head: null, fault: { at: '18120', kind: 'order' } },
    ],
  },
  {
    fr: (params) => ({
      to: params.firstName,
      facts: factsOf(params, 'fr'),
      action: { label: 'Ouvrir le journal', link: params.link },
      why: 'Vous recevez cette lettre parce que vous coordonnez le campus.',
      ...(params.fault === null
        ? {
            subject: 'Empreinte du journal des accès',
            lead: ['Le journal des accès est entier. Voici où il en est\u00a0: gardez cette lettre, elle le prouvera plus tard.'],
            next: [
              step('Vous', 'gardez cette lettre hors de Sève'),
              step('Sève', 'relit le journal chaque jour et vous prévient s’il change'),
              step('Dans un mois', 'vous recevez la suivante'),
            ],
          }
        : {
            subject: 'Le journal des accès a été modifié',
            lead: [`En relisant le journal des accès, Sève a trouvé ceci\u00a0: ${FAULTS.fr[params.fault.kind]}.`],
            next: [
              step('Vous', 'prévenez l’hébergeur aujourd’hui'),
              step('L’hébergeur', 'garde une copie de la base et du dossier des fichiers, puis cherche qui y a écrit'),
              step('Si une sauvegarde vient d’être rétablie', 'il suit le README, «\u00a0After restoring a backup\u00a0»'),
            ],
          }),
    }),
    en: (params) => ({
      to: params.firstName,
      facts: factsOf(params, 'en'),
      action: { label: 'Open the log', link: params.link },
      why: 'You get this letter because you coordinate the campus.',
      ...(params.fault === null
        ? {
            subject: 'Fingerprint of the access log',
            lead: ['The access log is whole. This is where it stands: keep this letter, it will prove it later.'],
            next: [
              step('You', 'keep this letter outside of Sève'),
              step('Sève', 'reads the log again each day and tells you if it changes'),
              step('In a month', 'you get the next one'),
            ],
          }
        : {
            subject: 'The access log was changed',
            lead: [`Reading the access log again, Sève found this: ${FAULTS.en[params.fault.kind]}.`],
            next: [
              step('You', 'tell the host of the server today'),
              step('The host', 'keeps a copy of the database and of the files, then looks for who wrote there'),
              step('If a backup was just restored', 'it follows the README, "After restoring a backup"'),
            ],
          }),
    }),
  },
);
