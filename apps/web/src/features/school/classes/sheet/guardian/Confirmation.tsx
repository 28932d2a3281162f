import { Button } from '@mantine/core';
import { minorsConfirmGuardian, minorsDoubtGuardian, type SheetGuardian } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { SheetPath } from '../sheet-path.js';

interface ConfirmationProps {
  guardian: SheetGuardian;
  path: SheetPath;
}

/** State of the confirmation of a guardian, with the button to confirm or revoke it. */
export function Confirmation({ guardian: { place, contactId, confirmedAt, isOnPaper }, path }: ConfirmationProps) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const invalidate = useInvalidate();
  const decide = useMutation({
    mutationFn: async (isConfirmed: boolean) => {
      await (isConfirmed ? minorsConfirmGuardian({ path, body: { contactId } }) : minorsDoubtGuardian({ path, query: { place } }));
    },
    onError: useShowProblem(),
    onSuccess: async (_done, isConfirmed) => {
      showToast(isConfirmed ? t('guardian-contact.confirmed-now') : t('guardian-contact.doubted'));
      await invalidate('classStudent');
    },
  });
  return (
    <>
      <p className="small">
        {confirmedAt
          ? t('guardian-contact.confirmed', { day: format.mediumDay(dayInParis(new Date(confirmedAt))) })
          : t('guardian-contact.unconfirmed')}
      </p>
      {isOnPaper && <p className="small">{t('guardian-contact.on-paper')}</p>}
      <Button
        variant={confirmedAt ? 'subtle' : undefined}
        size="sm"
        my="xs"
        loading={decide.isPending}
        onClick={() => decide.mutate(confirmedAt === null)}
      >
        {confirmedAt ? t('guardian-contact.doubt') : t('guardian-contact.confirm')}
      </Button>
    </>
  );
}
