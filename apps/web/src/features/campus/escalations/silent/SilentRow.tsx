import { Button, Stack } from '@mantine/core';
import type { SilentCompany } from '@seve/api-client';
import { SILENCE_PAUSE_FROM } from '@seve/domain';
import { IconPlayerPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { WhomToReach } from '../WhomToReach.js';
import { LiftPause } from './LiftPause.js';
import { PauseDialog } from './PauseDialog.js';

/** One silent company: unanswered applications, earlier acts, contact, and the next act. */
export function SilentRow({ company }: { company: SilentCompany }) {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const { id, name, phone, contactName, contactEmail, unanswered, lastOn, warnedOn, pausedAt, offersPublished } = company;
  const isPausable = pausedAt === null && unanswered >= SILENCE_PAUSE_FROM;
  return (
    <Columns component="li" columns="minmax(0, 1fr) 18rem 15rem" from="desktop" gap="block" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h2 className="row-title">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId: id }}>
            {name}
          </Link>
        </h2>
        <p>{t('silent.unanswered', { count: unanswered })}</p>
        {lastOn && (
          <p className="small dimmed">
            {t('silent.last')} <RelativeDay at={lastOn} />
          </p>
        )}
        {warnedOn && <p className="small dimmed">{t('silent.warned', { day: format.mediumDay(warnedOn) })}</p>}
        <Calls company={company} />
      </div>
      <Stack gap="xs" align="flex-start">
        <Standing company={company} />
        {isPausable && offersPublished > 0 && (
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => setAsked(true)}
          >
            {t('silent.pause')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
        {isAsked && <PauseDialog company={company} onClose={() => setAsked(false)} />}
        {pausedAt && <LiftPause company={company} />}
      </Stack>
      <WhomToReach phone={phone} name={contactName} email={contactEmail} />
    </Columns>
  );
}

function Standing({ company: { pausedAt, pausedBy, offersPaused, offersPublished, unanswered } }: { company: SilentCompany }) {
  const { t } = useTranslation('escalations');
  if (pausedAt !== null) {
    return (
      <>
        <StatusChip tone="waiting" icon={IconPlayerPause}>
          {t('silent.paused', { count: offersPaused })}
        </StatusChip>
        <p className="small dimmed">
          {pausedBy && t('silent.paused-by', { name: pausedBy })} <RelativeDay at={pausedAt} />
        </p>
      </>
    );
  }
  return (
    <>
      <p>{t('silent.published', { count: offersPublished })}</p>
      <p className="small dimmed">{unanswered >= SILENCE_PAUSE_FROM ? t('silent.proposed') : t('silent.not-yet')}</p>
    </>
  );
}

function Calls({ company: { calls, lastOutcome, lastCalledAt } }: { company: SilentCompany }) {
  const { t } = useTranslation('escalations');
  if (lastOutcome === null || lastCalledAt === null) return <p className="small dimmed">{t('silent.calls', { count: 0 })}</p>;
  return (
    <p className="small dimmed">
      {t('silent.calls', { count: calls })} {t(`outcome.${lastOutcome}`)}, <RelativeDay at={lastCalledAt} />
    </p>
  );
}
