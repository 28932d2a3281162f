import { Box, Button, FileButton, NativeSelect } from '@mantine/core';
import type { RosterField, RosterImportDetail } from '@seve/api-client';
import { ROSTER_FIELDS } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useReadAgain } from './use-read-again.js';

/** Assigns fields to columns that were not recognized and not kept; the file is then read again. */
export function UnknownColumns({ found: { id, dropped, sheet, sheets } }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const again = useReadAgain(id);
  const [said, setSaid] = useState<Readonly<Record<number, RosterField>>>({});
  const unknown = dropped.flatMap(({ header, place, reason }) => (reason === 'unknown' && place !== null ? [{ header, place }] : []));
  if (unknown.length === 0) return null;
  const say = (place: number, field: string) => {
    const { [place]: _, ...others } = said;
    setSaid(field === '' ? others : { ...others, [place]: field as RosterField });
  };
  const read = (file: File | null) => {
    const take = Object.entries(said).map(([place, field]) => `${place}:${field}`);
    if (file) void again.read(file, { take: take.join(','), ...(sheet !== null && { sheet: sheets.indexOf(sheet) }) });
  };
  return (
    <Box component="details" mt="md">
      <summary>{t('unknown.title', { count: unknown.length })}</summary>
      <p className="dimmed">{t('unknown.why')}</p>
      <Columns columns="repeat(3, minmax(0, 1fr))" from="desktop" gap="lg" rowGap="md" align="end" pt="md">
        {unknown.map(({ header, place }) => (
          <NativeSelect
            key={place}
            label={header || t('columns.unnamed', { number: place + 1 })}
            value={said[place] ?? ''}
            disabled={again.isPending}
            data={[
              { value: '', label: t('columns.ignored') },
              ...ROSTER_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`) })),
            ]}
            onChange={({ currentTarget: { value } }) => say(place, value)}
          />
        ))}
      </Columns>
      {Object.keys(said).length > 0 && (
        <Box mt="md">
          {again.file ? (
            <Button variant="default" loading={again.isPending} onClick={() => read(again.file)}>
              {t('unknown.read')}
            </Button>
          ) : (
            <FileButton accept=".csv,.txt,.xlsx,.xml,.zip" onChange={read}>
              {(props) => (
                <Button {...props} variant="default" loading={again.isPending}>
                  {t('read.file-again')}
                </Button>
              )}
            </FileButton>
          )}
        </Box>
      )}
    </Box>
  );
}
