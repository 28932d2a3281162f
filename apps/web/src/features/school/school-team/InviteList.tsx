import { Box, Button, FileButton, Group, Stack, Table, Textarea } from '@mantine/core';
import { schoolOfficeInviteMutation, schoolOfficePreviewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useLeaving } from '../../../ui/drafts/use-leaving.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { TableScroll } from '../../../ui/lists/TableScroll.js';

const NARROWEST = 320;

/** Invites several people from a pasted list or a CSV file, after a preview of each line. */
export function InviteList() {
  const { t } = useTranslation('school-team');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [text, setText] = useState('');
  useLeaving({ isUnsaved: () => text.trim() !== '' });
  const preview = useMutation({ ...schoolOfficePreviewMutation(), onError: showProblem });
  const send = useMutation({
    ...schoolOfficeInviteMutation(),
    onSuccess: async ({ sent }) => {
      showToast(t('list.sent', { count: sent }));
      setText('');
      preview.reset();
      await invalidate('invitation');
    },
    onError: showProblem,
  });
  const write = (written: string) => {
    setText(written);
    preview.reset();
  };
  const read = preview.data;
  return (
    <section aria-labelledby="invite-list">
      <Box component="h2" pb="sm" id="invite-list" className="h3">
        {t('list.title')}
      </Box>
      <Stack gap="field">
        <Textarea
          label={t('list.label')}
          description={t('list.how')}
          autosize
          minRows={4}
          maxRows={12}
          value={text}
          onChange={({ currentTarget: { value } }) => write(value)}
        />
        <Group gap="xs">
          <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={async (file) => file && write(await file.text())}>
            {(props) => (
              <Button {...props} variant="default">
                {t('list.file')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            disabled={text.trim() === ''}
            loading={preview.isPending}
            onClick={() => preview.mutate({ body: { text } })}
          >
            {t('list.preview')}
          </Button>
        </Group>
        <div aria-live="polite">{read && <p>{t('list.would', { count: read.toInvite })}</p>}</div>
        {read && (
          <>
            <TableScroll label={t('list.table')} minWidth={NARROWEST}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('list.line')}</Table.Th>
                    <Table.Th>{t('email')}</Table.Th>
                    <Table.Th>{t('list.what')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {read.lines.map(({ line, email, role, outcome }) => (
                    <Table.Tr key={line}>
                      <Table.Td>{line}</Table.Td>
                      <Table.Th scope="row" className="anywhere">
                        {email}
                      </Table.Th>
                      <Table.Td>
                        {outcome === 'invite' && role !== null
                          ? t('list.outcome.invite', { role: t(`roles:${role}.short`) })
                          : t(`list.outcome.${outcome}`)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </TableScroll>
            {read.toInvite > 0 && (
              <Button loading={send.isPending} onClick={() => send.mutate({ body: { text } })}>
                {t('list.send', { count: read.toInvite })}
              </Button>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}
