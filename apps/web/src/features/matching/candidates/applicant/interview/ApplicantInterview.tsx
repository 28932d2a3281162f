import { Box, Button, Flex, Stack } from '@mantine/core';
import type { ApplicationForCompany, InterviewAsRead, InterviewForCompany } from '@seve/api-client';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from '../Applicant.module.css';
import { CancelInterview } from './CancelInterview.js';
import { MoveInterview } from './MoveInterview.js';

/** Time, place and form of the interview, with buttons to move or cancel it. */
export function ApplicantInterview({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const [asked, setAsked] = useState<'move' | 'cancel' | null>(null);
  const { id, interview, actions } = application;
  if (interview === null) return null;
  const close = () => setAsked(null);
  return (
    <section className={css.section} aria-labelledby="interview">
      <h2 id="interview" className={`h3 ${css.title}`}>
        {t('interview.title')}
      </h2>
      <Times interview={interview} name={application.student.firstName} />
      {interview.note !== '' && (
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" lh="1.625rem" className="own-words">
          {t('preview.quote', { message: interview.note })}
        </Box>
      )}
      {interview.asRead && <AsRead {...interview.asRead} name={application.student.firstName} />}
      <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap" className={css.send}>
        {interview.status === 'confirmed' && (
          <Button
            component="a"
            href={`/api/applications/${id}/interview.ics`}
            download
            variant="default"
            leftSection={<IconCalendarPlus size={18} stroke={1.6} />}
          >
            {t('interview.calendar')}
          </Button>
        )}
        {actions.includes('move_interview') && (
          <Button variant="default" onClick={() => setAsked('move')}>
            {t('interview.move')}
          </Button>
        )}
        {actions.includes('cancel_interview') && interview.status !== 'cancelled' && (
          <Button variant="subtle" color="betterave" onClick={() => setAsked('cancel')}>
            {t('interview.cancel')}
          </Button>
        )}
      </Flex>
      <MoveInterview application={application} opened={asked === 'move'} onClose={close} />
      <CancelInterview application={application} opened={asked === 'cancel'} onClose={close} />
    </section>
  );
}

function Times({ interview, name }: { interview: InterviewForCompany; name: string }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const { status, startsAt, slots, mode, place, durationMinutes } = interview;
  const where = [t(`mode.${mode}`), place, t('interview.lasts', { count: durationMinutes })].filter(Boolean).join(' · ');
  if (status === 'cancelled') return <p>{t('interview.was-cancelled')}</p>;
  if (startsAt !== null) {
    return (
      <Stack gap="xs" maw="36rem">
        <Box component="p" ff="var(--font-display)" fz="1.1875rem" fw={500} lh="1.625rem">
          {format.longInstant(startsAt)}
        </Box>
        <p className="small dimmed">{where}</p>
      </Stack>
    );
  }
  return (
    <Stack gap="xs" maw="36rem">
      <p>{interview.refusedAt === null ? t('interview.waits', { name }) : t('interview.none-fits', { name })}</p>
      {interview.otherTimes !== '' && (
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" lh="1.625rem" className="own-words">
          {t('preview.quote', { message: interview.otherTimes })}
        </Box>
      )}
      <ul>
        {slots.map((slot) => (
          <li key={slot.id}>{format.longInstant(slot.startsAt)}</li>
        ))}
      </ul>
      <p className="small dimmed">{where}</p>
    </Stack>
  );
}

/** What a minor reads of the place and the note. */
function AsRead({ place, note, name }: InterviewAsRead & { name: string }) {
  const { t } = useTranslation('candidates');
  const shown = [place, note].filter(Boolean);
  return (
    <Box component="p" maw="36rem" className="small dimmed">
      {shown.length === 0 ? t('interview.read-nothing', { name }) : t('interview.read-as', { name, words: shown.join(' · ') })}
    </Box>
  );
}
