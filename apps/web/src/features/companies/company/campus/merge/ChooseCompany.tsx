import { Box, Stack } from '@mantine/core';
import { type CompanySheetView, companiesListOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../../../ui/fields/SearchField.js';

const MOST = 10;

/** Choice of the record that remains: a similar one, or one found by search. */
export function ChooseCompany({ company: { id, name, evidence } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  const [q, setQ] = useState<string>();
  const found = useQuery({ ...companiesListOptions({ query: { q, limit: MOST } }), enabled: q !== undefined });
  const others = q === undefined ? evidence.alike : (found.data?.items ?? []).filter((one) => one.id !== id);
  return (
    <Stack gap="lg">
      <p>{t('merge.choose', { name })}</p>
      <SearchField label={t('find')} hint={t('find-hint')} value={q} onFind={setQ} />
      {others.length === 0 && <p className="dimmed">{q === undefined ? t('merge.none-alike') : t('none')}</p>}
      <ul className="bare-list">
        {others.map((one) => (
          <Box component="li" key={one.id} className="ruled" py="sm">
            <Link to="/coordination/entreprises/$companyId/reunir" params={{ companyId: id }} search={{ avec: one.id }}>
              {one.name}
            </Link>
            <p className="small dimmed">{`SIREN ${one.siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`}</p>
          </Box>
        ))}
      </ul>
    </Stack>
  );
}
