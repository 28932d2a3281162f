import type { PlaceGuideView, PlaceTermsView } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../../../../ui/actions/PhoneLink.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Returns what the signed paper says of the placement, by label; empty for null. `isContract`: its pay is a salary. */
export function useTermsFacts(terms: PlaceTermsView | null, isContract: boolean): [string, ReactNode][] {
  const { t } = useTranslation(['place', 'classes']);
  const format = useFormat();
  if (terms === null) return [];
  const { workplace, department, presence, weeklyMinutes, allowance, guide, changesOn } = terms;
  const hours = presence ?? (weeklyMinutes === null ? null : t('place:hours-a-week', { hours: format.duration(weeklyMinutes) }));
  const rows: [string, ReactNode][] = [
    [t('place:address'), [department, workplace].filter(Boolean).join(', ')],
    [t('place:hours'), hours],
    [isContract ? t('place:terms.pay') : t('place:terms.allowance'), allowance],
    [t('classes:student.guide'), guide && <Guide guide={guide} />],
    [t('classes:student.amended'), changesOn && t('place:terms.changes', { day: format.longDay(changesOn) })],
  ];
  return rows.filter(([, value]) => Boolean(value));
}

/** Tutor or master, with the ways to reach the person. */
const Guide = ({ guide: { name, job, email, phone } }: { guide: PlaceGuideView }) => (
  <>
    <p>{[name, job].filter(Boolean).join(', ')}</p>
    {email && (
      <p>
        <a href={`mailto:${email}`} className="anywhere">
          {email}
        </a>
      </p>
    )}
    {phone && (
      <p>
        <PhoneLink phone={phone} />
      </p>
    )}
  </>
);
