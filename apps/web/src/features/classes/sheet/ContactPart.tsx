import { Button } from '@mantine/core';
import { minorsSendGuardianLinkMutation, type SheetGuardian } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';
import type { SheetPath } from './sheet-path.js';

/** Whom to reach for a minor, and how far the page of that person has come. */
export function ContactPart({ guardian, path }: { guardian: SheetGuardian; path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const { firstName, lastName, email, phone, page } = guardian;
  const send = useMutation({
    ...minorsSendGuardianLinkMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('guardian-page.sent-now', { email }));
      await invalidate('classStudent');
    },
  });
  return (
    <section aria-label={t('guardian')}>
      <h2>{t('guardian')}</h2>
      <p>
        {firstName} {lastName}
      </p>
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      {phone && (
        <p>
          <a href={`tel:${phone}`}>{phone}</a>
        </p>
      )}
      <PageState page={page} />
      <Button variant="default" size="sm" mt="sm" loading={send.isPending} onClick={() => send.mutate({ path })}>
        {page.sentAt ? t('guardian-page.send-again') : t('guardian-page.send')}
      </Button>
    </section>
  );
}

function PageState({ page: { sentAt, openedAt, isConsentNeeded, isAgreed, decidedAt } }: Pick<SheetGuardian, 'page'>) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const dayOf = (instant: string | Date) => format.mediumDay(dayInParis(new Date(instant)));
  const answer = (day: string) => (isAgreed ? t('guardian-page.agreed', { day }) : t('guardian-page.refused', { day }));
  return (
    <>
      {sentAt && (
        <p className="small dimmed">
          {openedAt ? t('guardian-page.opened', { day: dayOf(openedAt) }) : t('guardian-page.not-opened', { day: dayOf(sentAt) })}
        </p>
      )}
      {isConsentNeeded && <p className="small">{decidedAt ? answer(dayOf(decidedAt)) : t('guardian-page.waits')}</p>}
    </>
  );
}
