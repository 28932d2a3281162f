import type { AuditEntryView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';

/** One entry: act, subject, person, session, IP address and time. */
export function AuditRow({ entry }: { entry: AuditEntryView }) {
  const { t } = useTranslation('audit-log');
  const format = useFormat();
  const { act, on, code, role, actorName, thingName, schoolName, companyName, session, address, at } = entry;
  const who =
    role === null ? t('visitor') : role === 'system' ? t('system') : (actorName ?? (role === 'student' ? t('student') : t('erased')));
  const of = [role !== null && role !== 'system' && t(`roles:${role}.name`), schoolName, companyName].filter(Boolean).join(' · ');
  const from = [session && t('session', { session }), address && t('address', { address })].filter(Boolean).join(' · ');
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.5fr) minmax(0, 1.3fr) minmax(0, 1fr)"
      from="tablet"
      gap="lg"
      rowGap="xxs"
      rule="below"
      py="sm"
    >
      <div>
        <h2 className="row-title">{t(`acts.${act}`)}</h2>
        <p className="small">{thingName ?? t(`things.${on}`)}</p>
        {code && <p className="small dimmed">{t(`codes.${code}`)}</p>}
      </div>
      <div>
        <p>{who}</p>
        {of !== '' && <p className="small dimmed">{of}</p>}
      </div>
      <div>
        <p className="small">
          <time dateTime={String(at)}>{format.longInstant(at)}</time>
        </p>
        {from !== '' && <p className="small dimmed anywhere">{from}</p>}
      </div>
    </Columns>
  );
}
