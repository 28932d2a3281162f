import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import { type RosterImportDetail, rosterImportsDiscard, rosterImportsUploadMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { fileOf, rememberFile } from '../sent-file.js';

/** Reads another sheet of the workbook instead. The api keeps no file: after a reload of the page it is chosen again. */
export function SheetChoice({ found: { id, sheet, sheets } }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [wanted, setWanted] = useState(sheet ?? '');
  const upload = useMutation({ ...rosterImportsUploadMutation(), onError: showProblem });
  const sent = fileOf(id);
  const read = async (file: File | null, name: string) => {
    if (!file) return;
    const classGroupId = sent?.classGroupId;
    const next = await upload.mutateAsync({ body: { file }, query: { sheet: sheets.indexOf(name), classGroupId } }).catch(() => null);
    if (!next) return setWanted(sheet ?? '');
    rememberFile({ importId: next.id, file, classGroupId });
    await rosterImportsDiscard({ path: { id } });
    await invalidate('rosterImport');
    await navigate({ to: '/listes/$importId', params: { importId: next.id } });
  };
  return (
    <Group gap="xs" align="flex-end" mt="sm">
      <NativeSelect
        label={t('read.sheet')}
        data={sheets}
        value={wanted}
        disabled={upload.isPending}
        onChange={({ currentTarget: { value } }) => {
          setWanted(value);
          if (sent) void read(sent.file, value);
        }}
      />
      {!sent && wanted !== sheet && (
        <FileButton accept=".xlsx" onChange={(file) => void read(file, wanted)}>
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {t('read.file-again')}
            </Button>
          )}
        </FileButton>
      )}
    </Group>
  );
}
