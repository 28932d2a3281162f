import { Box } from '@mantine/core';
import type { PlaceForHost } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { FactList } from '../../../ui/lists/FactList.js';
import { useOfferWords } from '../../../ui/wording/use-offer-words.js';

/** Declared facts of a place: student, host, kind, dates and tutor. */
export function DeclaredFacts({ place }: { place: PlaceForHost }) {
  const { t } = useTranslation('host-place');
  const format = useFormat();
  const words = useOfferWords();
  const { studentName, schoolName, hostName, hostAddress, kind, startOn, endOn, weeklyMinutes, tutorName, hazards } = place;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [t('facts.student'), [studentName, schoolName].filter(Boolean).join(', ')],
    [t('facts.host'), [hostName, hostAddress].filter(Boolean).join(', ')],
    [t('facts.kind'), words.kind(kind)],
    [t('facts.dates'), endOn === null ? t('facts.from', { day: format.mediumDay(startOn) }) : format.dayRange(startOn, endOn)],
    [t('facts.hours'), weeklyMinutes === null ? null : t('facts.a-week', { hours: format.duration(weeklyMinutes) })],
    [t('facts.tutor'), tutorName],
    [t('facts.hazards'), hazards.join(', ') || null],
  ];
  return (
    <section aria-labelledby="declared">
      <Box component="h2" mb="sm" id="declared" className="h3">
        {t(`facts.title.${declarer(place)}`, { day: format.mediumDay(place.declaredOn) })}
      </Box>
      <FactList>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <p>{value}</p>
                </dd>
              </div>
            ),
        )}
      </FactList>
    </section>
  );
}

const declarer = ({ declaredBy }: PlaceForHost) => (declaredBy === 'student' ? 'student' : 'school');
