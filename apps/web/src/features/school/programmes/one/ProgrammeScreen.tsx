import { Box, Stack } from '@mantine/core';
import { type HistoryStep, programmesReadOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { History } from '../../../../ui/lists/History.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { ArchiveProgramme } from './ArchiveProgramme.js';
import { ProgrammeForm } from './ProgrammeForm.js';

/** Page of a programme: wanted kinds, periods and history. */
export function ProgrammeScreen() {
  const { t } = useTranslation('programmes');
  const { programmeId } = useParams({ from: '/etablissement/formations/$programmeId' });
  const { role } = useAccount();
  const programme = useSuspenseQuery(programmesReadOptions({ path: { id: programmeId } })).data;
  const { name, certification, classes, canEdit, isArchived, history } = programme;
  return (
    <Page width="work">
      <PageHead
        title={name}
        place={<Link to="/etablissement/formations">{t('title')}</Link>}
        context={isArchived ? t('is-archived') : certification.title !== name && certification.title}
        acts={isSchoolOfficeRole(role) && <ArchiveProgramme programme={programme} />}
      />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start" rule="above" pt="lg">
        {canEdit ? <ProgrammeForm key={programme.id} programme={programme} /> : <Facts />}
        <Stack gap="xl">
          <section aria-labelledby="classes">
            <Box component="h2" pb="sm" id="classes" className="h3">
              {t('one.classes')}
            </Box>
            {classes.length === 0 && <p className="dimmed">{t('row.no-class')}</p>}
            <ul className="bare-list">
              {classes.map((one) => (
                <li key={one.id}>{canEdit ? <ToClass id={one.id} name={one.name} /> : one.name}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="history">
            <Box component="h2" pb="sm" id="history" className="h3">
              {t('one.history')}
            </Box>
            <History steps={history} titleOf={({ act }: HistoryStep) => t(`act.${act}`)} />
          </section>
        </Stack>
      </Columns>
    </Page>
  );
}

const ToClass = ({ id, name }: { id: string; name: string }) => (
  <Link to="/classes/$classId" params={{ classId: id }}>
    {name}
  </Link>
);

/** Read-only view, for readers who may not edit the programme. */
function Facts() {
  const { t } = useTranslation('programmes');
  const { programmeId } = useParams({ from: '/etablissement/formations/$programmeId' });
  const { kinds, periods } = useSuspenseQuery(programmesReadOptions({ path: { id: programmeId } })).data;
  const format = useFormat();
  const words = useOfferWords();
  return (
    <FactList>
      <div>
        <dt>{t('kinds')}</dt>
        <dd>{kinds.map((kind) => words.kind(kind)).join(', ')}</dd>
      </div>
      {periods.map(({ id, kind, startOn, endOn, weeks }) => (
        <div key={id}>
          <dt>{words.kind(kind)}</dt>
          <dd>{t('one.period', { days: format.dayRange(startOn, endOn), count: weeks })}</dd>
        </div>
      ))}
    </FactList>
  );
}
