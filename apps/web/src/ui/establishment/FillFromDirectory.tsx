import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { siteReadOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EstablishmentSaid } from './EstablishmentSaid.js';
import type { FilledFields } from './fill.js';
import { useSiretFill } from './use-siret-fill.js';

interface FillFromDirectoryProps<Values> {
  form: UseFormReturnType<Values>;
  fields: FilledFields;
  /** SIRET of the first open site of the company; null without one. */
  siret: string | null;
}

/** Fills the form of a company from the directory by its SIRET; only when a directory is configured. */
export function FillFromDirectory<Values extends object>({ form, fields, siret }: FillFromDirectoryProps<Values>) {
  const { t } = useTranslation('ui');
  const hasDirectory = useQuery(siteReadOptions()).data?.hasCompanyDirectory ?? false;
  const [isAsked, setAsked] = useState(false);
  const fill = useSiretFill({ form, fields, siret: isAsked ? siret : null, from: 'directory' });
  if (!hasDirectory || siret === null) return null;
  return (
    <div>
      {isAsked ? (
        <EstablishmentSaid fill={fill} takesFocus />
      ) : (
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          {t('establishment.complete')}
        </Button>
      )}
    </div>
  );
}
