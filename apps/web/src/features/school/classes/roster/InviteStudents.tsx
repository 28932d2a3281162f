import { Button, Group, Stack } from '@mantine/core';
import { rosterInvitationsMail, rosterInvitationsPrint } from '@seve/api-client';
import { IconMail, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../ui/files/save-file.js';

interface InviteDialogProps {
  classId: string;
  /** Students without account to invite, by id; null while the dialog is closed. */
  studentIds: readonly string[] | null;
  onClose: () => void;
}

/** Invites students by pages to print, or by letters to known addresses. */
export function InviteStudents({ classId, studentIds, onClose }: InviteDialogProps) {
  const { t } = useTranslation('roster');
  const invite = useInvite(classId, studentIds ?? [], onClose);
  const count = studentIds?.length ?? 0;
  return (
    <Dialog opened={studentIds !== null} onClose={onClose} title={t('invite.title', { count })}>
      <Stack gap="field">
        <p>{t('invite.what')}</p>
        <p className="small dimmed">{t('invite.once')}</p>
        <Group gap="xs">
          <Button
            data-autofocus
            leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
            loading={invite.print.isPending}
            onClick={() => invite.print.mutate()}
          >
            {t('invite.print', { count })}
          </Button>
          <Button
            variant="default"
            leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
            loading={invite.mail.isPending}
            onClick={() => invite.mail.mutate()}
          >
            {t('invite.mail')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function useInvite(classId: string, studentIds: readonly string[], onClose: () => void) {
  const { t } = useTranslation('roster');
  const locale = useLocale();
  const onError = useShowProblem();
  const invalidate = useInvalidate();
  const path = { id: classId };
  const done = async (words: string) => {
    showToast(words);
    onClose();
    await invalidate('classStudent');
  };
  const print = useMutation({
    mutationFn: () => rosterInvitationsPrint({ path, body: { studentIds: [...studentIds] }, parseAs: 'blob' }),
    onError,
    onSuccess: async ({ data }) => {
      saveFile(data as Blob, t('invite.file'));
      await done(t('invite.printed', { count: studentIds.length }));
    },
  });
  const mail = useMutation({
    mutationFn: () => rosterInvitationsMail({ path, body: { studentIds: [...studentIds], locale } }),
    onError,
    onSuccess: ({ data: { written, recent, withoutAddress } }) =>
      done(
        [
          t('invite.mailed', { count: written }),
          recent > 0 && t('invite.recent', { count: recent }),
          withoutAddress > 0 && t('invite.without-address', { count: withoutAddress }),
        ]
          .filter(Boolean)
          .join(' '),
      ),
  });
  return { print, mail };
}
