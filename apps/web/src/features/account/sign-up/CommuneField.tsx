import { type CommuneView, referenceCommunes } from '@seve/api-client';
import { type FocusEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../ui/fields/TypeAhead.js';

interface CommuneFieldProps {
  /** INSEE code, empty until one is picked. */
  value?: string;
  onChange: (insee: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  error?: ReactNode;
  'data-path'?: string;
}

const option = ({ insee, name, department, postcodes }: CommuneView) => ({
  key: insee,
  label: `${name} (${department})`,
  detail: postcodes.join(', '),
});

export function CommuneField({ value: _insee, onChange, ...input }: CommuneFieldProps) {
  const { t } = useTranslation('account');
  const [text, setText] = useState('');
  const picked = useRef<string | null>(null);
  return (
    <TypeAhead
      {...input}
      source="communes"
      search={async (q, signal) => (await referenceCommunes({ query: { q }, signal })).data.map(option)}
      label={t('company.commune')}
      hint={t('company.commune-hint')}
      required
      value={text}
      onChange={(typed) => {
        setText(typed);
        if (typed !== picked.current) onChange('');
      }}
      onPick={({ key, label }) => {
        picked.current = label;
        onChange(key);
      }}
    />
  );
}
