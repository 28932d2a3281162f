import { type CommuneView, referenceCommunes } from '@seve/api-client';
import { type ReactNode, useRef } from 'react';
import { TypeAhead } from './TypeAhead.js';

export interface TypedCommune {
  /** Text in the field. */
  text: string;
  /** Empty until one is picked from the list. */
  insee: string;
}

interface CommuneFieldProps {
  label: string;
  hint: string;
  value: TypedCommune;
  onChange: (commune: TypedCommune) => void;
  error?: ReactNode;
  'data-path': string;
}

const option = ({ insee, name, department, postcodes }: CommuneView) => ({
  key: insee,
  label: `${name} (${department})`,
  detail: postcodes.join(', '),
});

/** A commune found by name or postcode and picked from a list. Text that was only typed has no INSEE code. */
export function CommuneField({ value, onChange, ...input }: CommuneFieldProps) {
  const picked = useRef(value);
  return (
    <TypeAhead
      {...input}
      source="communes"
      search={async (q, signal) => (await referenceCommunes({ query: { q }, signal })).data.map(option)}
      required
      value={value.text}
      onChange={(text) => onChange({ text, insee: text === picked.current.text ? picked.current.insee : '' })}
      onPick={({ key, label }) => {
        picked.current = { text: label, insee: key };
      }}
    />
  );
}
