import { Box, Button, Flex, Group, Stack } from '@mantine/core';
import type { ApplicationForStudent, InterviewForStudent } from '@seve/api-client';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import { Quote } from '../../Quote.js';
import css from './Interview.module.css';
import { interviewStage, slotsAhead } from './interview-stage.js';
import { NoSlotFits } from './NoSlotFits.js';
import { SlotChoice } from './SlotChoice.js';
import { useSlotWords } from './use-slot-words.js';

interface InterviewProps {
  application: ApplicationForStudent;
  interview: InterviewForStudent;
}

/** Date, place and form of the interview. The student chooses a time, and may change it until the interview begins. */
export function Interview({ application, interview }: InterviewProps) {
  const { t } = useTranslation('applications');
  const atWords = useSlotWords();
  const titleOf = usePostTitle();
  const [isChanging, setChanging] = useState(false);
  const now = new Date();
  const stage = interviewStage(interview, now);
  if (stage === 'cancelled' || stage === 'missed') return null;
  const about = <span className="visually-hidden">{t('about', { title: titleOf(application.offer?.title ?? null) })}</span>;
  const slots = application.actions.includes('choose_slot') ? slotsAhead(interview.slots, now) : [];
  const others = slots.filter(({ startsAt }) => startsAt !== interview.startsAt);
  const choice = (
    <SlotChoice
      application={application}
      slots={slots}
      chosen={interview.startsAt}
      onDone={isChanging ? () => setChanging(false) : undefined}
    />
  );
  return (
    <Stack gap="md" mt="md">
      {stage !== 'choose' && interview.startsAt && <p className={css.when}>{atWords(interview.startsAt)}</p>}
      <Where interview={interview} isMinor={application.isMasked} />
      {stage === 'refused' && interview.otherTimes !== '' && <Quote text={interview.otherTimes} by={t('interview.other-times-said')} />}
      {stage === 'choose' || isChanging ? (
        <>
          {choice}
          {application.actions.includes('refuse_slots') && <NoSlotFits application={application} />}
        </>
      ) : (
        <Group gap="xs" className={css.acts}>
          {stage === 'booked' && (
            <Button
              component="a"
              href={`/api/applications/${application.id}/interview.ics`}
              download
              variant="default"
              leftSection={<IconCalendarPlus size={18} stroke={1.6} />}
            >
              {t('interview.calendar')}
              {about}
            </Button>
          )}
          {others.length > 0 && (
            <Button variant="subtle" onClick={() => setChanging(true)}>
              {stage === 'refused' ? t('interview.choose-after-all') : t('interview.change')}
              {about}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

function Where({ interview, isMinor }: { interview: InterviewForStudent; isMinor: boolean }) {
  const { mode, place, note, durationMinutes, isElsewhere } = interview;
  const { t } = useTranslation('applications');
  const length = t('interview.lasts', { count: durationMinutes });
  return (
    <Flex component="dl" direction="column" gap="xs" maw="var(--max-reading)">
      <div>
        <Box component="dt" fz="0.875rem" className="strong">
          {t(`interview.mode.${mode}`)}
        </Box>
        <dd className="anywhere">{[place, length].filter(Boolean).join(', ')}</dd>
        {isMinor && isElsewhere && place !== '' && <dd className="small dimmed">{t('interview.elsewhere')}</dd>}
      </div>
      {note !== '' && (
        <div>
          <Box component="dt" fz="0.875rem" className="strong">
            {t('interview.note')}
          </Box>
          <dd className={`anywhere ${css.note}`}>{note}</dd>
        </div>
      )}
    </Flex>
  );
}
