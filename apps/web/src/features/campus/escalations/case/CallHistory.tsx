import { Box } from '@mantine/core';
import type { EscalationView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Earlier calls to this company, and the history of this application. */
export function CallHistory({ escalation: { calls, moves } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  return (
    <section aria-labelledby="before">
      <h2 id="before" className="h3">
        {t('before.title')}
      </h2>
      {calls.length === 0 && <p className="small dimmed">{t('before.no-call')}</p>}
      <ul className="bare-list">
        {calls.map(({ id, calledAt, callerName, spokeTo, outcome, promisedOn, note }) => (
          <Box component="li" py="xs" key={id} className="ruled">
            <p>
              {t(`outcome.${outcome}`)}
              {promisedOn && ` ${t('before.promised', { day: format.mediumDay(promisedOn) })}`}
            </p>
            <p className="small dimmed">
              <RelativeDay at={calledAt} />,{' '}
              {spokeTo ? t('before.by-with', { caller: callerName, name: spokeTo }) : t('before.by', { caller: callerName })}
            </p>
            {note && <p className="small own-words anywhere">{note}</p>}
          </Box>
        ))}
      </ul>
      <Box component="h3" mt="md" className="small dimmed">
        {t('before.application')}
      </Box>
      <ol className="bare-list">
        {moves.map(({ at, state }) => (
          <li key={String(at)} className="small">
            {t(`status:application.${state}`)}, <RelativeDay at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
}
