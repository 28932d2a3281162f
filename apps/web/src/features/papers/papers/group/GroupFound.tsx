import type { GroupCheck } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';
import { GroupLines } from './GroupLines.js';

/** Read before the agreements are begun. */
export function GroupFound({ found: { lines, quota, isHostAsked } }: { found: GroupCheck }) {
  const { t } = useTranslation('agreement-group');
  const count = (wanted: string) => lines.filter(({ outcome }) => outcome === wanted).length;
  return (
    <SidePart gap="sm" mb="xl" aria-labelledby="found">
      <h2 id="found" className="h3">
        {t('found.title')}
      </h2>
      <p>{[t('found.ready', { count: count('ready') }), ...refusedWords(t, count('refused'))].join(' ')}</p>
      <p className="small dimmed">{isHostAsked ? t('found.asked') : t('found.unasked')}</p>
      <PlaceFindings findings={[]} quota={quota} />
      <GroupLines lines={lines} />
    </SidePart>
  );
}

const refusedWords = (t: (key: 'found.refused', values: { count: number }) => string, count: number): string[] =>
  count === 0 ? [] : [t('found.refused', { count })];
