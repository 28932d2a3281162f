import { Box, Button, Stack } from '@mantine/core';
import { campusGuardiansDoubt, type GuardianToConfirm } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Guardians confirmed by the campus, with the button to revoke a confirmation. */
export function ConfirmedGuardians({ confirmed }: { confirmed: readonly GuardianToConfirm[] }) {
  const { t } = useTranslation('guardians');
  const invalidate = useInvalidate();
  const doubt = useMutation({
    mutationFn: (contactId: string) => campusGuardiansDoubt({ path: { contactId } }),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('confirmed.doubted'));
      await invalidate('campusGuardian');
    },
  });
  if (confirmed.length === 0) return null;
  return (
    <Box component="section" mt="xl" aria-labelledby="confirmed">
      <h2 id="confirmed">{t('confirmed.title')}</h2>
      <Stack component="ul" gap="sm" mt="sm" className="bare-list">
        {confirmed.map(({ contactId, studentName, name, organisation }) => (
          <li key={contactId}>
            <p className="strong">{studentName}</p>
            <p>{[name, organisation].filter(Boolean).join(', ')}</p>
            <Button
              variant="subtle"
              size="sm"
              loading={doubt.isPending && doubt.variables === contactId}
              onClick={() => doubt.mutate(contactId)}
            >
              {t('confirmed.doubt')}
              <span className="visually-hidden">{` ${name}, ${studentName}`}</span>
            </Button>
          </li>
        ))}
      </Stack>
    </Box>
  );
}
