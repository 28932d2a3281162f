import type { Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { offerFieldName } from '../words/offer-fields.js';
import { step } from '../words/step.js';

export type FieldRemark = {
  /** Path of the field, as in form errors. */
  path: string;
  /** Text of the coordinator. */
  text: string;
};

export type OfferChangesRequestedParams = {
  firstName: string;
  offerTitle: string;
  /** Remarks, at least one. */
  remarks: readonly FieldRemark[];
  /** Form of the offer, with the remarks beside their fields. */
  link: string;
};

const Remarks = ({ remarks, locale }: { remarks: readonly FieldRemark[]; locale: Locale }) => (
  <RuledList tone="ink" items={remarks.map(({ path, text }) => ({ title: offerFieldName(path, locale), details: [text] }))} />
);

export const offerChangesRequested = letter<OfferChangesRequestedParams>(
  {
    name: 'offer-changes-requested',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      remarks: [
        { path: 'description', text: 'Retirez le numéro de téléphone personnel : les candidatures passent par Sève.' },
        { path: 'weeklyMinutes', text: '39 heures dépassent la limite de 35 heures des moins de 18 ans.' },
      ],
      link: 'https://seve.example/entreprise/offres/412',
    },
    variants: [
      { remarks: ['drivingLicenceReason', 'skills.2.need', 'seats'].map((path) => ({ path, text: 'À préciser.' })) },
      { remarks: [{ path: '', text: 'À préciser.' }] },
    ],
  },
  {
    fr: ({ firstName, offerTitle, remarks, link }) => ({
      subject: `À corriger avant de paraître : ${offerTitle}`,
      to: firstName,
      lead: [`La coordination du campus a lu votre offre et demande ${counted(remarks.length, 'changement', 'changements')}.`],
      body: <Remarks remarks={remarks} locale="fr" />,
      action: { label: 'Corriger l’offre', link },
      next: [
        step('Vous', 'corrigez ces champs : chaque remarque est à côté du sien'),
        step('Vous', 'envoyez l’offre de nouveau'),
        step('Le campus', 'la relit, et l’offre paraît'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, offerTitle, remarks, link }) => ({
      subject: `To correct before it appears: ${offerTitle}`,
      to: firstName,
      lead: [`The campus coordination has read your offer and asks for ${counted(remarks.length, 'change', 'changes')}.`],
      body: <Remarks remarks={remarks} locale="en" />,
      action: { label: 'Correct the offer', link },
      next: [
        step('You', 'correct these fields: each remark stands beside its own'),
        step('You', 'send the offer again'),
        step('The campus', 'reads it again, and the offer appears'),
      ],
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
