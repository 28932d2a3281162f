import type { ClassStudent, PlaceTermsView } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressChip } from '../../../../ui/chips/ProgressChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { Elsewhere } from '../class/student-list/Elsewhere.js';
import css from './StudentFacts.module.css';
import { useTermsFacts } from './use-terms-facts.js';

interface StudentFactsProps {
  student: ClassStudent;
  /** What all have signed for the placement; null before. */
  terms: PlaceTermsView | null;
}

export function StudentFacts({ student, terms }: StudentFactsProps) {
  const { t } = useTranslation('classes');
  const format = useFormat();
  const titleOf = usePostTitle();
  const termsFacts = useTermsFacts(terms, student.contract !== null);
  const { state, applications, openApplications, lastActOn, lastContact, placement, nextAct } = student;
  const period =
    placement &&
    (placement.endOn
      ? format.dayRange(placement.startOn, placement.endOn)
      : t('student.from', { day: format.mediumDay(placement.startOn) }));
  const facts: [string, ReactNode][] = [
    [t('table.state'), <ProgressChip key="state" state={state} />],
    ...(placement
      ? ([
          [
            t('table.place'),
            placement.isElsewhere ? (
              <div key="place">
                <p>{placement.companyName}</p>
                <Elsewhere placement={placement} />
              </div>
            ) : (
              `${placement.companyName}, ${titleOf(placement.title)}`
            ),
          ],
        ] satisfies [string, ReactNode][])
      : []),
    ...(period ? ([[t('student.period'), period]] satisfies [string, ReactNode][]) : []),
    ...termsFacts,
    [
      t('table.sendings'),
      openApplications > 0
        ? t('student.sendings', { count: applications, open: openApplications })
        : t('student.sendings-over', { count: applications }),
    ],
    [t('table.next'), t(`act.${nextAct.code}`)],
    [t('student.last-act'), lastActOn ? format.mediumDay(lastActOn) : t('table.never')],
    [t('table.contact'), lastContact ? `${format.mediumDay(lastContact.on)}, ${t(`contact.${lastContact.kind}`)}` : t('table.never')],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <Columns columns="8.5rem minmax(0, 1fr)" rowGap="xxs" gap="md" align="baseline" py="sm" className="ruled" key={name}>
          <dt className="small dimmed">{name}</dt>
          <dd>{value}</dd>
        </Columns>
      ))}
    </dl>
  );
}
