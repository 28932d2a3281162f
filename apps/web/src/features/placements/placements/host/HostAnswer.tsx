import { Button, Flex } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { HostAnswersInput, HostQuestion, PlaceForHost } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { answersOf } from '../../../../ui/host-answers/answer-values.js';
import { AboutCompany, type CompanyValues, NOTHING_SAID } from './AboutCompany.js';

interface HostAnswerProps {
  place: Pick<PlaceForHost, 'studentName' | 'findings'>;
  /** What the host is asked of itself. */
  asked?: readonly HostQuestion[];
  confirm: (answers: HostAnswersInput) => Promise<unknown>;
  refuse: (reason: string) => Promise<unknown>;
}

/** Form by which the host confirms the place and says what it knows of itself, or refuses it. */
export function HostAnswer({ place: { studentName: name, findings }, asked = [], confirm, refuse }: HostAnswerProps) {
  const { t } = useTranslation('host-place');
  const [isRefusing, setRefusing] = useState(false);
  const form = useForm<CompanyValues>({ initialValues: NOTHING_SAID });
  const submit = async ({ answers }: CompanyValues) => {
    const { liabilityInsurer, liabilityPolicy, notKnown } = answers;
    await confirm({ ...answersOf(answers), ...(!notKnown.includes('insurer') && { liabilityInsurer, liabilityPolicy }) });
    showToast(t('done.confirmed', { name }));
    focusHeading();
  };
  const send = async (reason: string) => {
    await refuse(reason);
    showToast(t('done.refused', { name }));
    focusHeading();
  };
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="h3">
        {t('answer.title', { name })}
      </h2>
      <p>{findings.some(({ isRefused }) => isRefused) ? t('answer.blocked') : t('answer.means')}</p>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <>
            <AboutCompany form={form} asked={asked} />
            <Flex gap="sm" wrap="wrap" mt="md">
              <Button type="submit" loading={isPending}>
                {t('answer.confirm')}
              </Button>
              <Button variant="default" onClick={() => setRefusing(true)}>
                {t('answer.refuse')}
              </Button>
            </Flex>
          </>
        )}
      </SubmitForm>
      <ReasonDialog
        opened={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('refusal.title')}
        path="reason"
        label={t('refusal.label')}
        verb={t('refusal.verb')}
        onSend={send}
      >
        {t('refusal.what', { name })}
      </ReasonDialog>
    </section>
  );
}
