import { Box, Flex, Stack } from '@mantine/core';
import type { AgreementForHost } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { siretGroups } from '../../../../../ui/format/format.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import type { HostAmendmentAccess } from '../../amendments/amendment-access.js';
import { HostAmendments, isAmendmentWaiting } from '../../amendments/HostAmendments.js';
import type { HostAccess } from '../saving/host-access.js';
import { AgreementSteps } from './AgreementSteps.js';
import { ChangesSeen } from './ChangesSeen.js';
import { HostPartForm } from './HostPartForm.js';
import { PartInWords } from './PartInWords.js';
import { RequestChange } from './RequestChange.js';

interface HostAgreementProps {
  agreement: AgreementForHost;
  access: HostAccess;
  amendments: HostAmendmentAccess<'agreement'>;
}

/** An agreement as its host reads it: what is known, the own part to write or to read, the school's part. */
export function HostAgreement({ agreement, access, amendments }: HostAgreementProps) {
  const { t } = useTranslation('agreement-host');
  const { host, acts } = agreement;
  const mayAsk = acts.includes('request_changes');
  const isAmended = isAmendmentWaiting(amendments);
  return (
    <Stack gap="xl">
      {isAmended && <HostAmendments agreement={agreement} access={amendments} />}
      {host.isWritable ? (
        <HostPartForm agreement={agreement} access={access}>
          <Facts agreement={agreement} />
        </HostPartForm>
      ) : (
        <Columns columns="minmax(0, 1fr) 21rem" from="desktop" gap="wide" rowGap="lg" align="start">
          <div>
            <Facts agreement={agreement} />
            <ChangesSeen agreement={agreement} look={access.look} />
            <PartInWords agreement={agreement} party="host" />
          </div>
          <Box component="aside" pos={{ base: 'static', md: 'sticky' }} top="var(--mantine-spacing-lg)" aria-label={t('side')}>
            <AgreementSteps agreement={agreement} />
          </Box>
        </Columns>
      )}
      {!isAmended && <HostAmendments agreement={agreement} access={amendments} />}
      <Columns columns="minmax(0, 1fr) 21rem" from="desktop" gap="wide">
        <PartInWords agreement={agreement} party="school" />
      </Columns>
      {mayAsk && (
        <Flex component="section" gap="sm" align="center" wrap="wrap" pt="lg" className="ruled" aria-label={t('ask.title')}>
          <p>{t('ask.why')}</p>
          <RequestChange access={access} />
        </Flex>
      )}
    </Stack>
  );
}

/** Who, where, when. */
function Facts({ agreement }: Pick<HostAgreementProps, 'agreement'>) {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const words = useOfferWords();
  const { studentName, className, schoolName, hostName, hostSiret, kind, startOn, endOn } = agreement;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('facts.student'), [studentName, className].filter(Boolean).join(', ')],
    [t('facts.school'), schoolName],
    [t('facts.host'), [hostName, hostSiret && siretGroups(hostSiret)].filter(Boolean).join(', ')],
    [t('facts.dates'), `${words.kind(kind)}, ${format.dayRange(startOn, endOn)}`],
  ];
  return (
    <Box component="section" mb="xl" aria-label={t('facts.title')}>
      <FactList>
        {facts.map(([label, value]) => (
          <Fact key={label} name={label}>
            {value}
          </Fact>
        ))}
      </FactList>
    </Box>
  );
}
