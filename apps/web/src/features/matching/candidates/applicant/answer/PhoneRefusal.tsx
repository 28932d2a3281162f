import { Box, Button } from '@mantine/core';
import { type ApplicationForCompany, phoneRefusalsCorrectMutation } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useApplicationAnswered } from '../use-application-answered.js';

/** A refusal that the campus noted from a phone call: by whom, with whom and, for some days, a way to correct it. */
export function PhoneRefusal({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const { phoneRefusal, correctUntil, actions } = application;
  if (!phoneRefusal) return null;
  const { by, spokeTo, at } = phoneRefusal;
  const said = { name: spokeTo, day: format.mediumDay(dayInParis(new Date(at))) };
  return (
    <Box className="panel" p="md">
      <p>{by === 'teacher' ? t('by-phone.teacher', said) : t('by-phone.campus', said)}</p>
      {actions.includes('correct_refusal') && correctUntil && (
        <>
          <Box component="p" mb="sm" className="small dimmed">
            {t('by-phone.until', { day: format.mediumDay(dayInParis(new Date(correctUntil))) })}
          </Box>
          <Correct application={application} />
        </>
      )}
    </Box>
  );
}

function Correct({ application: { id, student } }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const [isAsked, setAsked] = useState(false);
  const answered = useApplicationAnswered();
  const onError = useShowProblem();
  const { mutate, isPending } = useMutation({
    ...phoneRefusalsCorrectMutation(),
    onSuccess: (application) => {
      answered(application);
      showToast(t('by-phone.done', { name: student.firstName }));
      focusHeading();
    },
    onError: (error) => {
      setAsked(false);
      onError(error);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('by-phone.correct')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('by-phone.title')}
        verb={t('by-phone.verb')}
        isPending={isPending}
        onConfirm={() => mutate({ path: { id } })}
      >
        {t('by-phone.what', { name: student.firstName })}
      </ConfirmDialog>
    </>
  );
}
