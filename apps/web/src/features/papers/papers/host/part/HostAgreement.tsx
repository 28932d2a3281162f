import { Stack } from '@mantine/core';
import type { AgreementChange, AgreementForHost } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreementSteps } from '../../../../../ui/agreement/use-agreement-steps.js';
import { siretGroups } from '../../../../../ui/format/format.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { RefusalTold } from '../../../../../ui/signing/RefusalTold.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import type { HostAmendmentAccess } from '../../amendments/amendment-access.js';
import { HostAmendments, isAmendmentWaiting } from '../../amendments/HostAmendments.js';
import { AskChange, type AskedParties } from '../../one/AskChange.js';
import { Changes } from '../../one/Changes.js';
import { PaperBody } from '../../one/PaperBody.js';
import { PaperSteps } from '../../one/PaperSteps.js';
import { Remarks } from '../../one/Remarks.js';
import { PartFacts } from '../../parts/PartFacts.js';
import type { HostAccess } from '../saving/host-access.js';
import { HostPartForm } from './HostPartForm.js';

interface HostAgreementProps {
  agreement: AgreementForHost;
  access: HostAccess;
  amendments: HostAmendmentAccess<'agreement'>;
}

const keyOf = ({ party, field }: AgreementChange) => `${party} ${field}`;

/** An agreement as its host reads and fills it, by a link or by an account. */
export function HostAgreement({ agreement, access, amendments }: HostAgreementProps) {
  const { t } = useTranslation('agreement-host');
  const [asked, setAsked] = useState<AskedParties['host'] | null>(null);
  const { host, school, acts, state, remarks } = agreement;
  const [isRead, setRead] = useState(agreement.changes.length === 0);
  // Leaves out changes that the reader types on this page.
  const [first] = useState(() => new Set(agreement.changes.map(keyOf)));
  const changes = agreement.changes.filter((change) => change.party === 'school' || first.has(keyOf(change)));
  const onRead = () => access.look().then(() => setRead(true));
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const changing = <HostAmendments agreement={agreement} access={amendments} />;
  const isAmended = isAmendmentWaiting(amendments);
  return (
    <Stack gap="xl">
      <RefusalTold paper="agreement" refusal={agreement.refusal} then={host.isWritable ? 'correct' : 'host'} />
      {isAmended && changing}
      <PaperBody
        side={
          <>
            <PaperSteps title={t('side')} steps={useAgreementSteps(agreement)} over={t(`agreement:over.${state}`)} />
            <Remarks paper="host" remarks={remarks} isWritable={host.isWritable} />
          </>
        }
      >
        <Facts agreement={agreement} />
        <Changes paper="host" changes={changes} onRead={onRead} />
        {!isAmended && changing}
        {host.isWritable && <HostPartForm agreement={agreement} access={access} isRead={isRead} />}
        <div>
          {!host.isWritable && <PartFacts paper="host" party="host" part={host} remarks={remarks} onAsk={onAsk} />}
          <PartFacts paper="host" party="school" part={school} remarks={remarks} onAsk={onAsk} />
        </div>
      </PaperBody>
      <AskChange paper="host" party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
    </Stack>
  );
}

/** Who, where, when. */
function Facts({ agreement }: Pick<HostAgreementProps, 'agreement'>) {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const words = useOfferWords();
  const { studentName, className, schoolName, hostName, hostSiret, kind, startOn, endOn } = agreement;
  return (
    <section aria-label={t('facts.title')}>
      <FactList>
        <Fact name={t('facts.student')}>{[studentName, className].filter(Boolean).join(', ')}</Fact>
        <Fact name={t('facts.school')}>{schoolName}</Fact>
        <Fact name={t('facts.host')}>{[hostName, hostSiret && siretGroups(hostSiret)].filter(Boolean).join(', ')}</Fact>
        <Fact name={t('facts.dates')}>
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </Fact>
      </FactList>
    </section>
  );
}
