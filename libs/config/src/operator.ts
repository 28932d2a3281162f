import type { Operator } from './config.js';
import type { EnvironmentReader } from './environment-reader.js';

export function readOperator(reader: EnvironmentReader): Operator {
  const contactEmail = reader.optional('SEVE_CONTACT_EMAIL');
  if (contactEmail !== null && !/^[^\s<>@]+@[^\s<>@]+$/.test(contactEmail))
    reader.fault('SEVE_CONTACT_EMAIL', 'attendu : « adresse@domaine »');
  const dpoEmail = reader.optional('SEVE_DPO_EMAIL');
  if (dpoEmail !== null && !/^[^\s<>@]+@[^\s<>@]+$/.test(dpoEmail)) reader.fault('SEVE_DPO_EMAIL', 'attendu : « adresse@domaine »');
  return {
    publisher: reader.optional('SEVE_PUBLISHER'),
    address: reader.optional('SEVE_PUBLISHER_ADDRESS'),
    director: reader.optional('SEVE_PUBLICATION_DIRECTOR'),
    hosting: reader.optional('SEVE_HOSTING'),
    contactEmail,
    controller: reader.optional('SEVE_CONTROLLER'),
    dpo: reader.optional('SEVE_DPO'),
    dpoEmail,
  };
}
