import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import type { RosterImportDetail } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadAgain } from './use-read-again.js';

/** Reads another sheet of the workbook. The api does not store the file, so after a reload of the page it has to be chosen again. */
export function SheetChoice({ found: { id, sheet, sheets } }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const again = useReadAgain(id);
  const [wanted, setWanted] = useState(sheet ?? '');
  const read = async (file: File | null, name: string) => {
    if (file && !(await again.read(file, { sheet: sheets.indexOf(name) }))) setWanted(sheet ?? '');
  };
  return (
    <Group gap="xs" align="flex-end" mt="sm">
      <NativeSelect
        label={t('read.sheet')}
        data={sheets}
        value={wanted}
        disabled={again.isPending}
        onChange={({ currentTarget: { value } }) => {
          setWanted(value);
          if (again.file) void read(again.file, value);
        }}
      />
      {!again.file && wanted !== sheet && (
        <FileButton accept=".xlsx" onChange={(file) => void read(file, wanted)}>
          {(props) => (
            <Button {...props} variant="default" loading={again.isPending}>
              {t('read.file-again')}
            </Button>
          )}
        </FileButton>
      )}
    </Group>
  );
}
