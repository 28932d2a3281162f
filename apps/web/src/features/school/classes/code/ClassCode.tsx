import { Button, Flex, Group } from '@mantine/core';
import { IconCopy, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showFailure, showToast } from '../../../../ui/feedback/toast.js';
import type { learnerOf } from '../level-words.js';
import css from './ClassCode.module.css';
import { useClassCode } from './use-class-code.js';

interface ClassCodeProps {
  classId: string;
  className: string;
  /** Null when the class is closed to new members. */
  code: string | null;
  learner: ReturnType<typeof learnerOf>;
}

const addressOf = (code: string) => `${window.location.origin}/inscription/eleve?code=${code}`;

/** The class code in large type, readable from the last row of a classroom. */
export function ClassCode({ classId, className, code, learner }: ClassCodeProps) {
  const { t } = useTranslation('classes');
  const copy = useCopy();
  const { renew, revoke } = useClassCode();
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const close = () => setAsked(null);
  const closeForGood = () => {
    close();
    focusHeading();
  };
  const ofClass = <span className="visually-hidden">{t('code.of', { name: className })}</span>;
  if (code === null) {
    return (
      <div className={css.box}>
        <p className="small dimmed">{t('code.closed')}</p>
        <Button variant="default" size="sm" loading={renew.isPending} onClick={() => renew.mutate({ path: { id: classId } })}>
          {t('code.reopen')}
          {ofClass}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.box}>
      <p className="small dimmed">{t(`code.give.${learner}`)}</p>
      <Flex component="p" gap="sm" className={`num ${css.code}`}>
        <span className="visually-hidden">{t('code.label')} </span>
        <span>{code.slice(0, 4)}</span>
        <span>{code.slice(4)}</span>
      </Flex>
      <Group gap="xs">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCopy size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => copy(code, t('code.copied'))}
        >
          {t('code.copy')}
          {ofClass}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconLink size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => copy(addressOf(code), t('code.link-copied'))}
        >
          {t('code.copy-link')}
          {ofClass}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setAsked('renew')}>
          {t('code.renew')}
          {ofClass}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setAsked('revoke')}>
          {t('code.revoke')}
          {ofClass}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asked === 'renew'}
        onClose={close}
        title={t('code.renew-title')}
        verb={t('code.renew-verb')}
        isPending={renew.isPending}
        onConfirm={() => renew.mutate({ path: { id: classId } }, { onSettled: close })}
      >
        {t('code.renew-what', { code })}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'revoke'}
        onClose={close}
        title={t('code.revoke-title')}
        verb={t('code.revoke-verb')}
        isRemoval
        isPending={revoke.isPending}
        onConfirm={() => revoke.mutate({ path: { id: classId } }, { onSettled: closeForGood })}
      >
        {t('code.revoke-what', { code })}
      </ConfirmDialog>
    </div>
  );
}

/** Returns a function that copies a text and shows a toast; when the browser refuses, the toast says to copy by hand. */
function useCopy(): (text: string, done: string) => void {
  const { t } = useTranslation('classes');
  return (text, done) => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => showToast(done),
      () => showFailure(t('code.copy-by-hand', { text })),
    );
  };
}
