import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { campusAllowFileSweepMutation, campusNoticesOptions } from '@seve/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';

/** Warns coordinators that an older backup was restored beside newer files. The clean-up of files waits for their permission. */
export function OlderDatabase() {
  const { t } = useTranslation('audit-log');
  const format = useFormat();
  const invalidate = useInvalidate();
  const [isChecked, setChecked] = useState(false);
  const older = useQuery(campusNoticesOptions()).data?.olderDatabase ?? null;
  const allowing = useMutation({
    ...campusAllowFileSweepMutation(),
    onError: useShowProblem(),
    onSettled: () => invalidate('campusNotice'),
  });
  if (older === null) return null;
  const from = format.longInstant(older.sweepsFrom);
  return (
    <Alert color="red" mb="md" title={t('older.title')}>
      <Stack gap="sm" align="start">
        <p>{t('older.sentence', { since: format.longInstant(older.since) })}</p>
        {older.allowedAt !== null && <p>{t('older.allowed', { when: format.longInstant(older.allowedAt), from })}</p>}
        {older.allowedAt === null && (
          <>
            <p>{t('older.next', { from })}</p>
            <Checkbox label={t('older.checked')} checked={isChecked} onChange={({ currentTarget }) => setChecked(currentTarget.checked)} />
            <Button disabled={!isChecked} loading={allowing.isPending} onClick={() => allowing.mutate({ body: { since: older.since } })}>
              {t('older.allow')}
            </Button>
          </>
        )}
      </Stack>
    </Alert>
  );
}
