import { referenceCommunes, referenceOccupations } from '@seve/api-client';

/** Returns communes as options of a type-ahead field. */
export const findCommunes = async (q: string, signal: AbortSignal) =>
  (await referenceCommunes({ query: { q }, signal })).data.map(({ insee, name, department, postcodes }) => ({
    key: insee,
    label: `${name} (${department})`,
    detail: postcodes.join(', '),
  }));

export const findOccupations = async (q: string, signal: AbortSignal) =>
  (await referenceOccupations({ query: { q, limit: 6 }, signal })).data.map(({ code, label, title }) => ({
    key: code,
    label,
    detail: title === label ? `ROME ${code}` : `ROME ${code}, ${title}`,
  }));
