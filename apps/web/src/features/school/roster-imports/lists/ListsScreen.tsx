import { Box } from '@mantine/core';
import { rosterImportsUploadMutation } from '@seve/api-client';
import { ROSTER_FILE_MAX_BYTES } from '@seve/domain';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { FileDrop } from '../../../../ui/files/FileDrop.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { imports } from '../roster-import.queries.js';
import { rememberFile } from '../sent-file.js';
import { ImportRow } from './ImportRow.js';

const ACCEPTED =
  '.csv,.txt,.xml,.zip,.xlsx,text/csv,text/xml,application/zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Upload of a class list, and the earlier imports. */
export function ListsScreen() {
  const { t } = useTranslation('roster-import');
  const { classe } = useSearch({ from: '/listes' });
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const upload = useMutation({
    ...rosterImportsUploadMutation(),
    onSuccess: async ({ id }, { body: { file } }) => {
      rememberFile({ importId: id, file: file as File, classGroupId: classe });
      await invalidate('rosterImport');
      await navigate({ to: '/listes/$importId', params: { importId: id } });
    },
  });
  const list = useInfiniteQuery({ ...imports, throwOnError: true });
  const sent = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const max = ROSTER_FILE_MAX_BYTES / (1024 * 1024);
  const send = (file: File) => upload.mutate({ body: { file }, query: { classGroupId: classe } });
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <FileDrop
        icon={IconFileSpreadsheet}
        hint={t('drop.hint', { max })}
        sending={t('drop.sending')}
        tooLarge={t('drop.too-large', { max })}
        maxBytes={ROSTER_FILE_MAX_BYTES}
        accepted={ACCEPTED}
        verb={t('drop.choose')}
        isSending={upload.isPending}
        failure={upload.error}
        onFile={send}
      />
      <Box component="ul" mt="md" className="small dimmed">
        <li>{t('help.siecle')}</li>
        <li>{t('help.table')}</li>
        <li>{t('help.learners')}</li>
        <li>{t('help.kept')}</li>
      </Box>
      <Box component="section" mt="xl" aria-labelledby="sent">
        <h2 id="sent" className="h3">
          {t('history.title')}
        </h2>
        {sent.length === 0 && !list.isPending && <p className="dimmed">{t('history.none')}</p>}
        <ul className="bare-list">
          {sent.map((one) => (
            <ImportRow key={one.id} summary={one} />
          ))}
        </ul>
        <MoreRows {...list} />
      </Box>
    </Page>
  );
}
